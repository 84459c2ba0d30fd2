import { expect, test } from "vitest";
import { readText } from "#content/a-text";
import { wordsAtLimits } from "./at-limits";
import { shipped } from "./shipped";

const [place] = shipped;
if (!place) throw new Error("nothing is shipped");

test("words at their limits are as long as the check allows", () => {
  const words = wordsAtLimits(place.scenario, "ja", place.text("ja") as never);
  const lengths = Object.values(words.measures).map(({ card }) => [...readText(card)].length);

  expect(new Set(lengths)).toEqual(new Set([26]));
  expect([...readText(words.lesson)]).toHaveLength(80);
});

test("English ones, too", () => {
  const words = wordsAtLimits(place.scenario, "en", place.text("en") as never);

  expect([...words.lesson].length).toBeGreaterThan(200);
});
