import { outcomeOf } from "./chain";
import { cardOrder } from "./order";
import { bestPlan, isUseless, type Plan, riskRemoved } from "./plan";
import type { Link, Measure, Scenario } from "./scenario";

/** The measure cards that are named at a link of the replay, by id. */
export interface NamedCards {
  /** The bought card that takes away most there; undefined when none takes away anything. */
  readonly acted: string | undefined;
  /** The card that would have; undefined where the link was prevented. */
  readonly missing: string | undefined;
  /** Bought cards that aim at this link and take away nothing. */
  readonly helpless: readonly string[];
}

/**
 * Which cards a link of the replay names (docs/rules.md): of those bought the one that removes most
 * severity there; of those missing the one of the best plan, else the strongest of all. Ties go by
 * the order in which cards lie on the table; a useless card is named only at the link it aims at.
 */
export function cardsAt(scenario: Scenario, link: Link, plan: Plan): NamedCards {
  const cards = cardOrder(scenario.id, scenario.measures);
  const best = bestPlan(scenario).plan;
  const bought = cards.filter(({ id }) => plan.includes(id));
  const others = cards.filter(({ id }) => !plan.includes(id));
  const strongest = (from: readonly Measure[]) => strongestAt(scenario, link, from);
  const isPrevented = outcomeOf(scenario, link, plan) === "prevented";
  return {
    acted: strongest(bought),
    missing: isPrevented
      ? undefined
      : (strongest(others.filter(({ id }) => best.includes(id))) ?? strongest(others)),
    helpless: bought
      .filter((measure) => isUseless(measure) && measure.aim === link.id)
      .map(({ id }) => id),
  };
}

function strongestAt(
  scenario: Scenario,
  { hazards }: Link,
  from: readonly Measure[],
): string | undefined {
  let found: { readonly id: string; readonly removed: number } | undefined;
  for (const { id } of from) {
    const removed = scenario.hazards
      .filter((hazard) => hazards.includes(hazard.id))
      .reduce((sum, hazard) => sum + hazard.severity * riskRemoved(scenario, [id], hazard.id), 0);
    if (removed > (found?.removed ?? 0)) found = { id, removed };
  }
  return found?.id;
}
