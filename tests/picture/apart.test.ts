import fc from "fast-check";
import { expect, it } from "vitest";
import { apart } from "#picture/apart";
import type { Box } from "#picture/manifest";

const labels = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 1640 }),
    y: fc.integer({ min: 0, max: 970 }),
    width: fc.constantFrom(104, 280),
    height: fc.constant(104),
  }),
  { maxLength: 14 },
);

const isOver = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

it("lays no label on another, and none beyond the stage", () => {
  fc.assert(
    fc.property(labels, (wanted) => {
      const placed = apart(wanted);
      const clashes = placed.filter((one, index) =>
        placed.slice(0, index).some((other) => isOver(one, other)),
      );
      const outside = placed.filter(
        ({ x, y, width, height }) => x < 0 || y < 0 || x + width > 1920 || y + height > 1080,
      );

      expect({ clashes, outside }).toEqual({ clashes: [], outside: [] });
    }),
  );
});

it("leaves labels where they are that touch nobody, and moves the later one no further than it must", () => {
  const first = { x: 100, y: 100, width: 280, height: 104 };
  const second = { x: 120, y: 190, width: 104, height: 104 };
  const third = { x: 900, y: 500, width: 104, height: 104 };

  expect(apart([first, second, third])).toEqual([first, { ...second, y: 204 }, third]);
});
