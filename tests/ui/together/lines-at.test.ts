import { expect, it } from "vitest";
import { linesAt } from "#ui/together/wall-view";

it.each([
  ["A call would have come before the work moved on.", 100, 1],
  ["A call would have come before the work moved on.", 10, 3],
  ["新しい職場で話しました。", 20, 1],
  ["新しい職場で話しました。", 7, 2],
  ["それは、ぬくい精工の原価の数字でした。", 8.7, 3],
])("%s, on lines of %d ems: %d", (words, ems, lines) => {
  expect(linesAt(words, ems)).toBe(lines);
});

it("breaks a phrase that is longer than a line, and lets the next begin anew", () => {
  expect(linesAt("「相場はこのくらい」と話しました。", 8.7)).toBe(3);
});
