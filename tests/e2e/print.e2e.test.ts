import { expect } from "vitest";
import { agreedPoints, answeredSheets, onOneDay, resultsOf, settingsOf } from "./earlier";
import { test } from "./game";
import { printed, unlike } from "./paper";

const PORTRAIT = "210×297";
const LANDSCAPE = "297×210";

/** What can be put on paper, and on how many sheets at most. */
const papers = [
  { name: "self-check", hash: "#/self-check", size: PORTRAIT, pages: 1 },
  { name: "self-check-2009", hash: "#/self-check/2009", size: PORTRAIT, pages: 1 },
  { name: "certificate", hash: "#/certificate", size: LANDSCAPE, pages: 1 },
  { name: "library-measure", hash: "#/library/4.1.2", size: PORTRAIT, pages: 3 },
  { name: "library", hash: "#/library", size: PORTRAIT, pages: 2 },
  { name: "outsourcing", hash: "#/outsourcing/chosen", size: PORTRAIT, pages: 1 },
  { name: "records", hash: "#/records", size: PORTRAIT, pages: 4 },
] as const;

const cases = papers.flatMap((paper) =>
  (["ja", "en"] as const).map((locale) => ({ ...paper, locale })),
);

test.for(cases)(
  "$name in $locale on paper looks as it was looked at",
  async ({ name, hash, size, pages: most, locale }, { openGame }) => {
    const page = await openGame({
      locale,
      storage: {
        ...settingsOf({ locale }),
        ...resultsOf(),
        ...answeredSheets(),
        ...agreedPoints(),
      },
      prepare: onOneDay,
      address: hash,
    });
    await page.locator("main h1").waitFor({ state: "attached" });
    await page.evaluate(() => document.fonts.ready);
    const pages = await printed(page);
    const sizes = new Set(pages.map((each) => each.size));

    expect([...sizes]).toEqual([size]);
    expect(pages.length).toBeLessThanOrEqual(most);
    const different = pages.map((each, index) =>
      unlike(each, `tests/e2e/paper/${name}.${locale}.${index + 1}.png`),
    );
    expect(different.filter((words) => words !== "")).toEqual([]);
  },
);
