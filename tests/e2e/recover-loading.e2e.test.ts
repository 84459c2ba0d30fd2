import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { episodeKey } from "#progress/saved-episode";
import { COMPANY_NAME, LOOPBACK_NAME } from "../../scripts/vitest/names";
import { breaker } from "./breaker";
import { structureChunk } from "./chunks";
import { middling, settingsOf, shippedAs } from "./earlier";
import { atRelease, test } from "./game";
import { firstOf, referenceFolder } from "./places";
import { createPlayer } from "./player";
import { stationCalled } from "./stations";
import { savedAt, visit } from "./visit";
import { containing, named, wordsIn } from "./words";

const folder = referenceFolder;
const shipped = shippedAs(folder);
const { t } = wordsIn("ja", shipped);

/** What was kept of an episode in its first round, with something judged. */
function storageAt(name: string): Record<string, string> {
  const saved = savedAt({ shipped, choices: middling(shipped) }, stationCalled(name));
  return { ...settingsOf(), ...saved };
}

const heading = (page: Page, words: string) => page.getByRole("heading", { name: named(words) });
const retry = (page: Page) => page.getByRole("button", { name: named(t("problems:retry")) });

/** The fourth phase, with its answers. */
const answers = (page: Page) =>
  page.getByRole("heading", { name: containing(t("episode:cause.answersHeading")) });

const pieces = [
  {
    what: "the picture of the room",
    pattern: /\/room-[\w-]+\.webp/,
    kind: "picture",
    says: "room",
  },
  { what: "the engine", pattern: /\/engine-[\w-]+\.js/, kind: "chunk", says: "" },
  { what: "the stage", pattern: /\/open-stage-[\w-]+\.js/, kind: "chunk", says: "open-stage" },
  { what: "the scenario", pattern: () => structureChunk(folder), kind: "chunk", says: "scenario" },
  {
    what: "the episode's screen",
    pattern: /\/episode-screen-[\w-]+\.js/,
    kind: "chunk",
    says: "episode-screen",
  },
  {
    what: "what follows the first round",
    pattern: /\/late-phases-[\w-]+\.js/,
    kind: "chunk",
    says: "late-phases",
  },
] as const;

test.for(firstOf(pieces, 2))(
  "$what does not come: it is named, and trying again goes on where it was",
  async ({ pattern, kind, says }, { openGame }) => {
    const { mend, ...broken } = breaker(typeof pattern === "function" ? pattern() : pattern);
    const storage = storageAt("cause-answers");
    const page = await openGame({ storage, address: `#/episode/${folder}`, ...broken });
    await heading(page, t(`problems:${kind}.heading`)).waitFor();
    expect(await page.locator("main").innerText()).toContain(says);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    mend();
    await retry(page).click();
    await answers(page).waitFor();
    await page.locator('[data-stage="open"]').waitFor({ state: "attached" });

    const kept = await page.evaluate((key) => localStorage.getItem(key), episodeKey(folder));
    expect(kept).toBe(storage[episodeKey(folder)]);
  },
);

test("the room is seen and used before the engine has come", async ({ openGame }) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await openGame({
    storage: storageAt("spot"),
    address: `#/episode/${folder}`,
    prepare: (context) =>
      context.route(/\/engine-[\w-]+\.js/, async (route) => {
        await released;
        await route.continue();
      }),
  });
  await page.locator('[data-stage="still"]').waitFor({ state: "attached" });
  await page.locator("#thing-1").click();
  await page.getByRole("dialog").waitFor();
  expect(await page.locator("canvas").count()).toBe(0);
  release();

  await page.locator('[data-stage="open"]').waitFor({ state: "attached" });
  await expect.poll(() => page.locator(".scene__first").count()).toBe(0);
});

atRelease("without its first picture the room is seen with the engine's", async ({ openGame }) => {
  const { mend: _, ...broken } = breaker(/\/first-[\w-]+\.webp/);
  const page = await openGame({
    storage: storageAt("spot"),
    address: `#/episode/${folder}`,
    ...broken,
  });

  await page.locator('[data-stage="open"]').waitFor({ state: "attached" });
  await page.locator("#thing-1").click();
  await page.getByRole("dialog").waitFor();
});

atRelease("the picture of the street does not keep anybody from playing", async ({ openGame }) => {
  const { mend: _, ...broken } = breaker(/\/(?:place|title|mascot)-[\w-]+\.webp/);
  const page = await openGame({ storage: settingsOf(), ...broken });
  await page.getByRole("link", { name: named(t("shell:title.places")) }).click();
  await page.getByRole("link").filter({ hasText: "コマド・デザイン" }).click();

  await page.getByRole("button", { name: named(t("episode:next")) }).waitFor();
});

test("a picture that is needed later is named in a note, and the film goes on", async ({
  openGame,
}) => {
  const { mend: _, ...broken } = breaker(/\/links-[\w-]+\.webp/);
  const page = await openGame({ storage: settingsOf(), address: "#/places", ...broken });
  const player = createPlayer({ page, hands: "script", shipped, choices: middling(shipped) });
  await visit(player, stationCalled("accident-stamped"));

  await page.getByRole("listitem").filter({ hasText: /links/ }).first().waitFor();
  await player.pressButton(t("episode:film.skip"));
  await player.button(t("episode:accident.on")).waitFor();
});

atRelease("what comes slowly is waited for, and that is said", async ({ openGame }) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await openGame({
    storage: storageAt("cause-answers"),
    address: "#/places",
    prepare: (context) =>
      context.route(/\/room-[\w-]+\.webp/, async (route) => {
        await released;
        await route.continue();
      }),
  });
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/episode/${folder}`);
  await answers(page).waitFor();
  await page
    .getByRole("listitem")
    .filter({ hasText: named(t("problems:slow")) })
    .waitFor();
  release();

  await page.locator('[data-stage="open"]').waitFor({ state: "attached" });
});

/** Asks for the details to be copied, and waits for what the page says to that. */
async function copyAndWait(page: Page, said: string): Promise<void> {
  await page.getByRole("button", { name: named(t("problems:copy")) }).click();
  await page
    .getByRole("listitem")
    .filter({ hasText: named(said) })
    .waitFor();
}

const mishaps = [
  { what: "an error", code: 'setTimeout(() => { throw new Error("made for a test"); })' },
  { what: "a broken promise", code: 'Promise.reject(new Error("made for a test"))' },
] as const;

/** A file of ours that breaks: where it lies tells whose it is. */
const brokenFile = (code: string) => async (context: BrowserContext) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await context.route(/made-for-a-test\.js/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: code }),
  );
};

test.for(firstOf(mishaps, 1))(
  "$what nobody expected: details to copy, and the way back",
  async ({ code }, { openGame }) => {
    const page = await openGame({
      storage: storageAt("cause-answers"),
      address: `#/episode/${folder}`,
      // Browsers give the clipboard to https and to this computer alone.
      hostName: LOOPBACK_NAME,
      prepare: brokenFile(code),
      expected: [/made for a test/],
    });
    await answers(page).waitFor();
    await page.addScriptTag({ url: "./assets/made-for-a-test.js" });
    await heading(page, t("problems:unexpected.heading")).waitFor();
    await page.getByText(named(t("problems:details"))).click();
    await copyAndWait(page, t("problems:copied"));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("made for a test");

    await retry(page).click();
    await answers(page).waitFor();
  },
);

atRelease(
  "where there is no clipboard the details are selected, to copy by hand",
  async ({ openGame }) => {
    const page = await openGame({
      storage: storageAt("cause-answers"),
      address: `#/episode/${folder}`,
      hostName: COMPANY_NAME,
      prepare: brokenFile(mishaps[0].code),
      expected: [/made for a test/],
    });
    await answers(page).waitFor();
    await page.addScriptTag({ url: "./assets/made-for-a-test.js" });
    await page.getByText(named(t("problems:details"))).click();
    await copyAndWait(page, t("problems:notCopied"));

    expect(await page.evaluate(() => String(getSelection()))).toContain("made for a test");
  },
);

test("an address nobody knows leads to the title; an unknown place says so", async ({
  openGame,
}) => {
  const page = await openGame({ storage: settingsOf(), address: "#/nowhere" });
  await page.getByRole("link", { name: named(t("shell:title.start")) }).waitFor();
  await page.evaluate(() => {
    location.hash = "#/episode/nowhere";
  });
  await heading(page, t("problems:missing.heading")).waitFor();
  await page.getByRole("button", { name: named(t("problems:places")) }).click();

  await heading(page, t("shell:places.heading")).waitFor();
});
