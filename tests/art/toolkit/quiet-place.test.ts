import { describe, expect, test } from "vitest";
import type { Pixels } from "#picture/main-part";
import { quietPlace } from "../../../art/toolkit/quiet-place";
import type { Sight } from "../../../art/toolkit/seen-fields";

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

/** The thing itself fills the picture but for a neighbour on the right. */
const sight: Sight = {
  others: ["neighbour"],
  rows: Array<string>(28).fill(`${"#".repeat(30)}${"a".repeat(10)}`),
};

/** Where a stamp lies on a picture, in its pixels. */
function placeOn(pixels: Pixels, seen = sight) {
  const { left, top } = quietPlace(pixels, seen, stamp) ?? { left: -1, top: -1 };
  return {
    left: left * width,
    top: top * height,
    right: (left + stamp.width) * width,
    bottom: (top + stamp.height) * height,
  };
}

describe("the place of an answer on a close-up", () => {
  test("keeps off what is drawn on the thing", () => {
    const { right, bottom } = placeOn(striped((x, y) => x > width / 2 || y > height / 2));

    expect(right).toBeLessThan(width / 2);
    expect(bottom).toBeLessThan(height / 2);
  });

  test("keeps off a neighbour, however quiet that is", () => {
    const { left, right } = placeOn(striped((x) => x < 120));

    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(0.77 * width);
  });

  test("does not lie on a sign of one colour, nor cut it", () => {
    const { data, ...size } = striped(() => false);
    const isSign = (x: number, y: number) => x >= 20 && x < 60 && y >= 4 && y < 34;
    for (let at = 0; at < data.length / 4; at++) {
      const [x, y] = [at % width, Math.floor(at / width)];
      if (isSign(x, y) || (y > 40 && x % 8 < 4)) data.fill(90, at * 4, at * 4 + 3);
    }
    const { left, bottom } = placeOn({ data, ...size });

    expect(left).toBeGreaterThan(59);
    expect(bottom).toBeLessThan(42);
  });

  test("is nowhere where nothing may be covered", () => {
    const kept = { others: [], rows: ["#".repeat(40), ...Array<string>(27).fill("!".repeat(40))] };

    expect(
      quietPlace(
        striped(() => false),
        kept,
        stamp,
      ),
    ).toBeUndefined();
  });
});
