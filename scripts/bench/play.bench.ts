import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "../../tests/e2e/game";
import { createPlayer, enterFromTitle, playEpisode, readResult } from "../../tests/e2e/player";
import { shipped } from "../../tests/helpers/shipped";
import { inRoot } from "../root.ts";
import type { Played, Weight } from "./played.ts";
import { weighPage } from "./weigh-page.ts";

const EPISODES = 10;

/** Notes how long every tap and key takes to show. */
async function noteTaps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const taps: number[] = [];
    Object.assign(globalThis, { taps });
    const kinds = ["pointerup", "keydown"];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (kinds.includes(entry.name)) taps.push(entry.duration);
      }
      // Anything faster than this is not told apart by the browser.
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

test("ten episodes in a row in one page", async ({ openGame }) => {
  const page = await openGame({ address: "#/places" });
  await noteTaps(page);
  await page.reload();
  const session = await page.context().newCDPSession(page);
  const memory: Weight[] = [];
  for (let turn = 0; turn < EPISODES; turn++) {
    const each = shipped[turn % shipped.length];
    const choices = each?.walkthroughs[0];
    if (!each || !choices) throw new Error("There is no walkthrough.");
    const player = createPlayer({ page, shipped: each, choices });
    await page.evaluate(() => {
      location.hash = "#/";
    });
    await enterFromTitle(player);
    // A place that has been played shows its debrief first.
    if (turn >= shipped.length) await player.pressButton(player.words.t("episode:debrief.again"));
    await playEpisode(player);
    expect((await readResult(player)).total).toContain("100");
    await page.evaluate(() => {
      location.hash = "#/";
    });
    await page.waitForTimeout(1500);
    memory.push(await weighPage(session));
  }
  const taps = await page.evaluate(() => (globalThis as unknown as { taps: number[] }).taps);
  mkdirSync(inRoot(".cache"), { recursive: true });
  writeFileSync(
    inRoot(".cache", "bench-play.json"),
    JSON.stringify({ taps, memory } satisfies Played),
  );
});
