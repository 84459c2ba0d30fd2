import { expect } from "vitest";
import { middling, resultsOf, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { misfits, sizes, smallTargets } from "./layout";
import { createPlayer } from "./player";
import { episodeStations, guideStations, shellStations } from "./stations";
import { visit } from "./visit";

const places = [
  { place: "shell", folder: "it-admin-absent", stations: shellStations },
  { place: "guide", folder: "it-admin-absent", stations: guideStations },
  { place: "it-admin-absent", folder: "it-admin-absent", stations: episodeStations },
  {
    place: "inventory-system-failure",
    folder: "inventory-system-failure",
    stations: episodeStations,
  },
];

const cases = places.flatMap((each) =>
  (["ja", "en"] as const).map((locale) => ({ ...each, locale })),
);

/** Presses are counted as of fingers in this window. */
const PHONE = sizes[1];

test.for(cases)(
  "every screen of $place in $locale fits six windows, and a finger",
  async (row, { openGame }) => {
    const { folder, locale, stations } = row;
    const storage = { ...settingsOf({ locale }), ...resultsOf() };
    const page = await openGame({ locale, touch: true, storage, address: "#/places" });
    const shipped = shippedAs(folder);
    const choices = middling(shipped);
    const player = createPlayer({ page, hands: "script", locale, shipped, choices });
    const found: string[] = [];
    for (const station of stations) {
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
