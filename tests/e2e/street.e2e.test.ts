import type { Page } from "playwright-core";
import { expect } from "vitest";
import { shipped } from "../helpers/shipped";
import { middling, resultsOf, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { firstOf, referenceFolder } from "./places";
import { containing, wordsIn } from "./words";

const views = [
  { width: 1366, height: 768, textSize: "normal" },
  { width: 1920, height: 1080, textSize: "normal" },
  { width: 1920, height: 1080, textSize: "hall" },
  { width: 390, height: 844, textSize: "normal" },
] as const;

/** What is seen of the best score of each played shop, and whether its door is in the same row. */
const badgesOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".shop--lit")].map((shop) => {
      const seen = [...shop.querySelectorAll<HTMLElement>(".pill--done > span")].filter(
        (words) => words.offsetWidth > 1,
      );
      const badge = shop.querySelector(".pill--done")?.getBoundingClientRect();
      const door = shop.querySelector(".shop__enter")?.getBoundingClientRect();
      // In a hall all of a shop is its door.
      const isShown = badge && door && door.height > 0;
      const isBelow = isShown && (badge.bottom < door.top || door.bottom < badge.top);
      return `${seen.map((words) => words.innerText).join()}${isBelow ? ", its door in another row" : ""}`;
    }),
  );

const cases = views.flatMap((view) =>
  (["ja", "en"] as const).map((locale) => ({ ...view, locale })),
);

test.for(firstOf(cases, 2))(
  "in $locale at $width ($textSize) a shop shows the figure of its best score beside its door, and says what it is",
  async ({ width, height, textSize, locale }, { openGame }) => {
    const storage = { ...settingsOf({ locale, textSize }), ...resultsOf() };
    const page = await openGame({ locale, storage, address: "#/places" });
    await page.setViewportSize({ width, height });
    await page.locator(".shop--lit").first().waitFor();
    const { t } = wordsIn(locale, shippedAs(referenceFolder));
    const scores = shipped.map((own) => middling(own).expect.total);

    const figures = scores.map((points) => t("shell:places.bestShort", { points }));
    expect((await badgesOn(page)).toSorted()).toEqual(figures.toSorted());
    for (const points of scores) {
      const name = containing(t("shell:places.best", { points }));
      expect(await page.getByRole("link", { name }).count()).toBeGreaterThan(0);
    }
  },
);
