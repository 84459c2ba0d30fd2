import { expect, test } from "vitest";
import type { Layer } from "#picture/manifest";
import { seenWhole } from "#picture/seen-whole";

const seen = { x: 500, y: 100, width: 800, height: 900 };

/** Somebody whose left side is here: a head of 100 over a body of 200. */
const standing = (id: string, x: number, y = 400): Layer => ({
  id: `person-${id}`,
  file: "room.webp",
  x,
  y,
  width: 200,
  height: 300,
  head: { x: x + 50, y, width: 100, height: 100 },
  depth: y,
  shows: { always: true },
  replaces: [],
});

const stays = (layers: readonly Layer[], about?: readonly string[]) =>
  seenWhole({ layers }, { links: [], measures: [] }, seen, about);

test("where everybody is seen whole, or not at all, nobody steps out", () => {
  expect(stays([standing("mori", 700), standing("kato", 100)])).toBeUndefined();
});

test.for([
  ["whose face is cut", standing("kato", 1200)],
  ["of whom an arm is left", standing("kato", 320)],
  ["who has no head", standing("kato", 900, -20)],
] as const)("somebody steps out %s", ([, kato]) => {
  expect(stays([standing("mori", 700), kato])).toEqual(["mori"]);
});

test("whoever it is about keeps a cut face, but is no arm", () => {
  expect(stays([standing("mori", 700), standing("kato", 1200)], ["kato"])).toBeUndefined();
  expect(stays([standing("mori", 700), standing("kato", 320)], ["kato"])).toEqual(["mori"]);
});
