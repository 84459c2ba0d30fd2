import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { Phase } from "#core/episode";
import { shippedAs } from "./earlier";
import { resultOf } from "./expected";
import { lookedAtPlayer } from "./fits";
import { devices, test } from "./game";
import { walks } from "./places";
import { createPlayer, enterFromTitle, playEpisode, readResult } from "./player";
import { focusOf } from "./stops";

/** The walkthrough of a row; the walks of a place reach from the worst play to 100 points. */
function walkOf(folder: string, walk: number) {
  const shipped = shippedAs(folder);
  const choices = shipped.walkthroughs[walk];
  if (!choices) throw new Error(`There is no walk ${walk} of ${folder}`);
  return { shipped, choices };
}

/** Tells where the keyboard was left behind as a phase begins. */
async function focusLost(page: Page, phase: Phase): Promise<string[]> {
  await page.locator("[data-heading]").waitFor({ state: "attached" });
  const { isOnPage, role } = await focusOf(page);
  const isSensible = isOnPage && ["heading", "button"].includes(role);
  return isSensible ? [] : [`${phase}: focus is on ${role}`];
}

describe("an episode from the title to the debrief", () => {
  test.for(walks())("$hands, $locale, $device: $folder, walk $walk", async (row, { openGame }) => {
    const { hands, locale, device } = row;
    const page = await openGame({ device, locale, touch: hands === "touch" });
    const walk = walkOf(row.folder, row.walk);
    const isPhone = device === "phone";
    const misfits = new Set<string>();
    const player = lookedAtPlayer(createPlayer({ page, hands, locale, isPhone, ...walk }), misfits);
    await enterFromTitle(player);
    const lost: string[] = [];
    const onPhase = async (phase: Phase) => {
      // With a mouse, focus need not be seen.
      if (hands === "keyboard") lost.push(...(await focusLost(page, phase)));
    };
    await playEpisode(player, { onPhase });

    expect(lost).toEqual([]);
    expect([...misfits]).toEqual([]);
    expect(await readResult(player)).toEqual(resultOf(player.words, walk));
    expect(page.viewportSize()).toEqual(devices[device].viewport);
  });
});
