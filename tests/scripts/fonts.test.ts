import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inRoot } from "../../scripts/root";
import { coverageOf } from "../../scripts/vite/font-coverage";
import { fontFilesOf } from "../../scripts/vite/font-files";
import { type FontSet, faces, fontPlan, interfaceSets } from "../../scripts/vite/font-plan";
import { widthIn, withNarrowQuotes } from "../../scripts/vite/narrow-quotes";
import { shipped, wordsOfShipped } from "../helpers/shipped";

const KIB = 1024;
const plan = fontPlan();
const bytesOf = async (set: FontSet | undefined) =>
  (set === undefined ? [] : await fontFilesOf(set)).reduce(
    (sum, { path }) => sum + statSync(path).size,
    0,
  );

describe.each(plan)("the fonts of $id", (set) => {
  test("have a glyph for every character of its words", async () => {
    for (const { characters, path } of await fontFilesOf(set)) {
      const covered = await coverageOf(readFileSync(path));

      expect([...characters].filter((one) => !covered.has(one.codePointAt(0) ?? 0))).toEqual([]);
    }
  });
});

test("fonts before the title weigh at most 150 KiB", async () => {
  expect(await bytesOf(plan.find(({ id }) => id === "shell"))).toBeLessThanOrEqual(150 * KIB);
});

test("fonts of English weigh at most 24 KiB", async () => {
  const bytes = await bytesOf(plan.find(({ id }) => id === "english"));

  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(24 * KIB);
});

test("fonts of the screens around the guide weigh at most 150 KiB more", async () => {
  expect(await bytesOf(plan.find(({ id }) => id === "guide"))).toBeLessThanOrEqual(150 * KIB);
});

test.each(plan.filter(({ id }) => !interfaceSets.has(id) && id !== "guide"))(
  "fonts of $id weigh at most 150 KiB more, with what every episode needs",
  async (set) => {
    const play = await bytesOf(plan.find(({ id }) => id === "play"));

    expect(play + (await bytesOf(set))).toBeLessThanOrEqual(150 * KIB);
  },
);

test.each(shipped)("a hall reads tomorrow's first deed of $folder in bold letters", (place) => {
  const text = wordsOfShipped(place, "ja").data;
  const steps = Object.values(text?.things ?? {}).flatMap(({ nextStep }) => nextStep ?? []);
  const sets = plan.filter(({ id }) => ["shell", "play", place.folder].includes(id));
  const bold = new Set(sets.flatMap(({ characters }) => [...(characters.display ?? "")]));

  expect(steps.length).toBeGreaterThan(0);
  const written = steps.join("").replaceAll(/\p{Cf}/gu, "");
  expect([...written].filter((letter) => !bold.has(letter))).toEqual([]);
});

test("half-time's counts are in the letters of its stars, whatever numbers they hold", () => {
  const { rest } = JSON.parse(readFileSync(inRoot("src/i18n/ja/episode.json"), "utf8"));
  const counts = ["stars", "starsAll", "starsDoubted", "noStars", "allCalled", "noStarsDoubted"];
  const sets = plan.filter(({ id }) => ["shell", "play"].includes(id));
  const display = new Set(sets.flatMap(({ characters }) => [...(characters.display ?? "")]));

  const written = counts.map((key) => rest[key].replaceAll(/\{\{\w+\}\}|\p{Cf}/gu, "")).join("");
  expect([...written].filter((letter) => !display.has(letter))).toEqual([]);
});

test.each(faces)(
  "an apostrophe of $family $weight leaves no gap before the next letter",
  (face) => {
    const source = readFileSync(inRoot("node_modules", face.source));
    const narrowed = withNarrowQuotes(source);

    // Of an em; the straight one is a quarter and a third wide.
    expect(widthIn(narrowed, "’")).toBeLessThan(0.36);
    expect(widthIn(narrowed, "”")).toBeLessThan(0.6);
    for (const sign of ["s", "“", "あ"])
      expect(widthIn(narrowed, sign)).toBe(widthIn(source, sign));
  },
);
