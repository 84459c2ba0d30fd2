import { actionsFor } from "../pledge";
import type { Scenario } from "../scenario";
import { type Poll, pollOf, pollResult } from "./polls";
import type { Room } from "./room-state";
import { stepId } from "./step-ids";

const NEEDED = { take: 1, isNeeded: true } as const;

/** Which moment the pledge is for. */
export const situationPoll = (scenario: Scenario): Poll =>
  pollOf(scenario, idsOf(scenario.goal.situations), (id) => stepId("situation", id), NEEDED);

/** Which deed: of those that belong to the chosen moment, nobody could keep another. */
export const actionPoll = (scenario: Scenario, room: Room): Poll =>
  pollOf(
    scenario,
    idsOf(actionsFor(scenario.goal, situationOfRoom(scenario, room))),
    (id) => stepId("action", id),
    NEEDED,
  );

const idsOf = (ids: readonly string[]) => ids.map((id) => ({ id }));

/** The moment that most people chose for the pledge. */
export const situationOfRoom = (scenario: Scenario, room: Room): string =>
  pollResult(room, situationPoll(scenario)).chosen[0]?.id ?? "";

/** The deed that most people chose for that moment. */
export const actionOfRoom = (scenario: Scenario, room: Room): string =>
  pollResult(room, actionPoll(scenario, room)).chosen[0]?.id ?? "";
