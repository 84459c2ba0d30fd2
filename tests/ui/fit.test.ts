import { expect, it } from "vitest";
import { fitOf } from "#ui/episode/fit";

/** Pixels of the body and of a letter, as the windows of the game have them. */
it.each([
  ["a desk", 1366, 696, 16, "wide"],
  ["a large screen", 1920, 985, 22, "wide"],
  ["a desk with the largest letters", 1366, 660, 23, "beside"],
  ["a low desk", 1280, 648, 16, "beside"],
  ["a hall", 1920, 960, 30, "beside"],
  ["a phone", 390, 788, 16, "below"],
  ["a small phone", 360, 584, 16, "below"],
  ["a phone with the largest letters", 390, 780, 23, "scroll"],
  ["a phone on its side", 640, 312, 16, "scroll"],
  ["a window at 400 %", 320, 200, 16, "scroll"],
] as const)("%s shows as much at once as finds room", (_, width, height, letter, fit) => {
  expect(fitOf(width / letter, height / letter)).toBe(fit);
});
