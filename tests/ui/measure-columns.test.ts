import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { inColumns } from "#ui/episode/measure-columns";

const group = (name: string, count: number) => ({
  group: name,
  cards: Array.from({ length: count }, (_, index) => `${name}${index}`),
});
const PLACES = [5, 3, 3, 4];

/** Columns as names with counts, such as `people 3, people+ 1`. */
const laidOut = (...counts: readonly number[]) =>
  inColumns(
    counts.map((count, index) => group("abcd"[index] ?? "", count)),
    PLACES,
  ).map((column) =>
    column.map(({ group: name, cards, goesOn }) => `${name}${goesOn ? "+" : ""}${cards.length}`),
  );

describe("groups flow down through the columns", () => {
  it.each<[string, readonly number[], string[][]]>([
    ["each has its own", [3, 3, 3, 3], [["a3"], ["b3"], ["c3"], ["d3"]]],
    ["long ones at the sides, the longest first", [5, 4, 2, 2], [["a5"], ["c2"], ["d2"], ["b4"]]],
    ["so, too, where they come last", [3, 3, 2, 4], [["d4"], ["a3"], ["c2"], ["b3"]]],
    ["one too long goes on", [6, 4, 2, 1], [["a5"], ["a+1"], ["c2", "d1"], ["b4"]]],
    ["an empty one takes no place", [4, 0, 3, 2], [["a4"], ["c3"], ["d2"], []]],
  ])("%s", (_, counts, columns) => {
    expect(laidOut(...counts)).toEqual(columns);
  });
});

test("a group is read in its own order, and what goes on follows at the head of the next column", () => {
  const columns = inColumns([group("a", 7), group("b", 4), group("c", 2), group("d", 2)], PLACES);

  for (const [index, column] of columns.entries()) {
    const goingOn = column.findIndex(({ goesOn }) => goesOn);
    if (goingOn === -1) continue;
    expect(goingOn).toBe(0);
    expect(columns[index - 1]?.at(-1)?.group).toBe(column[0]?.group);
  }
  expect(
    columns.flat().flatMap(({ cards }) => cards.filter((card) => card.startsWith("a"))),
  ).toEqual(group("a", 7).cards);
});

test("no card is lost, none is shown twice, and up to fifteen overfill no column", () => {
  const counts = fc.array(fc.nat(7), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counts, (sizes) => {
      const groups = sizes.map((count, index) => group("abcd"[index] ?? "", count));
      const columns = inColumns(groups, PLACES);
      const shown = columns.flat().flatMap(({ cards }) => cards);

      expect(shown.toSorted()).toEqual(groups.flatMap(({ cards }) => cards).toSorted());
      if (shown.length > 15) return;
      for (const [index, column] of columns.entries()) {
        const count = column.flatMap(({ cards }) => cards).length;
        expect(count).toBeLessThanOrEqual(PLACES[index] ?? 0);
      }
    }),
  );
});
