import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { settingsOf } from "./earlier";
import { type OpenGame, test } from "./game";
import { guideWordsIn } from "./guide-words";
import { press, tabTo } from "./hands";
import { inside } from "./inside";
import { kindOn } from "./wall-stand";
import { named } from "./words";

describe("one window", () => {
  const t = guideWordsIn("ja");

  test("is enough: B darkens it, N opens the notes beside it", async ({ openGame }) => {
    const page = await openGame({ address: "#/together" });
    await page.locator("#one-window").click();
    await page.locator(".wall").waitFor();
    await page.keyboard.press("b");
    const isDark = await page.locator(".wall__black").isVisible();
    await page.keyboard.press(".");
    await page.keyboard.press("n");

    expect(isDark).toBe(true);
    expect(await page.locator(".wall__black").isVisible()).toBe(false);
    await page.locator(".wall__drawer .host").waitFor();
    await page.keyboard.press("n");
    // No notes are open: the wall says itself why it does not go back.
    await page.keyboard.press("PageUp");
    await page
      .getByText(named(t("together:memo.refused.at-start")))
      .last()
      .waitFor();
  });

  /** One window, in which no key of one letter does anything. */
  async function withoutLetters(openGame: OpenGame) {
    const page = await openGame({
      storage: settingsOf({ singleKeys: false }),
      address: "#/together",
    });
    await page.locator("#one-window").click();
    await page.locator(".wall").waitFor();
    return { page, opener: page.locator("#wall-to-notes") };
  }
  const opacityOf = (opener: Locator) =>
    opener.evaluate((button) => getComputedStyle(button).opacity);

  test("is enough for somebody without keys of letters", async ({ openGame }) => {
    const { page, opener } = await withoutLetters(openGame);
    const before = await opacityOf(opener);
    await tabTo(page, opener);
    const focused = await opacityOf(opener);
    await page.keyboard.press("Enter");
    const next = page.locator("#memo-next");
    while ((await kindOn(page)) !== "thing") await press(page, "keyboard", next);
    await press(page, "keyboard", page.locator("#hands-most"));
    await press(page, "keyboard", next);

    await page.locator(".wall-split").waitFor();
    expect([before, focused]).toEqual(["0", "1"]);
  });

  test("with the pointer a button comes that opens the notes; a hall sees it no longer than that", async ({
    openGame,
  }) => {
    const { page, opener } = await withoutLetters(openGame);
    await page.evaluate(() => document.querySelector("h1")?.focus());
    for (const size of [
      { width: 1280, height: 720 },
      { width: 768, height: 1024 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 320);
      expect.soft(await opacityOf(opener)).toBe("1");
      expect.soft(await inside(page, "wallCovered()"), String(size.width)).toEqual([]);
      await opener.click();
      await page.locator(".wall__drawer .host").waitFor();
      await page.mouse.move(300, 320);
      await opener.click();
      await page.locator(".wall__drawer .host").waitFor({ state: "detached" });
      const { width = 0, height = 0 } = (await opener.boundingBox()) ?? {};
      expect.soft(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }

    await expect.poll(() => opacityOf(opener), { timeout: 8000 }).toBe("0");
    const notes = await page.context().newPage();
    await notes.goto(page.url().replace("/wall", "/memo"));
    await expect.poll(() => opener.isHidden(), { timeout: 8000 }).toBe(true);
    await notes.evaluate(() => location.assign("#/together"));
    await expect.poll(() => opener.isHidden(), { timeout: 8000 }).toBe(false);
  });
});
