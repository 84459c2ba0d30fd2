import { expect, test } from "vitest";
import { resultWidths } from "#ui/episode/result-widths";

test("three lines, two of them short, take no width from a long one", () => {
  const [many = 0, one = 0, ...short] = resultWidths([[30, 11, 12], [24], [12], [19]]);

  expect(many).toBeGreaterThan(one);
  expect(many).toBeLessThan(2 * one);
  expect(short.every((each) => each >= 9)).toBe(true);
});

test("links of which as much is said are equally wide", () => {
  const [first, ...others] = resultWidths([[20], [20], [20], [20]]);

  expect(others.every((each) => each === first)).toBe(true);
});

test("what is longer than any room still has a width", () => {
  expect(resultWidths([[400], [400]]).every((each) => each > 0)).toBe(true);
});
