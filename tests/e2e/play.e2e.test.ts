import { describe, expect, test as plainTest } from "vitest";
import { shipped } from "../helpers/shipped";
import { resultOf } from "./expected";
import { devices, test } from "./game";
import { handKinds } from "./hands";
import { createPlayer, enterFromTitle, playEpisode, readResult } from "./player";

const factors = {
  hands: handKinds,
  locale: ["ja", "en"],
  device: ["desktop", "phone"],
  episode: ["it-admin-absent", "inventory-system-failure"],
} as const;

/** Every pair of values of any two factors meets in a row; `walk` counts the walkthroughs. */
const rows = [
  { hands: "mouse", locale: "ja", device: "desktop", episode: "it-admin-absent", walk: 0 },
  { hands: "mouse", locale: "en", device: "phone", episode: "inventory-system-failure", walk: 3 },
  {
    hands: "keyboard",
    locale: "ja",
    device: "phone",
    episode: "inventory-system-failure",
    walk: 0,
  },
  { hands: "keyboard", locale: "en", device: "desktop", episode: "it-admin-absent", walk: 3 },
  { hands: "touch", locale: "ja", device: "desktop", episode: "inventory-system-failure", walk: 1 },
  { hands: "touch", locale: "en", device: "phone", episode: "it-admin-absent", walk: 8 },
] as const;

type Factor = keyof typeof factors;

const factorPairs = [
  ["hands", "locale"],
  ["hands", "device"],
  ["hands", "episode"],
  ["locale", "device"],
  ["locale", "episode"],
  ["device", "episode"],
] as const satisfies readonly (readonly [Factor, Factor])[];

plainTest.each(factorPairs)("the table below has every pair of %s and %s", (one, other) => {
  const wanted = factors[one].flatMap((a) => factors[other].map((b) => `${a} ${b}`));

  expect(rows.map((row) => `${row[one]} ${row[other]}`)).toEqual(
    expect.arrayContaining([...wanted]),
  );
});

/** The walkthrough of a row; the walks of the table reach from 0 to 100 points. */
function walkOf(episode: string, walk: number) {
  const found = shipped.find(({ folder }) => folder === episode);
  const choices = found?.walkthroughs[walk];
  if (!found || !choices) throw new Error(`There is no walk ${walk} of ${episode}`);
  return { shipped: found, choices };
}

describe("an episode from the title to the debrief", () => {
  test.for(rows)("$hands, $locale, $device: $episode, walk $walk", async (row, { openGame }) => {
    const { hands, locale, device } = row;
    const page = await openGame({ device, locale, touch: hands === "touch" });
    const walk = walkOf(row.episode, row.walk);
    const isPhone = device === "phone";
    const player = createPlayer({ page, hands, locale, isPhone, ...walk });
    await enterFromTitle(player);
    await playEpisode(player);

    expect(await readResult(player)).toEqual(resultOf(player.words, walk));
    expect(page.viewportSize()).toEqual(devices[device].viewport);
  });
});
