import { expect, test } from "vitest";
import { outlineOf, partsOf } from "../../../art/toolkit/outline";
import type { Picture } from "../../../art/toolkit/picture";

const SIZE = 120;
const AT = { x: 500, y: 300, width: SIZE, height: SIZE };

function shape(isInside: (x: number, y: number) => boolean): Picture {
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  for (let i = 0; i < SIZE * SIZE; i++)
    if (isInside(i % SIZE, Math.floor(i / SIZE))) data[i * 4 + 3] = 255;
  return { width: SIZE, height: SIZE, data };
}

/** Smallest and largest x and y of an outline. */
function bounds(outline: readonly (readonly [number, number])[]) {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

test("an outline runs a little outside what is drawn", () => {
  const square = shape((x, y) => x >= 30 && x < 90 && y >= 30 && y < 90);
  const drawn = [530, 330, 590, 390];
  const margins = bounds(outlineOf(square, AT)).map((edge, i) => Math.abs(edge - (drawn[i] ?? 0)));
  for (const margin of margins) {
    expect(margin).toBeGreaterThanOrEqual(3);
    expect(margin).toBeLessThanOrEqual(10);
  }
});

test("a curved shape stays within the points allowed", () => {
  const disc = shape((x, y) => (x - 60) ** 2 + (y - 60) ** 2 < 50 ** 2);
  const outline = outlineOf(disc, AT, 12);
  expect(outline.length).toBeLessThanOrEqual(12);
  expect(outline.length).toBeGreaterThanOrEqual(8);
});

test("scattered parts share one outline", () => {
  const parts = shape((x, y) => y > 40 && y < 70 && (x < 25 || x > 95));
  const [left = 0, , right = 0] = bounds(outlineOf(parts, AT));
  expect(right - left).toBeGreaterThan(115);
});

test("each of scattered parts has a line of its own, splinters have none", () => {
  const isPart = (x: number, y: number) => y > 10 && y < 80 && (x < 25 || x > 95);
  const parts = partsOf(
    shape((x, y) => isPart(x, y) || (x === 60 && y === 100)),
    AT,
  );
  expect(parts).toHaveLength(2);
  for (const part of parts) {
    const [left = 0, , right = 0] = bounds(part);
    expect(right - left).toBeLessThan(45);
  }
  expect(
    partsOf(
      shape((x) => x < 50),
      AT,
    ),
  ).toStrictEqual([]);
});

test("an empty cutout has no outline", () => {
  expect(() =>
    outlineOf(
      shape(() => false),
      AT,
    ),
  ).toThrow("nothing to outline");
});
