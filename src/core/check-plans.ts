import { affordablePlans, isUseless, measuresOf, openHazards } from "./plan";
import type { Scenario } from "./scenario";

/** The best plan must stand out by this share (docs/rules.md). */
const UNIQUE_BY = 0.02;

/** So many plans without useless cards must come this close to the best. */
const GOOD_PLANS = 3;
const GOOD_FROM = 0.85;

const TOLERANCE = 1e-9;

/**
 * Weighs every affordable plan: one best, several good ways, and nothing left open
 * by the best that may not be kept. Returns problems as sentences.
 */
export function checkPlans(scenario: Scenario): string[] {
  const [best, second, ...rest] = affordablePlans(scenario);
  if (!best || !second || best.value <= 0) return ["no affordable plan does any good"];
  const good = [best, second, ...rest].filter(
    ({ plan, value }) =>
      value >= GOOD_FROM * best.value - TOLERANCE && !measuresOf(scenario, plan).some(isUseless),
  );
  return [
    ...(second.value > (1 - UNIQUE_BY) * best.value + TOLERANCE
      ? [
          `the best plan [${best.plan.join(", ")}] is hardly better than [${second.plan.join(", ")}]: ` +
            "change a price or an effect so that it wins by 2 %",
        ]
      : []),
    ...(good.length < GOOD_PLANS
      ? [`only ${good.length} plans without useless cards reach 85 % of the best: allow 3 or more`]
      : []),
    ...openHazards(scenario, best.plan)
      .filter(({ retainable }) => !retainable)
      .map(({ id }) => `the best plan leaves "${id}" open, which may not be kept`),
  ];
}
