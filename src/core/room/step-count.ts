import type { Scenario } from "../scenario";
import { presentStep } from "./room";
import type { Room } from "./room-state";
import type { StepKind } from "./step-ids";
import { type RoomStep, stepsOf } from "./steps";

/** What is asked card by card is one question with its answer. */
const QUESTION_OF: Partial<Record<StepKind, StepKind>> = { cause: "link", reason: "kept" };

const kindOf = ({ kind }: RoomStep): StepKind => QUESTION_OF[kind] ?? kind;

/** The question a step belongs to; of every other kind each counts for itself. */
function unitOf({ causes }: Scenario, step: RoomStep): string {
  if (step.kind === "cause") return causes.find(({ id }) => id === step.about)?.link ?? "";
  return kindOf(step) === "link" || kindOf(step) === "kept" ? step.about : step.id;
}

/** Which of how many of its kind a room is at: one count runs through a question's cards and its answer. */
export function countOf(
  scenario: Scenario,
  room: Room,
): { readonly now: number; readonly all: number } {
  const step = presentStep(scenario, room);
  const same = stepsOf(scenario, room).filter((other) => kindOf(other) === kindOf(step));
  const units = [...new Set(same.map((other) => unitOf(scenario, other)))];
  return { now: units.indexOf(unitOf(scenario, step)) + 1, all: units.length };
}
