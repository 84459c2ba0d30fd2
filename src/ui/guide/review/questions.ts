import { type ScenarioText, wordsOf } from "#content/scenario-text";
import { isUseless } from "#core/plan";
import { type FinishedPlay, missedIn } from "#core/records";
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

/** The link of the accident behind which a cause is asked for. */
export function linkOf({ causes }: Scenario, { id }: Question): string | undefined {
  return causes.find((cause) => cause.id === id)?.link;
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
