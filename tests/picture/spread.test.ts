import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "#picture/spread";

const WIDTH = 44;
const TOP = 60;
const places = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 400, noNaN: true }),
    y: fc.double({ min: 0, max: 300, noNaN: true }),
  }),
  { maxLength: 13 },
);

describe("discs that would lie over one another", () => {
  it("part when they are two, whichever way they lie", () => {
    const near = fc.record({
      x: fc.integer({ min: -20, max: 20 }),
      y: fc.integer({ min: -20, max: 20 }),
    });
    fc.assert(
      fc.property(near, ({ x, y }) => {
        const [one = { x: 0, y: 0 }, other = { x: 0, y: 0 }] = spread(
          [
            { x: 200, y: 200 },
            { x: 200 + x, y: 200 + y },
          ],
          WIDTH,
          TOP,
        );

        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(WIDTH * 0.98);
      }),
    );
  });

  it("stay below the ceiling and by their own things, however many they are", () => {
    fc.assert(
      fc.property(places, (own) => {
        for (const [index, { x, y }] of spread(own, WIDTH, TOP).entries()) {
          const start = own[index] ?? { x: 0, y: 0 };
          const way = Math.hypot(x - start.x, y - Math.max(start.y, TOP));

          expect(y).toBeGreaterThanOrEqual(TOP);
          expect(way).toBeLessThanOrEqual(0.55 * WIDTH + 1e-6);
        }
      }),
    );
  });

  it("stay where they are when none lies over another", () => {
    const apart = [0, 1, 2, 3].map((index) => ({ x: 50 * index, y: 100 }));

    expect(spread(apart, WIDTH, TOP)).toEqual(apart);
  });
});
