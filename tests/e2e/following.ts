import type { Page } from "playwright-core";
import { expect } from "vitest";
import { episodeKey } from "#progress/saved-episode";
import type { Player } from "./player";

/** What somebody sees of an episode, without what belongs to one's own hand or screen. */
export function seenOn(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const words = (node: HTMLElement | null) =>
      node?.innerText.replaceAll(/\s+/g, " ").trim() ?? "";
    return {
      layout: document.querySelector<HTMLElement>(".episode")?.dataset["layout"] ?? "",
      panel: words(document.querySelector(".stage-panel")),
      closeUp: words(document.querySelector(".sheet")),
      things: all(".hotspot").map(({ ariaLabel }) => ariaLabel),
      picked: all("[aria-pressed=true]").map(({ id }) => id),
      purses: all("[role=meter]").map(({ ariaValueNow }) => ariaValueNow),
      typed: all("textarea").map((field) =>
        field instanceof HTMLTextAreaElement ? field.value : "",
      ),
      target: all(".hold").map(({ ariaLabel }) => ariaLabel),
      unfolded: all("details[open] > summary").map(({ id }) => id),
      clock: all(".clock__value").map(words),
    };
  });
}

export type Seen = Awaited<ReturnType<typeof seenOn>>;

/**
 * A player who is looked at: after every press, what `reader` sees must come to be the same. What
 * was seen is collected in `seen`.
 */
export function followedPlayer(player: Player, reader: Page, seen: Seen[]): Player {
  const press: Player["press"] = async (target) => {
    await player.press(target);
    await follows(player.page, reader, seen);
  };
  return {
    ...player,
    press,
    pressButton: (name, place) => press(player.button(name, place)),
  };
}

/** Waits until the reader sees what is on the other page. */
export async function follows(page: Page, reader: Page, seen: Seen[]): Promise<void> {
  const difference = async () => {
    const [here, there] = await Promise.all([seenOn(page), seenOn(reader)]);
    return JSON.stringify(here) === JSON.stringify(there) ? "" : { here, there };
  };
  await expect.poll(difference, { timeout: 10_000, interval: 30 }).toBe("");
  seen.push(await seenOn(reader));
}

/** Presses everything that plays by itself or by Enter; nothing may come of it in the episode of `folder`. */
export async function playsByKeyboard(reader: Page, folder: string): Promise<void> {
  const kept = () => reader.evaluate((key) => localStorage.getItem(key), episodeKey(folder));
  const before = { seen: await seenOn(reader), kept: await kept() };
  for (const key of ["1", "o", "x", "n", "PageDown", "Enter", "Space", "Escape"]) {
    await reader.keyboard.press(key);
  }
  // "1" might have become "10": that is waited for.
  await reader.waitForTimeout(600);
  expect({ seen: await seenOn(reader), kept: await kept() }).toEqual(before);
}
