import type { Action } from "../action";
import { areLinksDecided, type Episode } from "../episode";
import { replay } from "../log";
import { keepQuestions } from "../plan";
import { damageLinks, type Hazard, type Scenario, thingsOf } from "../scenario";
import { type Score, scoreEpisode } from "../score";
import { excerptOf } from "./excerpt";
import { keyPointPoll, pollResult, reasonPoll } from "./polls";
import { planOfRoom } from "./room-plan";
import { actionOfRoom, situationOfRoom } from "./room-pledge";
import { isBefore, type Room } from "./room-state";
import { type StepKind, stepId } from "./step-ids";
import { stepsOf } from "./steps";
import { isAnswered, isMajority, tallyOf } from "./votes";

/**
 * The room's own episode, as the majority plays it, up to the phase the room has reached. Made
 * by the rules of every episode, of actions a player could have asked for.
 */
export function episodeOfRoom(scenario: Scenario, room: Room): Episode {
  const { episode, refused } = replay(scenario, actionsOfRoom(scenario, room));
  if (refused)
    throw new Error(
      `The room's own play of ${scenario.id} was refused at action ${refused.index + 1}: ${refused.reason}. Its log belongs to another revision of the scenario, or the rules of rooms and of episodes have parted.`,
    );
  return episode;
}

/** The episode of one seat alone: as if nobody else were in the room. */
export function episodeOfSeat(scenario: Scenario, room: Room, seat: string): Episode {
  const answers = Object.fromEntries(
    Object.entries(room.answers).map(([step, given]) => {
      const own = given[seat];
      return [step, own === undefined ? {} : { [seat]: own }] as const;
    }),
  );
  return episodeOfRoom(scenario, {
    ...room,
    seats: { [seat]: 1 },
    shows: {},
    answers,
    swapped: [],
    preferred: [],
  });
}

/** Scores a room's or a seat's episode: what was not among the things is not asked for. */
export function scoreOfRoom(scenario: Scenario, room: Room, episode: Episode): Score {
  return scoreEpisode(scenario, episode, excerptOf(scenario, room.things));
}

/** Whether a room has been at a step, at this press of it. */
type HasBeen = (id: string, press?: number) => boolean;

/** What a player would have asked for to come where the room is. */
function actionsOfRoom(scenario: Scenario, room: Room): readonly Action[] {
  const steps = stepsOf(scenario, room);
  const been = steps.slice(0, room.reached.step + 1);
  const hasBeen: HasBeen = (id, press = 0) => {
    const step = been.findIndex((other) => other.id === id);
    return step >= 0 && !isBefore(room.reached, { step, press });
  };
  const rounds: readonly (readonly [StepKind, () => readonly Action[]])[] = [
    ["thing", () => verdicts(scenario, room)],
    ["shot", () => []],
    ["cause", () => causes(scenario, room, hasBeen)],
    ["budget", () => measures(scenario, room, hasBeen)],
    ["day", () => []],
    ["situation", () => goal(scenario, room, hasBeen)],
  ];
  const actions = rounds
    .filter(([kind]) => been.some((step) => step.kind === kind))
    .flatMap(([, made]) => [ADVANCE, ...made()]);
  const isOver = room.until === "goal" && hasBeen("debrief");
  return isOver ? [...actions, ADVANCE] : actions;
}

const ADVANCE: Action = { type: "advance" };

function verdicts(scenario: Scenario, room: Room): readonly Action[] {
  return thingsOf(scenario)
    .map(({ id }) => ({ id, step: stepId("thing", id) }))
    .filter(({ step }) => isAnswered(room, step))
    .map(({ id, step }) => ({
      type: "judge",
      thing: id,
      verdict: isMajority(tallyOf(room, step)) ? "danger" : "safe",
    }));
}

function causes(scenario: Scenario, room: Room, hasBeen: HasBeen): readonly Action[] {
  const decided = damageLinks(scenario).filter(({ id }) => hasBeen(stepId("link", id), 1));
  const picked = scenario.causes.filter(({ id }) => isMajority(tallyOf(room, stepId("cause", id))));
  const arePointsFinal =
    hasBeen("keyPoints", 1) &&
    areLinksDecided(
      scenario,
      decided.map(({ id }) => id),
    );
  return [
    ...picked.map(({ id }): Action => ({ type: "toggleCause", cause: id })),
    ...decided.map(({ id }): Action => ({ type: "decideLink", link: id })),
    ...(arePointsFinal ? keyPoints(scenario, room) : []),
  ];
}

/** The two true causes that most people called the weightiest; none that nobody did. */
function keyPoints(scenario: Scenario, room: Room): readonly Action[] {
  const { chosen } = pollResult(room, keyPointPoll(scenario));
  return [...chosen.map(({ id }): Action => ({ type: "toggleKeyPoint", cause: id })), ADVANCE];
}

function measures(scenario: Scenario, room: Room, hasBeen: HasBeen): readonly Action[] {
  const plan = planOfRoom(scenario, room);
  const asked = keepQuestions(scenario, plan).filter(({ id }) => hasBeen(stepId("kept", id)));
  return [
    ...plan.map((measure): Action => ({ type: "toggleMeasure", measure })),
    ...asked.flatMap((hazard) => keeping(scenario, room, hazard)),
  ];
}

/** The reason that most people would keep a risk for; none where nobody would for any. */
function keeping(scenario: Scenario, room: Room, hazard: Hazard): readonly Action[] {
  const { chosen } = pollResult(room, reasonPoll(scenario, hazard));
  return chosen.map(({ id }) => ({ type: "keep", hazard: hazard.id, reason: id }));
}

function goal(scenario: Scenario, room: Room, hasBeen: HasBeen): readonly Action[] {
  if (!hasBeen("pledge")) return [];
  return [
    {
      type: "plan",
      situation: situationOfRoom(scenario, room),
      action: actionOfRoom(scenario, room),
    },
    ...scenario.goal.pointing
      .filter(({ id }) => hasBeen(stepId("pointing", id)))
      .map(({ id }): Action => ({ type: "point", pointing: id })),
  ];
}
