import type { Page } from "playwright-core";
import { episodeKey } from "#progress/saved-episode";
import { gameOf, type Kept, savedAfter } from "./earlier";
import type { Player } from "./player";
import type { Station } from "./stations";

/** What a visit has kept that is at this station. */
export function savedAt(
  { shipped, choices }: Pick<Player, "shipped" | "choices">,
  { log }: Station,
): Kept {
  return log === undefined ? {} : savedAfter(shipped, log(gameOf(shipped, choices)));
}

/** Goes to a station within the open page; what was played there before is replaced. */
export async function visit(player: Player, station: Station): Promise<void> {
  const { page, shipped: own } = player;
  const hash = station.hash ?? `#/episode/${own.folder}`;
  await leave(page, hash);
  const saved = savedAt(player, station);
  await page.evaluate(
    ({ key, texts, to }) => {
      localStorage.removeItem(key);
      for (const [name, text] of Object.entries(texts)) localStorage.setItem(name, text);
      location.hash = to;
    },
    { key: episodeKey(own.folder), texts: saved, to: hash },
  );
  await arrived(player, station);
  await station.arrive?.(player);
}

/** What tells the screens of the shell apart. */
const marks = { "#/": ".title", "#/places": ".street", "#/credits": ".credits" } as const;

/** Off to a screen that is not the wanted one, so that the wanted one is shown anew. */
async function leave(page: Page, next: string): Promise<void> {
  const isSettings = page.url().endsWith("#/settings");
  if (isSettings) await page.keyboard.press("Escape");
  const aside = next === "#/places" ? "#/" : "#/places";
  await page.evaluate((to) => {
    location.hash = to;
  }, aside);
  await page.locator(marks[aside]).waitFor();
}

/** Waits until the screen stands there, with the room drawn where there is one. */
async function arrived({ page }: Player, station: Station): Promise<void> {
  if (station.hash === undefined) {
    await page.locator('[data-stage="open"]').waitFor({ state: "attached" });
    await page.locator("[data-heading]").waitFor({ state: "attached" });
    return;
  }
  const known: Readonly<Record<string, string>> = { ...marks, "#/settings": "dialog[open]" };
  await page
    .locator(known[station.hash] ?? "main h1")
    .first()
    .waitFor();
}
