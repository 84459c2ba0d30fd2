import { expect, test } from "vitest";
import type { Picture } from "../../../art/toolkit/picture";
import { splitLayer } from "../../../art/toolkit/split";

type Rgba = readonly [number, number, number, number];

const SIZE = 48;

/** A square picture of one colour with a smaller square of another in its middle. */
function squares(outer: Rgba, inner: Rgba = outer): Picture {
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) data.set(isInner(x, y) ? inner : outer, (y * SIZE + x) * 4);
  return { width: SIZE, height: SIZE, data };
}

const isInner = (x: number, y: number) => x >= 20 && x < 28 && y >= 20 && y < 28;

const covering = (share: number) =>
  Float32Array.from({ length: SIZE * SIZE }, (_, i) =>
    isInner(i % SIZE, Math.floor(i / SIZE)) ? share : 0,
  );

const pixel = ({ data }: Picture, x: number, y: number) => [
  ...data.slice((y * SIZE + x) * 4, (y * SIZE + x) * 4 + 4),
];

const FLOOR: Rgba = [220, 180, 120, 255];
const SHADED: Rgba = [170, 130, 80, 255];
const TOY: Rgba = [40, 90, 200, 255];

test("an opaque object keeps its own colour", () => {
  const { cutout } = splitLayer(squares(FLOOR), squares(FLOOR, TOY), covering(1));
  expect(pixel(cutout, 24, 24)).toEqual([...TOY]);
  expect(pixel(cutout, 16, 24)).toEqual([0, 0, 0, 0]);
});

test("a half covered pixel loses what shines through from below", () => {
  const mixed: Rgba = [130, 135, 160, 255];
  const { cutout } = splitLayer(squares(FLOOR), squares(FLOOR, mixed), covering(0.5));
  expect(pixel(cutout, 24, 24)).toEqual([40, 90, 200, 128]);
});

test("a shadow drawn over the floor gives the shaded floor back", () => {
  const { shadow } = splitLayer(squares(FLOOR), squares(SHADED, TOY), covering(1));
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel(shadow, 17, 24);
  const over = [red, green, blue].map((value, i) => {
    const share = alpha / 255;
    return Math.round((FLOOR[i] ?? 0) * (1 - share) + value * share);
  });
  for (const [i, value] of over.entries())
    expect(Math.abs(value - (SHADED[i] ?? 0))).toBeLessThanOrEqual(1);
});

test("a shadow runs on beneath the edge of its object", () => {
  const { shadow } = splitLayer(squares(FLOOR), squares(SHADED, TOY), covering(1));
  expect(pixel(shadow, 20, 24)).toEqual(pixel(shadow, 19, 24));
});

test("what became brighter is light, not shadow", () => {
  const lit: Rgba = [240, 200, 140, 255];
  const { light, shadow } = splitLayer(squares(FLOOR), squares(lit, TOY), covering(1));
  expect(pixel(light, 10, 10)).toEqual([20, 20, 20, 255]);
  expect(pixel(shadow, 10, 10)).toEqual([0, 0, 0, 0]);
});
