import { describe, expect, test } from "vitest";
import type { Pixels } from "#picture/main-part";
import { quietPlace } from "#picture/quiet-place";

const [width, height] = [160, 112];
const stamp = { width: 0.25, height: 0.25 };

/** A white picture with stripes wherever that is said. */
function striped(isStriped: (x: number, y: number) => boolean): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isStriped(x, y) || x % 8 < 4) continue;
      data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { data, width, height };
}

const isLeft = ({ left }: { left: number }) => left < 0.1;
const isTop = ({ top }: { top: number }) => top < 0.1;

describe("the place of an answer on a picture", () => {
  test("is the upper left where nothing is to be seen", () => {
    const place = quietPlace(
      striped(() => false),
      stamp,
    );

    expect([isLeft(place), isTop(place)]).toEqual([true, true]);
  });

  test("keeps off what is drawn in a corner", () => {
    const place = quietPlace(
      striped((x, y) => x < width / 2 || y < height / 2),
      stamp,
    );

    expect([isLeft(place), isTop(place)]).toEqual([false, false]);
  });

  test("lies at an edge, whole, where everything is drawn over", () => {
    const { left, top } = quietPlace(
      striped(() => true),
      stamp,
    );

    expect(Math.min(left, top, 1 - left - stamp.width, 1 - top - stamp.height)).toBeGreaterThan(0);
    expect(Math.min(left, top)).toBeLessThan(0.05);
  });

  test("does not lie on a sign of one colour, nor cut it", () => {
    const { data, ...size } = striped(() => false);
    const isSign = (x: number, y: number) => x >= 30 && x < 70 && y >= 4 && y < 34;
    for (let at = 0; at < data.length / 4; at++) {
      const [x, y] = [at % width, Math.floor(at / width)];
      if (isSign(x, y) || (y > 40 && x % 8 < 4)) data.fill(90, at * 4, at * 4 + 3);
    }
    const { left, top } = quietPlace({ data, ...size }, stamp);

    expect(left * width).toBeGreaterThan(69);
    expect((top + stamp.height) * height).toBeLessThan(42);
  });
});
