import type { Hazard, Measure, Scenario } from "./scenario";

/** Share of a hazard's risk that one card removes (docs/rules.md). */
const EFFECT = { weak: 0.4, strong: 0.8 } as const;

/** A hazard of which less than this share is removed stays open. */
const CLOSED_FROM = 0.5;

/** Keeping a risk is asked about at most this many hazards. */
const KEEP_QUESTIONS = 2;

/** Chosen measures, by id. */
export type Plan = readonly string[];

/** What a plan costs: money in 万円, effort in 人日. */
export interface Cost {
  readonly money: number;
  readonly effort: number;
}

/** The measures of a plan, in the scenario's order. */
export function measuresOf(scenario: Scenario, plan: Plan): readonly Measure[] {
  return scenario.measures.filter((measure) => plan.includes(measure.id));
}

export function costOf(scenario: Scenario, plan: Plan): Cost {
  const sum = (costs: readonly number[]) => costs.reduce((total, cost) => total + cost, 0);
  const measures = measuresOf(scenario, plan);
  return {
    money: sum(measures.map(({ money }) => money)),
    effort: sum(measures.map(({ effort }) => effort)),
  };
}

/** Share of a hazard's risk that these measures remove together, 1 − Π(1 − effect): 0 to 1. */
function removedBy(measures: readonly Measure[], hazardId: string): number {
  const left = measures.reduce((product, { effects }) => {
    const effect = effects[hazardId];
    return effect === undefined ? product : product * (1 - EFFECT[effect]);
  }, 1);
  return 1 - left;
}

/** Risk removed from a hazard by a plan, x(h) = 1 − Π(1 − effect): 0 to 1. */
export function riskRemoved(scenario: Scenario, plan: Plan, hazardId: string): number {
  return removedBy(measuresOf(scenario, plan), hazardId);
}

/** Worth of a plan, N(P) = Σ severity·x − Σ harm; below zero when it does more harm than good. */
export function planValue(scenario: Scenario, plan: Plan): number {
  const measures = measuresOf(scenario, plan);
  const gain = scenario.hazards.reduce(
    (sum, { id, severity }) => sum + severity * removedBy(measures, id),
    0,
  );
  return measures.reduce((value, { harm }) => value - harm, gain);
}

/** A card that removes no risk at all. */
export function isUseless(measure: Measure): boolean {
  return Object.keys(measure.effects).length === 0;
}

/** Hazards that a plan leaves open, in the scenario's order. */
export function openHazards(scenario: Scenario, plan: Plan): readonly Hazard[] {
  const measures = measuresOf(scenario, plan);
  return scenario.hazards.filter(({ id }) => removedBy(measures, id) < CLOSED_FROM);
}

/**
 * The open hazards about which keeping the risk is asked: the least severe, at most two.
 * What weighs more is no candidate for 保有: go back and do something about it.
 */
export function keepQuestions(scenario: Scenario, plan: Plan): readonly Hazard[] {
  return openHazards(scenario, plan)
    .toSorted((a, b) => a.severity - b.severity)
    .slice(0, KEEP_QUESTIONS);
}

export interface RatedPlan {
  readonly plan: Plan;
  readonly value: number;
}

/** Every plan that both purses pay for, with its worth, best first. */
export function affordablePlans(scenario: Scenario): readonly RatedPlan[] {
  let plans: Plan[] = [[]];
  for (const { id } of scenario.measures) {
    const larger = plans.map((plan) => [...plan, id]);
    plans = plans.concat(larger.filter((plan) => isAffordable(scenario, costOf(scenario, plan))));
  }
  return plans
    .map((plan) => ({ plan, value: planValue(scenario, plan) }))
    .toSorted((a, b) => b.value - a.value);
}

export function isAffordable({ budget }: Scenario, cost: Cost): boolean {
  return cost.money <= budget.money && cost.effort <= budget.effort;
}

// The search visits thousands of plans and every screen asks for its result.
const best = new WeakMap<Scenario, RatedPlan>();

/** The most valuable plan within both purses, found by exact search, P* with its worth N*. */
export function bestPlan(scenario: Scenario): RatedPlan {
  const known = best.get(scenario);
  if (known) return known;
  const [found = { plan: [], value: 0 }] = affordablePlans(scenario);
  best.set(scenario, found);
  return found;
}
