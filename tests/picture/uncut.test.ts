import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, STAGE } from "#picture/manifest";
import { uncut } from "#picture/uncut";

const box: Box = { x: 500, y: 300, width: 900, height: 560 };
const kept: Box = { x: 800, y: 450, width: 230, height: 230 };

describe("a box whose edges cut nobody's face", () => {
  test("stays where it is where nobody is cut", () => {
    const faces = [
      { x: 600, y: 400, width: 100, height: 100 },
      { x: 100, y: 400, width: 100, height: 100 },
    ];
    expect(uncut(box, kept, faces)).toEqual(box);
  });

  test.for([
    [
      "half in at the right: a little further to the right",
      { x: 1330, y: 400 },
      { x: 538, y: 300 },
    ],
    ["a sliver at the right: back to the left", { x: 1380, y: 400 }, { x: 472, y: 300 }],
    ["half in below: a little lower", { x: 700, y: 800 }, { x: 500, y: 348 }],
  ] as const)("%s", ([, at, to]) => {
    expect(uncut(box, kept, [{ ...at, width: 100, height: 100 }])).toMatchObject(to);
  });

  test("what is kept stays within, though a face is cut", () => {
    const tall = { x: 520, y: 0, width: 100, height: 1080 };
    const moved = uncut({ ...box, x: 560 }, { ...kept, x: 565 }, [tall]);
    expect(moved.x).toBeLessThanOrEqual(565);
  });

  const faces = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: STAGE.width - 90 }),
      y: fc.integer({ min: 0, max: STAGE.height - 90 }),
      width: fc.integer({ min: 30, max: 90 }),
      height: fc.integer({ min: 30, max: 90 }),
    }),
    { maxLength: 6 },
  );
  const cutBy = (seen: Box, all: readonly Box[]) =>
    all.filter(({ x, y, width, height }) => {
      const across = Math.min(x + width, seen.x + seen.width) - Math.max(x, seen.x);
      const down = Math.min(y + height, seen.y + seen.height) - Math.max(y, seen.y);
      return across > 0 && down > 0 && (across < width || down < height);
    }).length;

  test("keeps its size, the stage and what is kept, and never cuts more than before", () => {
    fc.assert(
      fc.property(faces, (all) => {
        const moved = uncut(box, kept, all);
        expect(moved).toMatchObject({ width: box.width, height: box.height });
        expect(moved.x).toBeGreaterThanOrEqual(0);
        expect(moved.x + moved.width).toBeLessThanOrEqual(STAGE.width);
        expect(moved.y).toBeGreaterThanOrEqual(0);
        expect(moved.y + moved.height).toBeLessThanOrEqual(STAGE.height);
        expect(moved.x).toBeLessThanOrEqual(kept.x);
        expect(moved.x + moved.width).toBeGreaterThanOrEqual(kept.x + kept.width);
        expect(cutBy(moved, all)).toBeLessThanOrEqual(cutBy(box, all));
      }),
    );
  });
});
