import { isTrigger, outcomeOf, tollOf } from "./chain";
import type { Plan } from "./plan";
import type { Scenario } from "./scenario";

/** How well something went, for a face and words that answer it: nothing, a little, much, all. */
export const tiers = ["nothing", "little", "much", "all"] as const;
export type Tier = (typeof tiers)[number];

/** Points, 0 to 100, from which a whole episode went a little, well, and as well as can be. */
const POINTS = { little: 40, much: 70, all: 95 } as const;

/** Of how many things so many went well: half of them is much. `all` is at least 1. */
export function tierOf(well: number, all: number): Tier {
  if (well <= 0) return "nothing";
  if (well >= all) return "all";
  return well * 2 >= all ? "much" : "little";
}

/**
 * How a replayed day went: a prevented link counts whole, one that got smaller by half. It went
 * well only where less than half of the toll was left.
 */
export function tierOfDay(scenario: Scenario, plan: Plan): Tier {
  const worth = { prevented: 1, reduced: 0.5, happened: 0 } as const;
  const links = scenario.chain.filter((link) => !isTrigger(link));
  const well = links.reduce((sum, link) => sum + worth[outcomeOf(scenario, link, plan)], 0);
  const tier = tierOf(well, links.length);
  const isHalved = tollOf(scenario, plan) * 2 < tollOf(scenario, []);
  return tier === "much" && !isHalved ? "little" : tier;
}

/** How an episode went, by its points. */
export function tierOfPoints(total: number): Tier {
  if (total >= POINTS.all) return "all";
  if (total >= POINTS.much) return "much";
  return total >= POINTS.little ? "little" : "nothing";
}
