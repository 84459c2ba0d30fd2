import { expect, it } from "vitest";
import { shareIn } from "#picture/boxes";
import { fullestPart } from "#picture/fullest-part";
import type { Pixels } from "#picture/main-part";

const [width, height] = [200, 160];
const whole = { x: 0, y: 0, width, height };

function drawn(isDrawn: (x: number, y: number) => boolean): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (isDrawn(x, y)) data[(y * width + x) * 4 + 3] = 255;
    }
  }
  return { data, width, height };
}

it("is the half with most of the pieces that lie scattered", () => {
  const isTag = (x: number, y: number) =>
    x % 50 < 20 && y % 40 < 10 && (x < 20 || (x > 90 && y > 70));
  const part = fullestPart(drawn(isTag), whole);

  expect([part.width, part.height]).toEqual([100, 80]);
  expect(shareIn(part, { x: 80, y: 60, width: 120, height: 100 })).toBeGreaterThan(0.8);
});

it("is all of what is one piece, or fills its place", () => {
  const cord = drawn((x, y) => Math.abs(x - y) < 4);
  const sheets = drawn((x) => x % 50 < 40);

  expect(fullestPart(cord, whole)).toEqual(whole);
  expect(fullestPart(sheets, whole)).toEqual(whole);
});
