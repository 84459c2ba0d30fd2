import { type ScenarioText, wordsOf } from "#content/scenario-text";
import type { Day } from "#core/day";
import { isUseless } from "#core/plan";
import { type FinishedPlay, missedIn } from "#core/records";
import { isDue, type Reviewable } from "#core/review";
import type { Scenario } from "#core/scenario";

/** One thing or card that was missed; `isYes` is the right answer. */
export interface Question {
  readonly kind: "thing" | "cause" | "measure";
  readonly id: string;
  /** 危ない, a cause, helps here. */
  readonly isYes: boolean;
}

/** Asks again about everything that was missed, in the order of the rounds. */
export function questionsOf(play: FinishedPlay): readonly Question[] {
  const { scenario } = play;
  const { things, causes, measures } = missedIn(play);
  return [
    ...things.map((id) => ({
      kind: "thing" as const,
      id,
      isYes: scenario.hazards.some((hazard) => hazard.id === id),
    })),
    ...causes.map((id) => ({
      kind: "cause" as const,
      id,
      isYes: scenario.causes.some((cause) => cause.id === id && cause.kind === "cause"),
    })),
    ...measures.map((id) => ({ kind: "measure" as const, id, isYes: helps(scenario, id) })),
  ];
}

function helps({ measures }: Scenario, id: string): boolean {
  return measures.some((measure) => measure.id === id && !isUseless(measure));
}

/** What is asked about, and why the answer is what it is. */
export function wordsOfQuestion(text: ScenarioText, { kind, id }: Question) {
  if (kind === "thing") {
    const { name, closeUp, reason } = wordsOf(text.things, id);
    return { name, about: closeUp, why: reason };
  }
  const { card, explanation } = wordsOf(kind === "cause" ? text.causes : text.measures, id);
  return { name: card, about: undefined, why: explanation };
}

/**
 * The same play after a review on a day on which one was due: days that went by unused are not
 * asked for one after the other. Undefined when none was due: practice moves no day.
 */
export function afterReview(play: Reviewable, today: Day): Reviewable | undefined {
  if (!isDue(play, today)) return undefined;
  let next = play;
  while (isDue(next, today)) next = { ...next, reviews: next.reviews + 1 };
  return next;
}
