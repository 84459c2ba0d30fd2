import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Phase } from "#core/episode";
import { episodeKey } from "#progress/saved-episode";
import { middling, settingsOf, shippedAs } from "./earlier";
import { resultOf } from "./expected";
import { test } from "./game";
import { wholeFolders } from "./places";
import { createPlayer, playEpisode, readResult } from "./player";

/** What is shown and what is kept, once the phase stands there with its room drawn. */
async function stateOf(page: Page, folder: string) {
  await page.locator('[data-stage="open"]').waitFor({ state: "attached" });
  await page.locator("[data-heading]").waitFor({ state: "attached" });
  const kept = await page.evaluate((key) => localStorage.getItem(key), episodeKey(folder));
  return { shown: await page.locator("main").ariaSnapshot(), kept };
}

test.for([...wholeFolders()])(
  "%s cut at every change of phase goes on as if nothing had happened",
  async (folder, { openGame }) => {
    const page = await openGame({ storage: settingsOf(), address: `#/episode/${folder}` });
    const shipped = shippedAs(folder);
    const choices = middling(shipped);
    const player = createPlayer({ page, hands: "script", shipped, choices });
    const cut: Phase[] = [];
    const onPhase = async (phase: Phase) => {
      const before = await stateOf(page, folder);
      await page.reload();
      const after = await stateOf(page, folder);
      cut.push(phase);

      expect({ phase, ...after }).toEqual({ phase, ...before });
    };
    await playEpisode(player, { onPhase });

    expect(cut).toHaveLength(8);
    expect(await readResult(player)).toEqual(resultOf(player.words, { shipped, choices }));
  },
);
