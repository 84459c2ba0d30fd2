import { type Plan, riskRemoved } from "./plan";
import type { Link, Scenario } from "./scenario";

/** How a link of the chain went in the replay: 防げた, 被害が減った, 起きてしまった. */
export const linkOutcomes = ["prevented", "reduced", "happened"] as const;
export type LinkOutcome = (typeof linkOutcomes)[number];

const PREVENTED_TO = 0.25;
const REDUCED_TO = 0.65;

/** Floating-point noise in r must not decide a link. */
const TOLERANCE = 1e-9;

/** The trigger happens whatever was bought; every other link is a stage of damage. */
export function isTrigger(link: Link): boolean {
  return link.hazards.length === 0;
}

/** What a link adds to the toll when nothing is done, in the scenario's unit. */
export function amountOf({ toll, time }: Link): number {
  return toll ?? time ?? 0;
}

/** Residual risk of a link, r = Σ severity·(1 − x) ÷ Σ severity: 0 to 1; 1 for the trigger. */
export function residualOf(scenario: Scenario, link: Link, plan: Plan): number {
  const hazards = scenario.hazards.filter(({ id }) => link.hazards.includes(id));
  if (hazards.length === 0) return 1;
  const all = hazards.reduce((sum, { severity }) => sum + severity, 0);
  const left = hazards.reduce(
    (sum, { id, severity }) => sum + severity * (1 - riskRemoved(scenario, plan, id)),
    0,
  );
  return left / all;
}

/** Size of the damage at a link (docs/rules.md: r ≤ .25, ≤ .65, above). */
export function outcomeOf(scenario: Scenario, link: Link, plan: Plan): LinkOutcome {
  const residual = residualOf(scenario, link, plan);
  if (residual <= PREVENTED_TO + TOLERANCE) return "prevented";
  return residual <= REDUCED_TO + TOLERANCE ? "reduced" : "happened";
}

/**
 * The toll after each link, summed up along the chain, in the scenario's unit: a link adds its
 * amount × r, and nothing where it was prevented.
 */
export function tollsAlong(scenario: Scenario, plan: Plan): readonly number[] {
  let toll = 0;
  return scenario.chain.map((link) => {
    toll += addedBy(scenario, link, plan);
    return toll;
  });
}

function addedBy(scenario: Scenario, link: Link, plan: Plan): number {
  if (isTrigger(link) || outcomeOf(scenario, link, plan) === "prevented") return 0;
  return amountOf(link) * residualOf(scenario, link, plan);
}

/** Toll of the whole chain. */
export function tollOf(scenario: Scenario, plan: Plan): number {
  return tollsAlong(scenario, plan).at(-1) ?? 0;
}

/** The bought measure in whose words the trigger is told, if any. */
export function variantOf({ variants = [] }: Link, plan: Plan): string | undefined {
  return variants.find((measure) => plan.includes(measure));
}
