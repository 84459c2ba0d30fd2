import type { Page } from "playwright-core";
import { expect } from "vitest";
import { middling, settingsOf, shippedAs } from "./earlier";
import { atRelease, test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer } from "./player";
import { stationCalled } from "./stations";
import { visit } from "./visit";
import { named, wordsIn } from "./words";

const folder = referenceFolder;
const { t } = wordsIn("ja", shippedAs(folder));

const openSettings = (page: Page) =>
  page.getByRole("button", { name: named(t("shell:title.settings")) }).click();

const choose = (page: Page, words: string) =>
  page.getByRole("radio", { name: named(words) }).check({ force: true });

const letterSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

async function stationIn(page: Page, name: string): Promise<void> {
  const shipped = shippedAs(folder);
  const player = createPlayer({ page, hands: "script", shipped, choices: middling(shipped) });
  await visit(player, stationCalled(name));
}

test("letters grow with the setting, at once and on the next visit", async ({ openGame }) => {
  const page = await openGame();
  const normal = await letterSize(page);
  await openSettings(page);
  await choose(page, t("shell:settings.textSizes.large"));
  const large = await letterSize(page);
  await choose(page, t("shell:settings.textSizes.largest"));
  const largest = await letterSize(page);
  await page.reload();
  await page.locator(".title").waitFor();

  expect([normal < large, large < largest]).toEqual([true, true]);
  expect(await letterSize(page)).toBe(largest);
});

atRelease(
  "volumes move by keyboard, say their value and are remembered with mute",
  async ({ openGame }) => {
    const page = await openGame();
    await openSettings(page);
    const music = page.getByRole("slider", { name: named(t("shell:settings.music")) });
    await music.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const said = await music.getAttribute("aria-valuetext");
    await page.getByRole("checkbox", { name: named(t("shell:settings.muted")) }).focus();
    await page.keyboard.press("Space");
    await page.reload();
    await openSettings(page);

    expect(said).toContain("60");
    expect(await music.getAttribute("aria-valuetext")).toBe(said);
    expect(await page.getByRole("checkbox").isChecked()).toBe(true);
  },
);

atRelease(
  "motion asked for in the settings wins over what the system prefers",
  async ({ openGame }) => {
    const storage = settingsOf({ motion: "full" });
    const page = await openGame({ storage, address: "#/places" });
    await stationIn(page, "accident");
    const play = page.getByRole("button", { name: named(t("episode:film.play")) });
    await play.waitFor();
    await openSettings(page);
    await choose(page, t("shell:settings.motions.reduced"));
    await page.keyboard.press("Escape");
    await stationIn(page, "accident");

    expect(await play.count()).toBe(0);
  },
);

test("a chosen renderer paints the room, and the round goes on where it was", async ({
  openGame,
}) => {
  const page = await openGame({ storage: settingsOf(), address: "#/places" });
  await stationIn(page, "causes");
  const read = () => page.locator("main").ariaSnapshot();
  const paints = () =>
    page
      .locator("canvas")
      .last()
      .evaluate((canvas) =>
        canvas instanceof HTMLCanvasElement && canvas.getContext("2d") ? "canvas" : "webgl",
      );
  const before = await read();
  const first = await paints();
  await openSettings(page);
  await choose(page, t("shell:settings.renderers.webgl"));
  await page.keyboard.press("Escape");
  await expect.poll(paints, { timeout: 15_000 }).toBe("webgl");

  expect(first).toBe("canvas");
  expect(await read()).toBe(before);
});

test("keys of one character can be switched off; a clicker still goes on", async ({ openGame }) => {
  const page = await openGame({ storage: settingsOf(), address: "#/places" });
  await stationIn(page, "spot");
  const dialog = page.getByRole("dialog");
  await openSettings(page);
  await choose(page, t("shell:settings.singleKeysWays.off"));
  await page.keyboard.press("Escape");
  await page.keyboard.press("5");
  await page.keyboard.press("n");
  // Longer than a second digit is waited for.
  await page.waitForTimeout(700);
  const opened = await dialog.count();
  await page.keyboard.press("PageDown");
  await dialog.waitFor();

  expect(opened).toBe(0);
});

atRelease(
  "Escape, the button and a click beside the paper all close, focus goes back",
  async ({ openGame }) => {
    const page = await openGame();
    const dialog = page.getByRole("dialog");
    const closings = [
      () => page.keyboard.press("Escape"),
      () =>
        dialog
          .getByRole("button", { name: named(t("shell:close")) })
          .last()
          .click(),
      () => page.mouse.click(4, 4),
    ];
    for (const close of closings) {
      await openSettings(page);
      await dialog.waitFor();
      await close();
      await dialog.waitFor({ state: "detached" });

      expect(await page.evaluate(() => document.activeElement?.id)).toBe("top-settings");
    }
  },
);
