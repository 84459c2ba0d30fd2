import fc from "fast-check";
import { expect, test } from "vitest";
import type { Box } from "#picture/manifest";
import { uncrossed } from "#picture/uncrossed";

const SIZE = 40;
const at = (x: number, y: number): Box => ({ x, y, width: SIZE, height: SIZE });

test("two stamps whose lines would cross change places", () => {
  const things = [
    { id: "left", box: at(0, 200) },
    { id: "right", box: at(200, 200) },
  ];
  const crossed = new Map([
    ["left", at(200, 0)],
    ["right", at(0, 0)],
  ]);

  expect(uncrossed(things, crossed)).toEqual(
    new Map([
      ["left", at(0, 0)],
      ["right", at(200, 0)],
    ]),
  );
});

test("stamps of two sizes keep their places: a larger one has no room there", () => {
  const things = [
    { id: "left", box: at(0, 200) },
    { id: "right", box: at(200, 200) },
  ];
  const places = new Map([
    ["left", { ...at(200, 0), width: 90 }],
    ["right", at(0, 0)],
  ]);

  expect(uncrossed(things, places)).toEqual(places);
});

test("however many there are, there is an end to it: the same places, and lines no longer in all", () => {
  const spot = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
  });
  const boxes = fc.array(fc.tuple(spot, spot), { maxLength: 7 });
  fc.assert(
    fc.property(boxes, (pairs) => {
      const things = pairs.map(([{ x, y }], index) => ({ id: String(index), box: at(x, y) }));
      const places = new Map(pairs.map(([, { x, y }], index) => [String(index), at(x, y)]));
      const after = uncrossed(things, places);
      const lengthOf = (all: ReadonlyMap<string, Box>) =>
        things.reduce((sum, { id, box }) => {
          const place = all.get(id) ?? box;
          return sum + Math.hypot(place.x - box.x, place.y - box.y);
        }, 0);
      const spotsOf = (all: ReadonlyMap<string, Box>) =>
        [...all.values()].map(({ x, y }) => `${x} ${y}`).sort();

      expect(spotsOf(after)).toEqual(spotsOf(places));
      expect(lengthOf(after)).toBeLessThanOrEqual(lengthOf(places) + 1e-6);
    }),
  );
});
