import { isTrigger, type LinkOutcome, outcomeOf, tollOf } from "./chain";
import { bestPlan, type Plan } from "./plan";
import type { Scenario } from "./scenario";

/** How well something went, for the captain's face and words; only "all" is cheered. */
export const tiers = ["nothing", "little", "much", "all"] as const;
export type Tier = (typeof tiers)[number];

const MUCH_FROM = 0.5;

/** Tier of so many out of so many: none of it, less than half, half or more, all of it. */
export function tierOf(reached: number, all: number): Tier {
  if (reached <= 0) return "nothing";
  if (reached >= all) return "all";
  return reached / all >= MUCH_FROM ? "much" : "little";
}

/** Links of a chain by how they went, less the trigger, which nothing prevents. */
export interface LinkCounts {
  readonly prevented: number;
  readonly reduced: number;
  readonly all: number;
}

export function linkCounts(scenario: Scenario, plan: Plan): LinkCounts {
  const outcomes = scenario.chain
    .filter((link) => !isTrigger(link))
    .map((link) => outcomeOf(scenario, link, plan));
  const count = (wanted: LinkOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return { prevented: count("prevented"), reduced: count("reduced"), all: outcomes.length };
}

/**
 * Tier of a day that was played through again. None and all are told of its links, out of what the
 * best plan reaches, one made smaller as half a link; between them what counts is the toll that
 * stands on the board: who is told that the harm was cut by half sees it fall by that at least.
 */
export function tierOfDay(scenario: Scenario, plan: Plan): Tier {
  const byLinks = tierOf(reached(scenario, plan), reached(scenario, bestPlan(scenario).plan));
  if (byLinks === "nothing" || byLinks === "all") return byLinks;
  return tollOf(scenario, plan) <= tollOf(scenario, []) * (1 - MUCH_FROM) ? "much" : "little";
}

function reached(scenario: Scenario, plan: Plan): number {
  const { prevented, reduced } = linkCounts(scenario, plan);
  return prevented + reduced / 2;
}
