import { expect } from "vitest";
import { test } from "./game";
import { printed } from "./paper";
import { filledIn, papers, readyToPrint } from "./papers";

/** Of 255: darker than any tint of the paper. */
const INK = 128;

/** The share of a sheet that has ink on it when more than a line or two is left for it. */
const LEAST_INK = 0.002;

test.for(papers)(
  "$name in $locale comes on its sheets, none of them empty",
  async (paper, { openGame }) => {
    const page = await openGame(filledIn(paper));
    await readyToPrint(page, paper);
    const pages = await printed(page);
    const inks = pages.map(({ dots }) => dots.filter((grey) => grey < INK).length / dots.length);

    expect(pages.length).toBeLessThanOrEqual(paper.pages);
    expect(pages.length).toBeGreaterThanOrEqual(paper.least ?? 1);
    expect(inks.filter((share) => share < LEAST_INK)).toEqual([]);
    expect([...new Set(pages.map(({ size }) => size))]).toEqual([paper.size]);
  },
);
