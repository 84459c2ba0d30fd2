import { expect } from "vitest";
import { test } from "./game";
import { misfits, sizes, smallTargets } from "./layout";
import { createPlayer } from "./player";
import { episodeStations, middling, settingsOf, shellStations, shippedAs, visit } from "./stations";

const folders = ["it-admin-absent", "inventory-system-failure"] as const;

const stationsOf = (folder: (typeof folders)[number]) =>
  folder === "it-admin-absent" ? [...shellStations, ...episodeStations] : episodeStations;

const cases = folders.flatMap((folder) =>
  (["ja", "en"] as const).map((locale) => ({ folder, locale })),
);

/** Presses are counted as of fingers in this window. */
const PHONE = sizes[1];

test.for(cases)(
  "every screen of $folder in $locale fits six windows, and a finger",
  async (row, { openGame }) => {
    const { folder, locale } = row;
    const storage = settingsOf({ locale });
    const page = await openGame({ locale, touch: true, storage, address: "#/places" });
    const shipped = shippedAs(folder);
    const choices = middling(shipped);
    const player = createPlayer({ page, hands: "script", locale, shipped, choices });
    const found: string[] = [];
    for (const station of stationsOf(folder)) {
      // Getting there is much quicker in a small window.
      await page.setViewportSize(sizes[0]);
      await visit(player, station);
      for (const size of sizes) {
        await page.setViewportSize(size);
        const small = size === PHONE ? await smallTargets(page) : [];
        const here = `${station.name} ${size.width}×${size.height}`;
        for (const each of [...small, ...(await misfits(page))]) found.push(`${here}: ${each}`);
      }
    }

    expect(found).toEqual([]);
  },
);
