import { type Plan, riskRemoved } from "./plan";
import type { Link, Scenario } from "./scenario";

/** How a link of the chain went in the replay: 防げた, 小さくなった, 起きてしまった. */
export type LinkOutcome = "prevented" | "reduced" | "happened";

const PREVENTED_TO = 0.25;
const REDUCED_TO = 0.65;

/** Floating-point noise in r must not decide a link. */
const TOLERANCE = 1e-9;

/** The trigger happens whatever was bought; every other link is a stage of damage. */
export function isTrigger(link: Link): boolean {
  return link.hazards.length === 0;
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

/** Size of the damage at a link (DESIGN §3: r ≤ .25, ≤ .65, above). */
export function outcomeOf(scenario: Scenario, link: Link, plan: Plan): LinkOutcome {
  const residual = residualOf(scenario, link, plan);
  if (residual <= PREVENTED_TO + TOLERANCE) return "prevented";
  return residual <= REDUCED_TO + TOLERANCE ? "reduced" : "happened";
}

/** Time the business stands still after each link, summed up along the chain, in the clock's unit. */
export function stoppedTimes(scenario: Scenario, plan: Plan): readonly number[] {
  let stopped = 0;
  return scenario.chain.map((link) => {
    stopped += link.time * (isTrigger(link) ? 0 : residualOf(scenario, link, plan));
    return stopped;
  });
}
