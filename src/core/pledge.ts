import { isPair } from "./check-goal";
import type { Episode, GoalPlan } from "./episode";
import { isSoundlyKept } from "./keep";
import { openHazards, type Plan } from "./plan";
import type { Hazard, Scenario } from "./scenario";

type Parts = Pick<GoalPlan, "situation" | "action">;

/**
 * The dangers a plan leaves open, the gravest first; of equal ones, the first in the scenario. What
 * was retained for a sound reason comes after all others.
 */
export function openByWeight(
  scenario: Scenario,
  plan: Plan,
  kept: Episode["kept"] = {},
): readonly Hazard[] {
  const isRetained = (hazard: Hazard) => isSoundlyKept(hazard, kept[hazard.id]);
  return openHazards(scenario, plan).toSorted(
    (a, b) => Number(isRetained(a)) - Number(isRetained(b)) || b.severity - a.severity,
  );
}

/**
 * The parts of the goal that deal with the gravest danger a plan leaves open. Undefined where
 * nothing is open, or no deed deals with what is open.
 */
export const offeredPledge = (
  scenario: Scenario,
  plan: Plan,
  kept?: Episode["kept"],
): Parts | undefined =>
  openByWeight(scenario, plan, kept).find(
    ({ pledge }) => pledge !== undefined && pledge.isLoose !== true,
  )?.pledge;

/**
 * How a pair does not go together: the id of what is said of this pair, "other" where nothing of
 * its own is said, undefined for a pair that fits and as long as a part is open ("").
 */
export function oddityOf(goal: Scenario["goal"], { situation, action }: Parts): string | undefined {
  if (situation === "" || action === "" || isPair(goal, situation, action)) return undefined;
  const odd = goal.oddPairs?.find((pair) => pair.situation === situation && pair.action === action);
  return odd?.id ?? "other";
}

/** The actions that belong to a situation. */
export const actionsFor = (goal: Scenario["goal"], situation: string): readonly string[] =>
  goal.actions.filter((action) => isPair(goal, situation, action));

/** The situation that an action is most for: of those it fits, the one that fewest others fit. */
export function situationOf({ pairs = [] }: Scenario["goal"], action: string): string | undefined {
  const [closest] = pairs
    .filter(({ actions }) => actions.includes(action))
    .toSorted((a, b) => a.actions.length - b.actions.length);
  return closest?.situation;
}
