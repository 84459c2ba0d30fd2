import { describe, expect, it } from "vitest";
import { wholePoints } from "#core/score";

describe("the whole points of the parts", () => {
  const sumOf = (points: readonly number[]) => points.reduce((sum, each) => sum + each, 0);

  it("add up to the total, however each would be rounded", () => {
    for (let step = 0; step <= 1000; step++) {
      const score = { notice: step / 1000, think: ((step * 7) % 997) / 997, prepare: step / 1009 };
      const { notice, think, prepare } = score;
      const total = Math.round(40 * notice + 20 * think + 40 * prepare);

      expect(sumOf(wholePoints({ ...score, total }))).toBe(total);
    }
  });

  it("are never off by a whole point", () => {
    expect(wholePoints({ notice: 0.51, think: 0.52, prepare: 0.26, total: 41 })).toEqual([
      20, 11, 10,
    ]);
    expect(wholePoints({ notice: 1, think: 1, prepare: 1, total: 100 })).toEqual([40, 20, 40]);
  });
});
