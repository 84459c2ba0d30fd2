import type { Locator, Page } from "playwright-core";
import { type Phase, phases } from "#core/episode";
import type { Locale } from "#core/locale";
import type { Shipped, Walkthrough } from "../helpers/shipped";
import { type Hands, press } from "./hands";
import { rounds } from "./rounds";
import { beginning, containing, named, type Words, wordsIn, written } from "./words";

/** Whoever sits before the screen: with which hands, in which language, and what is chosen. */
export interface Player {
  readonly page: Page;
  readonly hands: Hands;
  readonly words: Words;
  readonly shipped: Shipped;
  readonly choices: Walkthrough;
  /** A small screen shows a part of the room: one walks from place to place with a button. */
  readonly walks: boolean;
  press(target: Locator): Promise<void>;
  /** The button with exactly this name; in a place of its own where one is open over others. */
  button(name: string, place?: Locator): Locator;
  /** The card whose name begins with this text. */
  card(text: string): Locator;
  pressButton(name: string, place?: Locator): Promise<void>;
}

export interface PlayerOptions {
  readonly page: Page;
  readonly hands?: Hands;
  readonly locale?: Locale;
  readonly shipped: Shipped;
  readonly choices: Walkthrough;
  readonly isPhone?: boolean;
}

export function createPlayer(options: PlayerOptions): Player {
  const { page, hands = "mouse", locale = "ja", shipped, choices, isPhone = false } = options;
  const player: Player = {
    page,
    hands,
    words: wordsIn(locale, shipped),
    shipped,
    choices,
    // With Tab the camera follows, so everything can be reached directly.
    walks: isPhone && (hands === "mouse" || hands === "touch"),
    press: (target) => press(page, hands, target),
    button: (name, place = page.locator("body")) =>
      place.getByRole("button", { name: named(name) }),
    card: (text) => page.getByRole("button", { name: beginning(text) }),
    pressButton: (name, place) => player.press(player.button(name, place)),
  };
  return player;
}

/** Goes from the title to the street and into the place. */
export async function enterFromTitle(player: Player): Promise<void> {
  const { page, words } = player;
  await player.press(page.getByRole("link", { name: named(words.t("shell:title.places")) }));
  const shop = page.getByRole("link").filter({ hasText: containing(words.text.company.name) });
  await player.press(shop);
}

interface Ways {
  /** Called as each phase begins. */
  readonly onPhase?: (phase: Phase) => Promise<unknown>;
  /** Phases that are played in another way than usual. */
  readonly otherwise?: Partial<typeof rounds>;
}

/** Plays from the briefing to the debrief. */
export async function playEpisode(
  player: Player,
  { onPhase, otherwise = {} }: Ways = {},
): Promise<void> {
  for (const phase of phases) {
    await onPhase?.(phase);
    await (otherwise[phase] ?? rounds[phase])(player);
  }
}

/** What the debrief says: the total, the points of the three parts, the 止まる時間 without and with. */
export async function readResult({ page, words }: Player) {
  const outOf = written(words.t("episode:score.outOf"));
  const total = page.getByRole("paragraph").filter({ hasText: outOf });
  await total.waitFor();
  const definitions = await page.getByRole("definition").allInnerTexts();
  const [notice = "", think = "", prepare = "", ...times] = definitions.map((each) => each.trim());
  return {
    total: (await total.innerText()).replaceAll(/\s*\n\s*/g, ""),
    parts: [notice, think, prepare],
    times: times.slice(0, 2),
  };
}
