import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { outcomeOf, residualOf, tollsAlong } from "#core/chain";
import {
  affordablePlans,
  bestPlan,
  costOf,
  isAffordable,
  planValue,
  riskRemoved,
} from "#core/plan";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const best = ["lock", "lock-rule", "shred", "drill", "rota"];

describe("risk removed, x = 1 − Π(1 − effect)", () => {
  it.each<[readonly string[], string, number]>([
    [[], "door", 0],
    [["lock"], "door", 0.8],
    [["lock"], "key", 0.4],
    [["drill", "contract"], "tape", 1 - 0.2 * 0.6],
    [["gadget"], "tape", 0],
  ])("%j removes of %s %d", (plan, hazard, expected) => {
    expect(riskRemoved(scenario, plan, hazard)).toBeCloseTo(expected, 12);
  });
});

describe("worth of a plan, N = Σ severity·x − Σ harm", () => {
  it.each<[readonly string[], number]>([
    [[], 0],
    [["lock"], 2.8],
    [["gadget"], 0],
    [["shout"], -2],
    [["lock", "shout"], 0.8],
    [best, 10],
  ])("%j is worth %d", (plan, expected) => {
    expect(planValue(scenario, plan)).toBeCloseTo(expected, 12);
  });
});

it("finds the best plan within both purses", () => {
  expect(bestPlan(scenario)).toEqual({ plan: best, value: expect.closeTo(10, 12) });
});

test("no plan that both purses pay for beats the best, and none is overlooked", () => {
  const { measures } = scenario;
  const all = affordablePlans(scenario).map(({ plan }) => [...plan].sort().join());
  fc.assert(
    fc.property(fc.subarray(measures.map(({ id }) => id)), (plan) => {
      const affordable = isAffordable(scenario, costOf(scenario, plan));

      expect(all.includes([...plan].sort().join())).toBe(affordable);
      if (affordable) {
        expect(planValue(scenario, plan)).toBeLessThanOrEqual(bestPlan(scenario).value + 1e-9);
      }
    }),
    { numRuns: 500 },
  );
});

describe("links of the chain", () => {
  const link = (id: string) => {
    const found = scenario.chain.find((each) => each.id === id);
    if (!found) throw new Error(`no link ${id}`);
    return found;
  };

  it.each<[string, readonly string[], number, string]>([
    ["open", [], 1, "happened"],
    ["open", ["lock"], (3 * 0.2 + 1 * 0.6) / 4, "reduced"],
    ["seen", ["lock-rule"], (3 * 0.2 + 2) / 5, "reduced"],
    ["seen", ["shred"], (3 + 2 * 0.2) / 5, "happened"],
    ["seen", ["lock-rule", "shred"], 0.2, "prevented"],
    ["late", ["contract"], 0.6, "reduced"],
    ["storm", best, 1, "happened"],
  ])("%s after %j: r = %d, %s", (id, plan, residual, outcome) => {
    expect(residualOf(scenario, link(id), plan)).toBeCloseTo(residual, 12);
    expect(outcomeOf(scenario, link(id), plan)).toBe(outcome);
  });

  it("adds up the time that stands still along the chain, the trigger costing none", () => {
    const times = tollsAlong(scenario, best).map((time) => Number(time.toFixed(9)));

    expect(times).toEqual([0, 3, 7, 13, 21]);
    expect(tollsAlong(scenario, [])).toEqual([0, 10, 30, 60, 100]);
  });
});
