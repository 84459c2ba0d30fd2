import type { Scenario } from "../scenario";
import type { Room } from "./room-state";
import type { StepKind } from "./step-ids";
import { type RoomStep, stepsOf } from "./steps";

/** Seconds planned for a step, with what is said, asked and shown at it. */
const SECONDS = {
  // Nobody knows when the last has sat down.
  lobby: 0,
  beat: 8,
  thing: 40,
  heat: 25,
  shot: 12,
  cause: 8,
  link: 15,
  keyPoint: 8,
  keyPoints: 15,
  budget: 12,
  measure: 5,
  plan: 30,
  reason: 8,
  kept: 10,
  day: 10,
  situation: 6,
  pledge: 15,
  pointing: 8,
  debrief: 30,
} as const satisfies Record<Exclude<StepKind, "action">, number>;

/** The deed is chosen in the same time, however many belong to the moment. */
const DEED_SECONDS = 24;

function secondsOf(steps: readonly RoomStep[], all = steps): number {
  const deeds = all.filter(({ kind }) => kind === "action").length;
  const seconds = ({ kind }: RoomStep) =>
    kind === "action" ? DEED_SECONDS / deeds : SECONDS[kind];
  return steps.reduce((sum, step) => sum + seconds(step), 0);
}

/** Minutes planned for everything, told before a room begins: computed, never chosen. */
export function plannedMinutes(scenario: Scenario, room: Room): number {
  return Math.ceil(plannedSeconds(scenario, room) / 60);
}

/** The same in seconds. */
export const plannedSeconds = (scenario: Scenario, room: Room): number =>
  secondsOf(stepsOf(scenario, room));

/** Seconds planned until the present step is over. */
export function plannedUntilNow(scenario: Scenario, room: Room): number {
  const steps = stepsOf(scenario, room);
  return secondsOf(steps.slice(0, room.at.step + 1), steps);
}
