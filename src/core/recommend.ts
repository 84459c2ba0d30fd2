import { type Case, casesOfItem } from "./cases";
import { type ScenarioNumber, scenarioNumbers } from "./guide";
import type { SelfCheck } from "./guide-self-check";
import type { Condition, Start } from "./guide-start";
import { type Answers, weakItems, weaknessOf } from "./self-check";

/** The closest case shows an item best; each further one counts this much less. */
const NEXT_SCENARIO = 0.6;

export interface RecommendedEpisode {
  readonly number: ScenarioNumber;
  readonly weight: number;
  /** The weak items that it lets you live, by number. */
  readonly items: readonly number[];
}

/** Those of the cases that touch weak items, the most helpful first; ties in the guideline's order. */
export function episodesFor(
  cases: readonly Case[],
  check: SelfCheck,
  answers: Answers,
): readonly RecommendedEpisode[] {
  const weak = weakItems(check, answers).map((item) => ({
    item,
    shownIn: casesOfItem(cases, check.edition, item),
  }));
  return scenarioNumbers
    .map((number) => {
      const touching = weak.filter(({ shownIn }) => shownIn.includes(number));
      const weight = touching.reduce(
        (sum, { item, shownIn }) =>
          sum + weaknessOf(item, answers) * NEXT_SCENARIO ** shownIn.indexOf(number),
        0,
      );
      return { number, weight, items: touching.map(({ item }) => item.no) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
}

/** Chosen options by question. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** The choices among what there is to choose from now; an option that was renamed is none of it. */
export function knownChoices({ questions }: Start, choices: Choices): Choices {
  const known = Object.entries(choices).flatMap(([id, chosen]) => {
    const question = questions.find((each) => each.id === id);
    const left = chosen.filter((option) => question?.options.includes(option));
    const isGone = question === undefined || (left.length === 0 && chosen.length > 0);
    return isGone ? [] : [[id, left] as const];
  });
  return Object.fromEntries(known);
}

/** All conditions hold; none means always. */
export function holds(conditions: readonly Condition[], choices: Choices): boolean {
  return conditions.every(({ question, options }) =>
    options.some((option) => choices[question]?.includes(option)),
  );
}

/** From here on a sheet counts as nearly done: the second highest band of today's edition. */
const NEARLY_DONE = 70;

/** The choices, knowing the total of a self-check that was done here: then it is not "not yet". */
export function withSelfCheck(choices: Choices, total: number | undefined): Choices {
  const [said] = choices["checked"] ?? ["not-yet"];
  if (total === undefined || said !== "not-yet") return choices;
  return { ...choices, checked: [total >= NEARLY_DONE ? "mostly" : "gaps"] };
}

/** The choices, with what is assumed where none was made. */
function withAssumed({ questions }: Start, choices: Choices): Choices {
  const assumed = questions.flatMap(({ id, assume }) =>
    assume === undefined || (choices[id] ?? []).length > 0 ? [] : [[id, [assume]] as const],
  );
  return { ...choices, ...Object.fromEntries(assumed) };
}

/** What to do next, with the reason that fits. */
export interface StartAdvice {
  readonly steps: readonly { readonly id: string; readonly reason: string }[];
  /** All ten, best fitting first; `reasons` says why, none where it fits no better than others. */
  readonly scenarios: readonly {
    readonly number: ScenarioNumber;
    readonly weight: number;
    readonly reasons: readonly string[];
  }[];
}

/** Works the guided choice out (図3.1-2, 3.1-3): steps in the advised order, scenarios by fit. */
export function adviseStart(start: Start, made: Choices): StartAdvice {
  const choices = withAssumed(start, made);
  return {
    steps: start.steps.flatMap(({ id, reasons }) => {
      const reason = reasons.find(({ when }) => holds(when, choices));
      return reason ? [{ id, reason: reason.id }] : [];
    }),
    scenarios: start.scenarios
      .map(({ number, reasons }) => {
        const fitting = reasons.filter(({ when }) => holds(when, choices));
        return {
          number,
          weight: fitting.reduce((sum, { weight }) => sum + weight, 0),
          reasons: fitting.toSorted((a, b) => b.weight - a.weight).map(({ id }) => id),
        };
      })
      // Sorting is stable: equal ones keep the order of the data.
      .toSorted((a, b) => b.weight - a.weight),
  };
}

/** The questions to ask now: those whose conditions hold. */
export function openQuestions(start: Start, choices: Choices): Start["questions"] {
  return start.questions.filter(({ when }) => holds(when, choices));
}
