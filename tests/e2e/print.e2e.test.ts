import { expect } from "vitest";
import { onOneDay } from "./earlier";
import { test } from "./game";
import { printed, unlike } from "./paper";
import { filledIn, papers, readyToPrint } from "./papers";
import { everyOther } from "./places";

// Each in one language, the languages in turn; in a release, in both.
const now = [
  ...everyOther(
    papers.filter(({ locale }) => locale === "ja"),
    0,
  ),
  ...everyOther(
    papers.filter(({ locale }) => locale === "en"),
    1,
  ),
];

test.for(now)(
  "$name in $locale on paper looks as it was looked at",
  async (paper, { openGame }) => {
    const { name, like = name, size, pages: most, locale } = paper;
    const page = await openGame({ ...filledIn(paper), prepare: onOneDay });
    await readyToPrint(page, paper);
    const pages = await printed(page);
    const sizes = new Set(pages.map((each) => each.size));

    expect([...sizes]).toEqual([size]);
    expect(pages.length).toBeLessThanOrEqual(most);
    const different = pages.map((each, index) =>
      unlike(each, `tests/e2e/paper/${like}.${locale}.${index + 1}.png`),
    );
    expect(different.filter((words) => words !== "")).toEqual([]);
  },
);
