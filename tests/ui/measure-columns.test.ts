import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { countOf, inAreas, rowsBelow } from "#ui/episode/measure-columns";

const group = (name: string, count: number) => ({
  group: name,
  cards: Array.from({ length: count }, (_, index) => `${name}${index}`),
});

const sharedOut = (counts: readonly number[]) =>
  inAreas(counts.map((count, index) => group("abcd"[index] ?? "", count)));

/** Areas as names with counts, such as `a3 d2 | b4 | c3`. */
const laidOut = (...counts: readonly number[]) => {
  const { left, middle, right } = sharedOut(counts);
  return [left, middle, right]
    .map((area) => area.map(({ group: name, cards }) => `${name}${cards.length}`).join(" "))
    .join(" | ");
};

describe("groups stand around the room", () => {
  it.each<[string, readonly number[], string]>([
    ["four of a length below it two by two", [3, 3, 3, 3], "a3 | b3 c3 | d3"],
    ["four cards across below it, so that it is high", [4, 3, 3, 2], "b3 d2 | a4 | c3"],
    ["wherever the four come", [3, 3, 4, 2], "a3 d2 | c4 | b3"],
    ["a single one with others", [4, 3, 4, 1], "a4 d1 | c4 | b3"],
    ["five at the left", [4, 3, 5, 1], "c5 | a4 | b3 d1"],
    ["two pairs side by side", [4, 2, 4, 2], "a4 | b2 d2 | c4"],
    ["an empty one takes no place", [4, 0, 3, 2], "c3 d2 |  | a4"],
  ])("%s", (_, counts, areas) => {
    expect(laidOut(...counts)).toBe(areas);
  });
});

test("no card is lost, none is shown twice, and a group stays together in its own order", () => {
  const counts = fc.array(fc.nat(7), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counts, (sizes) => {
      const { left, middle, right } = sharedOut(sizes);
      const shown = [left, middle, right].flat();
      const wanted = sizes.map((count, index) => group("abcd"[index] ?? "", count));

      expect(shown.toSorted((one, other) => (one.group < other.group ? -1 : 1))).toEqual(
        wanted.filter(({ cards }) => cards.length > 0),
      );
    }),
  );
});

test("as many cards as a scenario may have, in groups of up to five, overfill no side and four rows", () => {
  const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counts, (sizes) => {
      fc.pre(sizes.reduce((sum, each) => sum + each, 0) <= 14);
      const areas = sharedOut(sizes);

      expect(countOf(areas.left)).toBeLessThanOrEqual(5);
      expect(countOf(areas.right)).toBeLessThanOrEqual(4);
      expect(rowsBelow(areas)).toBeLessThanOrEqual(4);
    }),
  );
});
