import { expect, test } from "vitest";
import { fillFrom, knownAround, weakenTo } from "../../../art/toolkit/fill";
import type { Picture } from "../../../art/toolkit/picture";

const WIDTH = 9;
const HEIGHT = 5;

/** A shadow of one strength with a thin bright line through it, as glasses leave it. */
function shadowWithLine(): Picture {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel++)
    data.set(pixel % WIDTH === 4 ? [200, 20, 20, 250] : [40, 30, 50, 60], pixel * 4);
  return { width: WIDTH, height: HEIGHT, data };
}

const line = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, pixel) =>
  pixel % WIDTH === 4 ? 1 : 0,
);

const pixelsOf = ({ data }: Picture) =>
  Array.from({ length: WIDTH * HEIGHT }, (_, pixel) => [...data.slice(pixel * 4, pixel * 4 + 4)]);

test("what stood in a shadow leaves it as the shadow runs on", () => {
  const picture = shadowWithLine();
  fillFrom(picture, knownAround(line, WIDTH, 0), WIDTH);
  expect(new Set(pixelsOf(picture).map(String))).toEqual(new Set(["40,30,50,60"]));
});

test("what is known stays, and no more is filled than was asked for", () => {
  const picture = shadowWithLine();
  const known = knownAround(line, WIDTH, 2);
  fillFrom(picture, known, 1);
  const row = pixelsOf(picture).slice(0, WIDTH);
  expect(row[4]).toEqual([200, 20, 20, 250]);
  expect(row.filter((_, x) => x !== 4).every((each) => String(each) === "40,30,50,60")).toBe(true);
});

test("nothing is known within reach of what covers, and edges do not wrap", () => {
  const corner = new Uint8Array(WIDTH * HEIGHT);
  corner[WIDTH - 1] = 9;
  const known = knownAround(corner, WIDTH, 1);
  const unknown = [...known.keys()].filter((pixel) => known[pixel] === 0);
  expect(unknown).toEqual([WIDTH - 2, WIDTH - 1, 2 * WIDTH - 2, 2 * WIDTH - 1]);
});

test("a pixel next to clear ones takes the colour of those that have one", () => {
  const data = new Uint8ClampedArray([100, 60, 20, 200, 9, 9, 9, 9, 0, 0, 0, 0]);
  const picture: Picture = { width: 3, height: 1, data };
  fillFrom(picture, Uint8Array.of(1, 0, 1), 1);
  expect([...data.slice(4, 8)]).toEqual([100, 60, 20, 100]);
});

test("what was filled in is no stronger than what was there", () => {
  const opacities = [200, 200, 10, 10, 10, 200, 200];
  const data = new Uint8ClampedArray(opacities.flatMap((each) => [40, 30, 50, each]));
  const before: Picture = { width: opacities.length, height: 1, data: data.slice() };
  const picture: Picture = { ...before, data };
  const known = Uint8Array.of(1, 1, 0, 0, 0, 1, 1);
  fillFrom(picture, known, 3);
  weakenTo(picture, before, known, false);
  expect([...data].filter((_, i) => i % 4 === 3)).toEqual(opacities);
});
