import { expect, test } from "vitest";
import type { Picture } from "../../../art/toolkit/picture";
import { taperTo } from "../../../art/toolkit/taper";

const WIDTH = 60;

/** A shadow beside somebody on whom hardly any of it fell. */
function besideSomebody(): { picture: Picture; isKnown: Uint8Array } {
  const at = Array.from({ length: WIDTH * 3 }, (_, pixel) => pixel % WIDTH);
  const data = new Uint8ClampedArray(at.flatMap((x) => [40, 30, 50, x < 10 ? 8 : 120]));
  return {
    picture: { width: WIDTH, height: 3, data },
    isKnown: Uint8Array.from(at, (x) => (x < 10 ? 0 : 1)),
  };
}

const opacities = ({ data }: Picture) =>
  Array.from({ length: WIDTH }, (_, x) => data[(WIDTH + x) * 4 + 3] ?? 0);

test("where somebody stood no edge is left when they have gone", () => {
  const { picture, isKnown } = besideSomebody();
  taperTo(picture, isKnown, false);
  const seen = opacities(picture);
  const steps = seen.slice(1).map((each, x) => each - (seen[x] ?? 0));
  expect(Math.max(...steps)).toBeLessThan(12);
  expect(Math.min(...steps)).toBe(0);
});

test("on them and far from them the shadow stays as it was", () => {
  const { picture, isKnown } = besideSomebody();
  taperTo(picture, isKnown, false);
  const seen = opacities(picture);
  expect(seen.slice(0, 10)).toEqual(Array(10).fill(8));
  expect(new Set(seen.slice(32))).toEqual(new Set([120]));
});
