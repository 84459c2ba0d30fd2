import type { Page } from "playwright-core";
import { expect } from "vitest";
import { middling, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer } from "./player";
import { episodeStations, type Station, shellStations } from "./stations";
import { visit } from "./visit";

const shipped = shippedAs(referenceFolder);

/** Pairs that must look different, and what must cover what is behind it, by station. */
const rows = [
  {
    station: "settings",
    apart: [[".choice__option input:checked + span", ".choice__option input:not(:checked) + span"]],
    covers: ["dialog[open]"],
  },
  {
    station: "title",
    apart: [['.language__option[aria-pressed="true"]', '.language__option[aria-pressed="false"]']],
    covers: [".button"],
  },
  {
    station: "spot",
    apart: [
      [".hud__round.is-now", ".hud__round:not(.is-now)"],
      [".pip.is-looked", ".pip:not(.is-looked)"],
      [".hotspot.is-looked .hotspot__tag", ".hotspot:not(.is-looked) .hotspot__tag"],
    ],
    covers: [".hud__button", ".spot-bar .button"],
  },
  { station: "close-up", apart: [], covers: [".sheet__paper", ".judge"] },
  {
    station: "measures-bought",
    apart: [
      ['.buy[aria-pressed="true"]', '.buy[aria-pressed="false"]'],
      ['.buy[aria-pressed="true"] .buy__tick', '.buy[aria-pressed="true"]'],
    ],
    covers: [".memo", ".purse", ".chunk__name"],
  },
  {
    station: "keep",
    apart: [['.card[aria-pressed="true"] .card__box', '.card[aria-pressed="false"] .card__box']],
    covers: [".keep__question", ".keep .phase-heading"],
  },
  {
    station: "accident-stamped",
    apart: [[".chain__link.is-now", ".chain__link:not(.is-now)"]],
    covers: [".caption"],
  },
  { station: "debrief", apart: [[".score__fill", ".score__bar"]], covers: [".paper.panel"] },
  { station: "together-notes", apart: [], covers: [".host", ".hands-button"] },
] as const;

const groundOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => getComputedStyle(each).backgroundColor);

/** Whether the browser lays its own plate beneath the text of something, which hides our colour of it. */
const plateOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => {
      const hasText = each.textContent?.trim() !== "";
      const { forcedColorAdjust } = getComputedStyle(each);
      return hasText && forcedColorAdjust !== "none" ? "a plate" : "none";
    });

function stationAt(name: string): Station {
  const found = [...shellStations, ...episodeStations].find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no station ${name}`);
  return found;
}

test("forced colours: what is chosen, reached and filled is told apart", async ({ openGame }) => {
  const page = await openGame({ storage: settingsOf(), address: "#/places" });
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const player = createPlayer({ page, hands: "script", shipped, choices: middling(shipped) });
  for (const { station, apart, covers } of rows) {
    await visit(player, stationAt(station));
    if (station === "spot") await lookOnce(page);

    for (const [one, other] of apart) {
      expect
        .soft(await groundOf(page, one), `${station}: ${one}`)
        .not.toBe(await groundOf(page, other));
    }
    for (const [one] of apart) {
      expect.soft(await plateOf(page, one), `${station}: ${one}`).not.toBe("a plate");
    }
    for (const selector of covers) {
      expect.soft(await groundOf(page, selector), `${station}: ${selector}`).toMatch(/^rgb\(/);
    }
    const ticks = page.locator('.card[aria-pressed="false"] .card__box .icon');
    expect.soft(await ticks.filter({ visible: true }).count(), station).toBe(0);
  }
});

/** Looks at the first thing, so that one is marked. */
async function lookOnce(page: Page): Promise<void> {
  await page.locator(".hotspot").first().press("Enter");
  await page.keyboard.press("Escape");
  await page.locator(".hotspot.is-looked").first().waitFor({ state: "attached" });
}

test("forced colours: the big screen that is darkened is black, whatever the theme", async ({
  openGame,
}) => {
  const page = await openGame({ storage: settingsOf(), address: "#/together" });
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  await page.locator("#one-window").click();
  await page.locator(".wall").waitFor();
  await page.keyboard.press("b");

  expect(await groundOf(page, ".wall__black")).toBe("rgb(0, 0, 0)");
});
