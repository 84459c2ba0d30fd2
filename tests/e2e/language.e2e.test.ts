import type { Page } from "playwright-core";
import { expect } from "vitest";
import { episodeKey } from "#progress/saved-episode";
import { middling, settingsOf, shippedAs } from "./earlier";
import { atRelease, test } from "./game";
import { everyOther, referenceFolder } from "./places";
import { createPlayer } from "./player";
import { episodeStations, stationCalled } from "./stations";
import { visit } from "./visit";
import { named, wordsIn } from "./words";

const folder = referenceFolder;

/** Stations under a dialog have no way to the settings; everything else can be read in English. */
const open = everyOther(
  everyOther(
    episodeStations.filter(({ name }) => !/^(?:close-up|end-question)/.test(name)),
    0,
  ),
  1,
);

/** As a reader would: into the settings by keyboard, the other language, and out again. */
async function switchTo(page: Page, from: "ja" | "en", to: "ja" | "en"): Promise<void> {
  const words = { ja: "日本語", en: "English" };
  const settingsIn = (locale: "ja" | "en") => {
    const { t } = wordsIn(locale, shippedAs(folder));
    return page.getByRole("button", { name: named(t("episode:hud.settings")) });
  };
  await settingsIn(from).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: words[from] }).focus();
  await page.keyboard.press(to === "en" ? "ArrowRight" : "ArrowLeft");
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe(to);
  await page.keyboard.press("Escape");
  // The words of a language are fetched when they are first wanted.
  await settingsIn(to).waitFor();
}

/** What is read aloud and what is kept, now. */
async function stateOf(page: Page) {
  const kept = await page.evaluate((key) => localStorage.getItem(key), episodeKey(folder));
  return { read: await page.locator("main").ariaSnapshot(), kept };
}

/** Changes to English and back, and tells what did not survive. */
async function lostOnTheWay(page: Page): Promise<string[]> {
  const before = await stateOf(page);
  await switchTo(page, "ja", "en");
  const english = await stateOf(page);
  const focused = await page.evaluate(() => document.activeElement?.id);
  await switchTo(page, "en", "ja");
  const after = await stateOf(page);
  return [
    ...(/[ぁ-ん]/.test(english.read) ? ["Japanese is left"] : []),
    ...(focused === "hud-settings" ? [] : [`focus went to ${focused}`]),
    ...(after.read === before.read ? [] : [`it reads ${after.read}`]),
    ...(after.kept === before.kept ? [] : ["what is kept changed"]),
  ];
}

test("the language changes in every phase, and all else stays", async ({ openGame }) => {
  const page = await openGame({ storage: settingsOf(), address: "#/places" });
  // What is read does not hang on the size, and getting there is quicker in a small window.
  await page.setViewportSize({ width: 768, height: 480 });
  const shipped = shippedAs(folder);
  const player = createPlayer({ page, hands: "script", shipped, choices: middling(shipped) });
  const found: string[] = [];
  for (const station of open) {
    await visit(player, station);
    // The captain greets once; said anew he is folded away.
    if (station.name === "spot") await page.getByRole("complementary").getByRole("button").click();
    for (const lost of await lostOnTheWay(page)) found.push(`${station.name}: ${lost}`);
  }

  expect(found).toEqual([]);
});

atRelease("what was typed and chosen, but not decided, stays too", async ({ openGame }) => {
  const page = await openGame({ storage: settingsOf(), address: "#/places" });
  const shipped = shippedAs(folder);
  const player = createPlayer({ page, hands: "script", shipped, choices: middling(shipped) });
  await visit(player, stationCalled("goal"));
  const situations = page.getByRole("region").first().getByRole("button");
  await situations.first().click();
  await page.locator("#goal-own-opener").press("Enter");
  await page.getByRole("textbox").fill("鍵は金庫へ");
  await switchTo(page, "ja", "en");

  expect(await situations.first().getAttribute("aria-pressed")).toBe("true");
  expect(await page.getByRole("textbox").inputValue()).toBe("鍵は金庫へ");
});

atRelease("in the street and on the title focus stays on the switch", async ({ openGame }) => {
  const page = await openGame({ storage: settingsOf() });
  for (const hash of ["#/", "#/places", "#/credits"]) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.getByRole("button", { name: "English" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");

    expect(await page.evaluate(() => document.activeElement?.id)).toBe("top-en");
    await page.getByRole("button", { name: "日本語" }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("ja");
  }
});
