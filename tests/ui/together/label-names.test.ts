import { expect, test } from "vitest";
import { namesInLabel } from "#ui/together/label-names";

test.each([
  ["en", ["Tiles and wrapping paper", "Screen"], "Tiles\u00a0and\u00a0wrapping\u00a0paper; Screen"],
  ["en", ["Sheet with two red seals at", "Fan"], "Sheet with two red seals at; Fan"],
  ["en", ["Bar code tags and wooden stand"], "Bar code tags and wooden stand"],
  ["ja", ["釣りざおの\u200b入った箱", "印"], "釣りざおの入った箱、印"],
  ["ja", ["バーコードの\u200b札と\u200b木の台です"], "バーコードの\u200b札と\u200b木の台です"],
] as const)("in %s names of one line stand in one: %s", (locale, names, told) => {
  expect(namesInLabel(names, { en: "; ", ja: "、" }[locale], locale)).toBe(told);
});
