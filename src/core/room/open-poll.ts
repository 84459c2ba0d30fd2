import type { Scenario } from "../scenario";
import { keyPointPoll, type Poll, reasonPoll } from "./polls";
import { actionPoll, situationPoll } from "./room-pledge";
import { isBefore, type Room } from "./room-state";
import { finalAt, type RoomStep, stepsOf } from "./steps";
import { isAnswered } from "./votes";

/** The poll whose hands are all counted where a room stands; undefined where none is. */
export function pollAt(scenario: Scenario, room: Room, step: RoomStep): Poll | undefined {
  switch (step.kind) {
    case "keyPoints":
      return keyPointPoll(scenario);
    case "kept": {
      const hazard = scenario.hazards.find(({ id }) => id === step.about);
      return hazard && reasonPoll(scenario, hazard);
    }
    // What follows from these hands is seen with the next press.
    case "situation":
      return ifCounted(room, step, situationPoll(scenario));
    case "action":
      return ifCounted(room, step, actionPoll(scenario, room));
    default:
      return undefined;
  }
}

/** A poll once its last card is answered. */
function ifCounted(room: Room, step: RoomStep, poll: Poll): Poll | undefined {
  return poll.cards.at(-1)?.step === step.id && isAnswered(room, step.id) ? poll : undefined;
}

/** Whether what follows from a poll was not seen yet. */
export function isPollOpen(scenario: Scenario, room: Room, { cards: [first] }: Poll): boolean {
  const step = stepsOf(scenario, room).find(({ id }) => id === first?.step);
  return step !== undefined && isBefore(room.reached, finalAt(scenario, room, step));
}
