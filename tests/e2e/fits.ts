import type { Page } from "playwright-core";
import { expect } from "vitest";
import { middling, resultsOf, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { misfits, sizes, smallTargets } from "./layout";
import { brokenLimits, measureIn } from "./measured";
import { everyOther, localesOf, viewingsOf, windowsOf } from "./places";
import { createPlayer, type Player } from "./player";
import { episodeStations, type Station } from "./stations";
import { visit } from "./visit";

/** Presses are counted as of fingers in this window. */
const PHONE = sizes[1];

/** What is shared out anew in a window of another size takes a moment. */
const SETTLED_MS = 600;

/** What does not fit once the page has settled in its window. */
async function settledMisfits(page: Page): Promise<string[]> {
  const found = await misfits(page);
  if (found.length === 0) return found;
  await page.waitForTimeout(SETTLED_MS);
  return misfits(page);
}

async function misfitsByWindow(page: Page, name: string, turn: number): Promise<string[]> {
  const found: string[] = [];
  for (const size of everyOther(windowsOf(sizes), turn % 2 === 0 ? 0 : 1)) {
    await page.setViewportSize(size);
    const small = size === PHONE ? await smallTargets(page) : [];
    const here = `${name} ${size.width}×${size.height}`;
    for (const each of [...small, ...(await settledMisfits(page))]) found.push(`${here}: ${each}`);
  }
  return found;
}

/** What breaks a limit of how it looks, in the windows whose turn it is. */
async function brokenByViewing(page: Page, station: Station, turn: number): Promise<string[]> {
  const found: string[] = [];
  for (const viewing of viewingsOf(turn)) {
    const looks = await measureIn(page, viewing);
    const broken = brokenLimits(viewing, looks, station);
    found.push(...broken.map((each) => `${station.name}, ${viewing.name}: ${each}`));
  }
  return found;
}

/** A player whose every screen is looked at: what does not fit after a press is put into `found`. */
export function lookedAtPlayer(player: Player, found: Set<string>): Player {
  const press: Player["press"] = async (target) => {
    await player.press(target);
    for (const each of await misfits(player.page)) found.add(each);
  };
  return {
    ...player,
    press,
    pressButton: (name, place) => press(player.button(name, place)),
  };
}

/** Where to look, and the episode that was played there. */
interface Part {
  readonly place: string;
  readonly folder: string;
  readonly stations: readonly Station[];
}

/** The stations that are looked at in a language, with their numbers: two languages share them. */
function turnsOf(stations: readonly Station[], locale: "ja" | "en", folder: string) {
  const all = [...stations.entries()];
  return localesOf(folder).length > 1 ? everyOther(all, locale === "ja" ? 0 : 1) : all;
}

/** Tests that every station of the places fits its windows in the languages that are its turn. */
export function testThatTheyFit(parts: readonly Part[]): void {
  const cases = parts.flatMap((each) =>
    localesOf(each.folder).map((locale) => ({ ...each, locale })),
  );
  test.for(cases)(
    "the screens of $place in $locale fit their windows, and a finger",
    async (row, { openGame }) => {
      const { folder, locale, stations } = row;
      const storage = { ...settingsOf({ locale }), ...resultsOf() };
      const page = await openGame({ locale, touch: true, storage, address: "#/places" });
      const shipped = shippedAs(folder);
      const choices = middling(shipped);
      const player = createPlayer({ page, hands: "script", locale, shipped, choices });
      const found: string[] = [];
      for (const [index, station] of turnsOf(stations, locale, folder)) {
        // Getting there is much quicker in a small window.
        await page.setViewportSize(sizes[0]);
        await visit(player, station);
        // The languages share the stations: each has both halves of the windows.
        found.push(...(await misfitsByWindow(page, station.name, Math.floor(index / 2))));
        if (stations !== episodeStations) continue;
        const turn = index + (locale === "ja" ? 0 : 2);
        found.push(...(await brokenByViewing(page, station, turn)));
      }

      expect(found).toEqual([]);
    },
  );
}
