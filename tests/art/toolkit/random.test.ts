import { expect, test } from "vitest";
import { halton, jitter, random } from "../../../art/toolkit/random";

test("one seed gives one sequence", () => {
  const sequence = () => {
    const dice = random(5);
    return [dice.next(), dice.between(2, 4), dice.pick(["a", "b", "c"])];
  };
  expect(sequence()).toEqual(sequence());
});

test("Halton numbers fill the interval evenly", () => {
  expect([1, 2, 3, 4].map((i) => halton(i, 2))).toEqual([0.5, 0.25, 0.75, 0.125]);
});

test("shifts stay within their pixel and balance out", () => {
  const shifts = Array.from({ length: 32 }, (_, i) => jitter(i));
  for (const [x, y] of shifts) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(0.5);
  const mean = (axis: 0 | 1) => shifts.reduce((sum, shift) => sum + shift[axis], 0) / 32;
  expect(Math.hypot(mean(0), mean(1))).toBeLessThan(0.1);
});
