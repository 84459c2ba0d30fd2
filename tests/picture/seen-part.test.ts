import { expect, it } from "vitest";
import type { Layer } from "#picture/manifest";
import { seenPart } from "#picture/seen-part";

const layer = (id: string, depth: number, y: number, height: number): Layer => ({
  id,
  file: "a.webp",
  x: 600,
  y,
  width: 120,
  height,
  depth,
  shows: { always: true },
  replaces: [],
});

const upper = layer("upper", 0, 300, 200);
const state = { links: [], measures: [] };
const seenBehind = (nearer: Layer) =>
  seenPart({ layers: [upper, nearer], things: [] }, state, upper, upper);

it("ends where a nearer thing hides its foot", () => {
  expect(seenBehind(layer("lower", 5, 400, 120)).height).toBe(100);
});

it("is all of what nothing nearer hides, or hides nearly", () => {
  expect(seenBehind(layer("behind", -5, 400, 120)).height).toBe(200);
  expect(seenBehind(layer("before", 5, 320, 200)).height).toBe(200);
  expect(seenBehind({ ...layer("aside", 5, 400, 120), x: 690 }).height).toBe(200);
});
