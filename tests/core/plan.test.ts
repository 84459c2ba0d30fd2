import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { outcomeOf, residualOf, tollOf, tollsAlong, variantOf } from "#core/chain";
import {
  affordablePlans,
  bestPlan,
  costOf,
  isAffordable,
  planValue,
  riskRemoved,
} from "#core/plan";
import { aScenario, aTellingScenario } from "../helpers/scenarios";

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

  it("adds up the toll along the chain; the trigger and what was prevented cost none", () => {
    const rounded = (plan: readonly string[]) =>
      tollsAlong(scenario, plan).map((toll) => Number(toll.toFixed(9)));

    expect(rounded([])).toEqual([0, 10, 30, 60, 100]);
    expect(rounded(best)).toEqual([0, 3, 3, 3, 3]);
    expect(rounded(["contract"])).toEqual([0, 10, 30, 48, 72]);
    expect(tollOf(scenario, ["contract"])).toBeCloseTo(72, 12);
  });

  it("counts in the scenario's own unit as it does in hours", () => {
    const people = aTellingScenario();

    expect(tollsAlong(people, best)).toEqual(tollsAlong(scenario, best));
  });

  it("tells the trigger in the words of the first measure bought that makes it another", () => {
    const [trigger] = aTellingScenario().chain;
    if (!trigger) throw new Error("there is no trigger");

    expect(variantOf(trigger, [])).toBeUndefined();
    expect(variantOf(trigger, ["contract", "drill"])).toBe("drill");
    expect(variantOf({ ...trigger, variants: undefined }, ["drill"])).toBeUndefined();
  });
});
