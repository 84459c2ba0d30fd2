import { expect, test } from "vitest";
import { changes } from "#picture/changes";
import { mainPart, type Pixels } from "#picture/main-part";

const [width, height] = [32, 32];

/** A blue picture with a red part. */
function painted(isRed: (x: number, y: number) => boolean, noise = 0): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = isRed(x, y) ? [200, noise, noise, 255] : [noise, noise, 200, 255];
      data.set(colour, (y * width + x) * 4);
    }
  }
  return { data, width, height };
}

test("what differs of two pictures is found, what was only packed otherwise is not", () => {
  const before = painted(() => false);
  const after = painted((x, y) => x >= 8 && x < 16 && y >= 20 && y < 30, 12);

  expect(mainPart(changes(before, after))).toEqual({ x: 8, y: 20, width: 8, height: 10 });
});

test("nothing differs of two equal pictures", () => {
  const picture = painted((x) => x > 9);

  expect(changes(picture, picture).data.some((value) => value > 0)).toBe(false);
});

test("what was taken away leaves nothing to be looked at", () => {
  const before = painted(() => false);
  const after = painted(() => true);
  for (let at = 0; at < after.data.length / 2; at += 4) after.data[at + 3] = 0;

  expect(mainPart(changes(before, after))).toEqual({ x: 0, y: 16, width: 32, height: 16 });
});
