import fc from "fast-check";
import { expect, it } from "vitest";
import { tierOf, tierOfDay, tierOfPoints } from "#core/tier";
import { shipped } from "../helpers/shipped";

it.each([
  [0, 6, "nothing"],
  [1, 6, "little"],
  [2, 6, "little"],
  [3, 6, "much"],
  [5.5, 6, "much"],
  [6, 6, "all"],
  [1, 1, "all"],
])("%s of %s is %s", (well, all, tier) => {
  expect(tierOf(well, all)).toBe(tier);
});

it.each([
  [0, "nothing"],
  [39, "nothing"],
  [40, "little"],
  [69, "little"],
  [70, "much"],
  [94, "much"],
  [95, "all"],
  [100, "all"],
])("%s points are %s", (total, tier) => {
  expect(tierOfPoints(total)).toBe(tier);
});

it("never goes down when more went well", () => {
  const order = ["nothing", "little", "much", "all"];
  const count = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(count, fc.nat(24), fc.nat(24), (all, a, b) => {
      const [less, more] = [Math.min(a, b) / 2, Math.max(a, b) / 2];
      expect(order.indexOf(tierOf(more, all))).toBeGreaterThanOrEqual(
        order.indexOf(tierOf(less, all)),
      );
    }),
  );
});

it.each(shipped.map(({ folder, scenario }) => ({ folder, scenario })))(
  "a day of $folder without any measure is nothing to cheer",
  ({ scenario }) => {
    expect(tierOfDay(scenario, [])).toBe("nothing");
  },
);
