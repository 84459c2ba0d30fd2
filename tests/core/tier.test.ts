import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { bestPlan } from "#core/plan";
import { linkCounts, tierOf, tierOfDay } from "#core/tier";
import { aScenario } from "../helpers/scenarios";

describe("how well something went, in four tiers", () => {
  it.each([
    [0, 6, "nothing"],
    [0.5, 6, "little"],
    [1, 6, "little"],
    [2, 6, "little"],
    [3, 6, "much"],
    [5, 6, "much"],
    [6, 6, "all"],
    [39, 100, "little"],
  ] as const)("%d of %d is %s", (reached, all, tier) => {
    expect(tierOf(reached, all)).toBe(tier);
  });
});

describe("a day played through again", () => {
  const scenario = aScenario();

  it("is nothing where every link happened", () => {
    expect(linkCounts(scenario, [])).toEqual({ prevented: 0, reduced: 0, all: 4 });
    expect(tierOfDay(scenario, [])).toBe("nothing");
  });

  it.each([
    [["lock-rule"], "little"],
    // More than half of its links, and less than half of the toll.
    [["lock", "lock-rule", "drill"], "little"],
    [["lock", "lock-rule", "shred", "drill"], "much"],
    [["lock", "lock-rule", "shred", "drill", "rota"], "all"],
  ] as const)("%j makes it %s", (plan, tier) => {
    expect(tierOfDay(scenario, plan)).toBe(tier);
  });
});

test("no day on which more links happened than on the best is called all", () => {
  const scenario = aScenario();
  const best = linkCounts(scenario, bestPlan(scenario).plan);
  fc.assert(
    fc.property(fc.subarray(scenario.measures.map(({ id }) => id)), (plan) => {
      const { prevented, reduced } = linkCounts(scenario, plan);
      const isWorse = prevented + reduced / 2 < best.prevented + best.reduced / 2;
      expect(tierOfDay(scenario, plan) === "all").toBe(!isWorse);
    }),
  );
});
