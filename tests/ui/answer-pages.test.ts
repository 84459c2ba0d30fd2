import { expect, it } from "vitest";
import { answerPages } from "#ui/episode/answer-pages";

const part = (name: "bought" | "open" | "others", count: number) => ({
  name,
  // What stands on them is nothing to how they are parted.
  cards: Array.from({ length: count }) as HTMLElement[],
});

const sizes = (chosen: number, open: number, left: number, most = 4) =>
  answerPages([part("bought", chosen), part("open", open), part("others", left)], most).map(
    (page) => page.map(({ cards }) => cards.length),
  );

it("no page holds one card where the pages before could share theirs", () => {
  expect(sizes(4, 3, 13)).toEqual([[4], [3], [4], [3], [3], [3]]);
  expect(sizes(4, 5, 7, 3)).toEqual([[2], [2], [3], [2], [3], [2], [2]]);
});

it("two short parts share a page", () => {
  expect(sizes(2, 2, 4)).toEqual([[2, 2], [4]]);
  expect(sizes(3, 1, 4)).toEqual([[3], [1], [4]]);
});

it("nothing open is no page", () => {
  expect(sizes(3, 0, 4)).toEqual([[3], [4]]);
});
