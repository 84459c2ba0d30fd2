import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { answeredSheets, middling, resultsOf, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { inside } from "./inside";
import { everyOther, referenceFolder } from "./places";
import { createPlayer } from "./player";
import { episodeStations, guideStations, shellStations } from "./stations";
import { visit } from "./visit";

/** A desk at 400 % (WCAG 2.2, 1.4.10), phones on their side, and the frame that platforms give. */
const windows = [
  { width: 320, height: 256 },
  { width: 568, height: 320 },
  { width: 640, height: 360 },
  { width: 800, height: 600 },
] as const;

const isEverything = inject("scope") === "all";

/** The smallest always, in the longer language; all others in a release. */
const cases = windows
  .flatMap((size) => (["ja", "en"] as const).map((locale) => ({ ...size, locale })))
  .filter(({ width, locale }) => isEverything || (width === 320 && locale === "en"));

/** What leads on and is not seen once the window, which has just become small, is filled anew. */
async function waysOnOut(page: Page): Promise<readonly string[]> {
  let out = await inside(page, "waysOnOut()");
  for (let tries = 0; out.length > 0 && tries < 10; tries++) {
    await page.waitForTimeout(100);
    out = await inside(page, "waysOnOut()");
  }
  return out;
}

test.for(cases)(
  "every phase can be used in $width×$height, $locale: each button can be reached and pressed",
  async ({ locale, width, height }, { openGame }) => {
    const shipped = shippedAs(referenceFolder);
    const page = await openGame({ locale, storage: settingsOf({ locale }), address: "#/places" });
    const choices = middling(shipped);
    const player = createPlayer({ page, hands: "script", locale, shipped, choices });
    const found: string[] = [];
    for (const station of everyOther(episodeStations, 0)) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await visit(player, station);
      await page.setViewportSize({ width, height });
      // In the smallest, too, the way on is seen without scrolling.
      if (width === 320) {
        for (const each of await waysOnOut(page)) found.push(`${station.name}: ${each}`);
      }
      for (const each of await unreachable(page)) found.push(`${station.name}: ${each}`);
    }

    expect(found).toEqual([]);
  },
);

test.for(cases)(
  "every page can be used in $width×$height, $locale: nothing lies beside it, each button can be pressed",
  async ({ locale, width, height }, { openGame }) => {
    const shipped = shippedAs(referenceFolder);
    const storage = { ...settingsOf({ locale }), ...resultsOf(), ...answeredSheets() };
    const page = await openGame({ locale, storage, address: "#/" });
    await page.setViewportSize({ width, height });
    const player = createPlayer({
      page,
      hands: "script",
      locale,
      shipped,
      choices: middling(shipped),
    });
    const found: string[] = [];
    for (const station of everyOther([...shellStations, ...guideStations], 0)) {
      await visit(player, station);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${station.name} is ${wide} wide`);
      for (const each of await unreachable(page)) found.push(`${station.name}: ${each}`);
    }

    expect(found).toEqual([]);
  },
);

/** What cannot be pressed where it lies after scrolling to it, once the camera has come to rest. */
async function unreachable(page: Page): Promise<string[]> {
  const found = () => inside(page, "unreachable()");
  for (let tries = 0; tries < 5; tries++) {
    const now = await found();
    if (now.length === 0) return now;
    await page.waitForTimeout(200);
  }
  return found();
}
