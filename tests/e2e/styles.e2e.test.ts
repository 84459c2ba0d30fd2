import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { builtFolder } from "../../scripts/build";
import { middling, settingsOf, shippedAs } from "./earlier";
import { atRelease, test } from "./game";
import { referenceFolder } from "./places";
import { stationCalled } from "./stations";
import { savedAt } from "./visit";
import { containing, named, wordsIn } from "./words";

const shipped = shippedAs(referenceFolder);
const { t } = wordsIn("ja", shipped);
const address = `#/episode/${shipped.folder}`;
const storage = {
  ...settingsOf(),
  ...savedAt({ shipped, choices: middling(shipped) }, stationCalled("cause-answers")),
};

const assets = join(builtFolder, "assets");

/** What isStyled looks at. */
const EPISODE = /\.episode\{[^}]*position:fixed/;

/** The sheet with the episode's own style: it bears the name of the chunk that shares it. */
const episodeSheet = readdirSync(assets).find(
  (file) => file.endsWith(".css") && EPISODE.test(readFileSync(join(assets, file), "utf8")),
);
if (episodeSheet === undefined) throw new Error("No style sheet of the build holds the episode's.");
const episodeStyle = new RegExp(`/${episodeSheet.replaceAll(".", "\\.")}`);

/** Fails the first requests for a file whose name matches. */
function failing(pattern: RegExp, times: number) {
  let left = times;
  return {
    prepare: (context: BrowserContext) =>
      context.route(pattern, (route) => (left-- > 0 ? route.abort("failed") : route.continue())),
    expected: [pattern, /Failed to load resource/],
  };
}

/**
 * Fails every request for a file whose name matches until the page is opened anew. How often it is
 * asked for before that is the page's own affair: the screen for trouble looks at the file, too.
 */
function failingUntilOpenedAnew(pattern: RegExp) {
  let opened = 0;
  return {
    async prepare(context: BrowserContext) {
      context.on("request", (request) => {
        if (request.isNavigationRequest()) opened++;
      });
      await context.route(pattern, (route) =>
        opened < 2 ? route.abort("failed") : route.continue(),
      );
    },
    expected: [pattern, /Failed to load resource/],
  };
}

const answers = (page: Page) =>
  page.getByRole("heading", { name: containing(t("episode:cause.answersHeading")) });

const isStyled = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => [
        getComputedStyle(document.body).margin,
        getComputedStyle(document.querySelector(".episode") ?? document.body).position,
      ]),
    )
    .toEqual(["0px", "fixed"]);

test.for([
  { what: "the page's own", pattern: /\/common-[\w-]+\.css/ },
  { what: "the episode's", pattern: episodeStyle },
])("a style sheet that fails once is fetched again: $what", async ({ pattern }, { openGame }) => {
  const page = await openGame({ storage, address, ...failing(pattern, 1) });
  await answers(page).waitFor();

  await isStyled(page);
});

atRelease(
  "a style sheet that fails twice is named; trying again opens the page anew, at its address",
  async ({ openGame }) => {
    const page = await openGame({
      storage,
      address,
      ...failing(episodeStyle, 2),
    });
    await page.getByRole("heading", { name: named(t("problems:chunk.heading")) }).waitFor();
    expect(await page.locator("main").innerText()).toContain(episodeSheet);
    await page.getByRole("button", { name: named(t("problems:retry")) }).click();
    await answers(page).waitFor();

    await isStyled(page);
    expect(page.url()).toContain(address);
  },
);

test("a chunk that fails twice: the page is opened anew, at its address", async ({ openGame }) => {
  const broken = failingUntilOpenedAnew(/\/episode-screen-[\w-]+\.js/);
  const page = await openGame({ storage, address, ...broken });
  const retry = page.getByRole("button", { name: named(t("problems:retry")) });
  await retry.waitFor();
  await page.evaluate(() => Object.assign(globalThis, { before: true }));
  for (let press = 0; press < 5 && (await answers(page).count()) === 0; press++) {
    // Where the page is already on its way, slowly, there is nothing to press any more.
    await retry.click({ timeout: 2000 }).catch(() => undefined);
    await Promise.race([answers(page).waitFor(), page.waitForTimeout(2000)]);
  }
  await answers(page).waitFor();

  await isStyled(page);
  expect(page.url()).toContain(address);
  expect(await page.evaluate(() => Reflect.has(globalThis, "before"))).toBe(false);
});

atRelease("without the page's own style the reader is told", async ({ openGame }) => {
  const page = await openGame({ storage, address, ...failing(/\/common-[\w-]+\.css/, 2) });

  await page.getByRole("heading", { name: named(t("problems:chunk.heading")) }).waitFor();
  expect(await page.locator("[hidden]:visible").count()).toBe(0);
});
