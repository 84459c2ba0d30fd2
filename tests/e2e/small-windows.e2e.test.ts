import type { Page } from "playwright-core";
import { expect } from "vitest";
import { middling, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { inside } from "./inside";
import { referenceFolder } from "./places";
import { createPlayer } from "./player";
import { episodeStations } from "./stations";
import { visit } from "./visit";

/** A desk at 400 % (WCAG 2.2, 1.4.10), and phones on their side. */
const windows = [
  { width: 320, height: 256 },
  { width: 568, height: 320 },
  { width: 640, height: 360 },
] as const;

const cases = windows.flatMap((size) =>
  (["ja", "en"] as const).map((locale) => ({ ...size, locale })),
);

test.for(cases)(
  "every phase can be used in $width×$height, $locale: each button can be reached and pressed",
  async ({ locale, width, height }, { openGame }) => {
    const shipped = shippedAs(referenceFolder);
    const page = await openGame({ locale, storage: settingsOf({ locale }), address: "#/places" });
    const choices = middling(shipped);
    const player = createPlayer({ page, hands: "script", locale, shipped, choices });
    const found: string[] = [];
    for (const station of episodeStations) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await visit(player, station);
      await page.setViewportSize({ width, height });
      for (const each of await unreachable(page)) found.push(`${station.name}: ${each}`);
    }

    expect(found).toEqual([]);
  },
);

/** What cannot be pressed where it lies after scrolling to it. */
function unreachable(page: Page): Promise<string[]> {
  return inside(page, "unreachable()");
}
