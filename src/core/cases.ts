import { orderOf, type ScenarioNumber } from "./guide";
import type { Edition, SelfCheckItem } from "./guide-self-check";
import type { GuidelineId } from "./guideline";
import { isUseless } from "./plan";
import type { Scenario } from "./scenario";

/** What of the guide an open place lets you live; always worked out from its scenario. */
export interface Case {
  readonly number: ScenarioNumber;
  /** Items of today's self-check that it touches. */
  readonly touches: readonly number[];
  /** Common measures that it meets, and how much each matters there; more is closer. */
  readonly meets: Readonly<Partial<Record<GuidelineId, number>>>;
}

/** What a helpful card counts beside the severities, 1 to 3, of the dangers. */
const CARD = 1;

/** Works out what a scenario is a case of. */
export function caseOf(scenario: Scenario): Case {
  const meets: Partial<Record<GuidelineId, number>> = {};
  const count = (ids: readonly GuidelineId[], weight: number) => {
    for (const id of ids) meets[id] = (meets[id] ?? 0) + weight;
  };
  for (const { guideline, severity } of scenario.hazards) count(guideline, severity);
  for (const card of scenario.measures) if (!isUseless(card)) count(card.guideline, CARD);
  return { number: scenario.number, touches: scenario.selfCheck, meets };
}

/** Cases where a common measure is met, the closest first; ties in the guideline's order. */
export function casesOfMeasure(cases: readonly Case[], id: GuidelineId): readonly ScenarioNumber[] {
  return closestFirst(cases, ({ meets }) => meets[id] ?? 0);
}

/** Cases that touch an item of either edition, the closest first; ties in the guideline's order. */
export function casesOfItem(
  cases: readonly Case[],
  edition: Edition,
  { no, counterparts, measures }: SelfCheckItem,
): readonly ScenarioNumber[] {
  const today = edition === "v3" ? [no] : counterparts;
  return closestFirst(cases, ({ touches, meets }) =>
    today.some((each) => touches.includes(each))
      ? measures.reduce((sum, id) => sum + (meets[id] ?? 0), 1)
      : 0,
  );
}

function closestFirst(
  cases: readonly Case[],
  closeness: (each: Case) => number,
): readonly ScenarioNumber[] {
  return cases
    .map((each) => ({ number: each.number, close: closeness(each) }))
    .filter(({ close }) => close > 0)
    .toSorted((a, b) => b.close - a.close || orderOf(a.number) - orderOf(b.number))
    .map(({ number }) => number);
}

/**
 * Items that a scenario is said to touch though it meets none of their measures, not even as good
 * practice, or that it names twice. Sentences by place in `selfCheck`.
 */
export function checkTouches(
  { selfCheck, hazards, decoys, measures }: Scenario,
  items: readonly SelfCheckItem[],
): readonly { readonly index: number; readonly problem: string }[] {
  const shown = new Set([...hazards, ...decoys, ...measures].flatMap(({ guideline }) => guideline));
  return selfCheck.flatMap((no, index) => {
    const about = items.find((item) => item.no === no)?.measures ?? [];
    const isTwice = selfCheck.indexOf(no) !== index;
    if (!isTwice && about.some((id) => shown.has(id))) return [];
    const problem = isTwice
      ? `item ${no} stands twice: keep one`
      : `item ${no} is about ${about.join(", ")}, which nothing here shows: remove it, or give a thing or card that measure`;
    return [{ index, problem }];
  });
}
