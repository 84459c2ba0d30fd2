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

test.for(cases)(
  "every screen of $folder in $locale fits six windows",
  async (row, { openGame }) => {
    const { folder, locale } = row;
    const page = await openGame({ locale, storage: settingsOf({ locale }), address: "#/credits" });
    const shipped = shippedAs(folder);
    const player = createPlayer({ page, locale, shipped, choices: middling(shipped) });
    const found: string[] = [];
    for (const station of stationsOf(folder)) {
      // Getting there is much quicker in a small window.
      await page.setViewportSize(sizes[0]);
      await visit(player, station);
      for (const size of sizes) {
        await page.setViewportSize(size);
        const here = `${station.name} ${size.width}×${size.height}`;
        for (const misfit of await misfits(page)) found.push(`${here}: ${misfit}`);
      }
    }

    expect(found).toEqual([]);
  },
);

test.for(cases)(
  "on a phone everything in $folder in $locale is as large as a finger",
  async (row, { openGame }) => {
    const { folder, locale } = row;
    const storage = settingsOf({ locale });
    const page = await openGame({ device: "phone", locale, storage, address: "#/credits" });
    const shipped = shippedAs(folder);
    const player = createPlayer({ page, locale, shipped, choices: middling(shipped) });
    const found: string[] = [];
    for (const station of stationsOf(folder)) {
      await visit(player, station);
      for (const target of await smallTargets(page)) found.push(`${station.name}: ${target}`);
    }

    expect(found).toEqual([]);
  },
);
