import type { CDPSession } from "playwright-core";
import { expect } from "vitest";
import { episodeKey } from "#progress/saved-episode";
import { middling, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer, playEpisode, readResult } from "./player";

const folder = referenceFolder;
const key = episodeKey(folder);

/** What the page holds on to after the collector has been. */
async function held(session: CDPSession) {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { nodes, listeners: jsEventListeners };
}

test("an episode that was played and left leaves nothing behind", async ({ openGame }) => {
  const page = await openGame({ storage: settingsOf(), address: "#/places" });
  const session = await page.context().newCDPSession(page);
  const shipped = shippedAs(folder);
  const player = createPlayer({ page, hands: "script", shipped, choices: middling(shipped) });
  const goTo = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const playOnce = async () => {
    await page.evaluate((name) => localStorage.removeItem(name), key);
    await goTo(`#/episode/${folder}`);
    await page.locator('[data-stage="open"]').waitFor({ state: "attached" });
    await playEpisode(player);
    await readResult(player);
    await goTo("#/places");
    await page.locator(".street").waitFor();
    // The engine ends with its next frame, notes go away by themselves.
    await page.waitForTimeout(1000);
    return held(session);
  };
  const first = await playOnce();
  const third = [await playOnce(), await playOnce()].at(-1);

  expect(third?.nodes).toBeLessThanOrEqual(first.nodes * 1.05);
  expect(third?.listeners).toBeLessThanOrEqual(first.listeners * 1.05);
});
