import { idsOf } from "../ids";
import { cardOrder } from "../order";
import { keepQuestions } from "../plan";
import { damageLinks, rightCauses, type Scenario, thingsOf } from "../scenario";
import { excerptOf } from "./excerpt";
import { planOfRoom } from "./room-plan";
import { actionPoll, situationPoll } from "./room-pledge";
import type { Room, RoomPosition } from "./room-state";
import { type StepKind, stepId } from "./step-ids";
import { mostDisputed } from "./votes";

/** One thing a room does: it is on the wall until the next press. */
export interface RoomStep {
  readonly id: string;
  readonly kind: StepKind;
  /** Id of what it is about in the scenario; empty where it is about the whole. */
  readonly about: string;
  /** The reason that is asked about; empty for every other kind. */
  readonly option: string;
  /** Presses it takes, at least 1: what is shown changes with each. */
  readonly presses: number;
  /** Whether hands and seats answer yes or no at its first press. */
  readonly asks: boolean;
}

/** The presses of a thing after its question: with the answer its hands can no longer be taken back. */
export const THING_PRESS = { split: 1, answer: 2, reason: 3 } as const;

/** Presses of the kinds that take more than one. */
const PRESSES: Partial<Record<StepKind, number>> = {
  // A question for practice, which nobody counts; its answer, and whom we visit.
  lobby: 2,
  thing: THING_PRESS.reason + 1,
  // Split of its cards; their answers.
  link: 2,
  // Split; the points that count.
  keyPoints: 2,
  // What was said most; its answer.
  kept: 2,
  // Score; missed things; weak measures; what was promised; what to do tomorrow.
  debrief: 5,
};

const DEBRIEF_OF_TWO_ROUNDS = 3;

const one = (kind: StepKind, asks = false, about = "", option = ""): RoomStep => ({
  id: stepId(kind, about, option),
  kind,
  about,
  option,
  presses: PRESSES[kind] ?? 1,
  asks,
});

/** A step for each, in this order. */
const each = (kind: StepKind, asks: boolean, all: readonly { readonly id: string }[]) =>
  all.map(({ id }) => one(kind, asks, id));

/**
 * Everything a room does, in order. What is looked at again depends on its hands, what keeping a
 * risk asks on the plan it made, and which deeds are asked about on the moment it chose.
 */
export function stepsOf(scenario: Scenario, room: Room): readonly RoomStep[] {
  const rounds = room.until === "goal" ? laterRounds(scenario, room) : [];
  return [
    one("lobby"),
    ...each("beat", false, scenario.briefing),
    ...each("thing", true, thingsAsked(scenario, room)),
    heatOf(scenario, room),
    ...each("shot", false, scenario.chain),
    ...damageLinks(scenario).flatMap(({ id }) => causesOf(scenario, id)),
    ...each("keyPoint", true, cardOrder(scenario.id, rightCauses(scenario))),
    one("keyPoints"),
    ...rounds,
    debriefOf(room),
  ];
}

/** After two rounds nothing was bought or promised: neither is told. */
const debriefOf = ({ until }: Room): RoomStep =>
  until === "goal" ? one("debrief") : { ...one("debrief"), presses: DEBRIEF_OF_TWO_ROUNDS };

/** One press for each thing there is to look at again; of one mind, a hall is asked once all the same. */
function heatOf(scenario: Scenario, room: Room): RoomStep {
  const disputed = mostDisputed(room, idsOf(thingsAsked(scenario, room)));
  return { ...one("heat"), presses: Math.max(1, disputed.length) };
}

/** The things a room looks at, in the order in which it is asked about them. */
export const thingsAsked = (scenario: Scenario, { things }: Pick<Room, "things">) =>
  cardOrder(scenario.id, thingsOf({ ...scenario, ...excerptOf(scenario, things) }));

function causesOf(scenario: Scenario, link: string): readonly RoomStep[] {
  const cards = scenario.causes.filter((cause) => cause.link === link);
  return [...each("cause", true, cardOrder(scenario.id, cards)), one("link", false, link)];
}

function laterRounds(scenario: Scenario, room: Room): readonly RoomStep[] {
  return [
    // What both purses hold is heard before the first card is.
    one("budget"),
    ...each("measure", true, cardOrder(scenario.id, scenario.measures)),
    one("plan"),
    ...keepQuestions(scenario, planOfRoom(scenario, room)).flatMap(({ id, reasons }) => [
      ...cardOrder(scenario.id, reasons).map((reason) => one("reason", true, id, reason.id)),
      one("kept", false, id),
    ]),
    ...each("day", false, scenario.chain),
    ...each("situation", true, situationPoll(scenario).cards),
    ...each("action", true, actionPoll(scenario, room).cards),
    one("pledge"),
    ...each("pointing", false, scenario.goal.pointing),
  ];
}

/** The position from which on the answers given at a step stand. */
export function finalAt(scenario: Scenario, room: Room, step: RoomStep): RoomPosition {
  const steps = stepsOf(scenario, room);
  const positionOf = (id: string, press = 0) => ({
    step: steps.findIndex((other) => other.id === id),
    press,
  });
  const link = scenario.causes.find(({ id }) => id === step.about)?.link ?? "";
  switch (step.kind) {
    case "thing":
      return positionOf(step.id, THING_PRESS.answer);
    case "cause":
      return positionOf(stepId("link", link), 1);
    case "keyPoint":
      return positionOf("keyPoints", 1);
    case "measure":
      return { step: positionOf("plan").step + 1, press: 0 };
    case "situation":
      return { step: steps.findIndex(({ kind }) => kind === "action"), press: 0 };
    case "reason":
      return positionOf(stepId("kept", step.about), 1);
    default:
      return positionOf("pledge");
  }
}
