import { expect, test } from "vitest";
import { dense, isFull, mainPart, withoutCord } from "#picture/main-part";

const SIZE = { width: 320, height: 160 };

/** A picture with opaque rectangles on nothing. */
function picture(...boxes: readonly { x: number; y: number; width: number; height: number }[]) {
  const data = new Uint8ClampedArray(SIZE.width * SIZE.height * 4);
  for (const { x, y, width, height } of boxes) {
    for (let row = y; row < y + height; row++) {
      for (let column = x; column < x + width; column++) {
        data[(row * SIZE.width + column) * 4 + 3] = 255;
      }
    }
  }
  return { ...SIZE, data };
}

const machine = { x: 200, y: 40, width: 80, height: 100 };

test("of pieces that lie far apart the largest tells what it is", () => {
  const plug = { x: 10, y: 130, width: 20, height: 20 };

  expect(mainPart(picture(plug, machine))).toEqual(machine);
});

test("a pair is shown as a pair", () => {
  expect(mainPart(picture(machine, { ...machine, x: 20 }))).toEqual({ x: 0, y: 0, ...SIZE });
});

test("what all but touches is one thing", () => {
  const handle = { x: 180, y: 60, width: 10, height: 40 };

  expect(mainPart(picture(handle, machine))).toEqual({ x: 180, y: 40, width: 100, height: 100 });
});

test("a picture in which nothing is to be seen is left whole", () => {
  expect(mainPart(picture())).toEqual({ x: 0, y: 0, ...SIZE });
});

test("a frame goes round what is mostly filled: a rod that sticks out thinly needs none", () => {
  const rod = { x: 150, y: 88, width: 50, height: 4 };
  const part = { x: 150, y: 40, width: 130, height: 100 };

  expect(dense(picture(rod, machine), part)).toEqual(machine);
});

test("what is thin for most of its length is framed as a whole", () => {
  const rod = { x: 20, y: 88, width: 180, height: 4 };
  const part = { x: 20, y: 40, width: 260, height: 100 };

  expect(dense(picture(rod, machine), part)).toEqual(part);
});

test("what fills its box can be told alone, specks far apart cannot", () => {
  const speck = { x: 0, y: 0, width: 20, height: 20 };
  expect(isFull(picture(machine), machine)).toBe(true);
  expect(isFull(picture(speck), { x: 0, y: 0, ...SIZE })).toBe(false);
});

test("a cord that trails far to a side is no part of the thing", () => {
  const cord = { x: 100, y: 130, width: 100, height: 6 };
  const both = { x: 100, y: 40, width: 180, height: 100 };
  expect(withoutCord(picture(machine, cord), both)).toEqual(machine);
  expect(withoutCord(picture(machine), machine)).toEqual(machine);
});
