import type { Page } from "playwright-core";
import type { Action } from "#core/action";
import { replay } from "#core/log";
import type { Settings } from "#session/profile";
import { episodeKey, savedText } from "#session/saved-episode";
import { KEY_PREFIX } from "#session/storage";
import { wholeGame } from "../helpers/play";
import { type Shipped, shipped, type Walkthrough } from "../helpers/shipped";
import type { Player } from "./player";
import { linksWithCauses, thingInRoom } from "./rounds";

/** A place in the game that can be gone to directly: a screen, a phase, or a step of one. */
export interface Station {
  readonly name: string;
  /** The address after `#`; the episode's own when it is left out. */
  readonly hash?: string;
  /** What was played before, as a log of actions. */
  readonly log?: (game: Game) => readonly Action[];
  /** What is pressed to get there from where the log leads. */
  arrive?(player: Player): Promise<void>;
}

/** A whole game's actions, to be cut before or after one of its advances (from 1). */
interface Game {
  readonly all: readonly Action[];
  after(advance: number): readonly Action[];
  before(advance: number): readonly Action[];
}

/** A shipped scenario by its folder. */
export function shippedAs(folder: string): Shipped {
  const found = shipped.find((each) => each.folder === folder);
  if (!found) throw new Error(`There is no scenario ${folder}`);
  return found;
}

/** A walkthrough with a bit of everything: found, missed, suspected, bought, kept. */
export function middling({ scenario, walkthroughs }: Shipped): Walkthrough {
  const isHazard = (id: string) => scenario.hazards.some((hazard) => hazard.id === id);
  const found = walkthroughs.find(
    ({ danger, safe, measures, keep }) =>
      danger.some((id) => !isHazard(id)) &&
      safe.some(isHazard) &&
      measures.length > 1 &&
      Object.keys(keep).length > 0,
  );
  if (!found) throw new Error(`${scenario.id} has no middling walkthrough`);
  return found;
}

function gameOf({ scenario }: Shipped, choices: Walkthrough): Game {
  const all = wholeGame(scenario, choices);
  const advances = all.flatMap(({ type }, index) => (type === "advance" ? [index] : []));
  return {
    all,
    after: (advance) => all.slice(0, (advances[advance - 1] ?? 0) + 1),
    before: (advance) => all.slice(0, advances[advance - 1]),
  };
}

type ButtonName =
  | "episode:next"
  | "episode:spot.next"
  | "episode:spot.end"
  | "episode:film.skip"
  | "episode:rest.on"
  | "episode:measure.on";

const presses =
  (...names: readonly ButtonName[]) =>
  async (player: Player) => {
    for (const name of names) await player.pressButton(player.words.t(name));
  };

/** Opens the close-up of a thing that was called dangerous: one that is, or one that is not. */
const opensJudged = (wanted: "hazard" | "decoy") => async (player: Player) => {
  const { shipped: own, choices } = player;
  const isHazard = (id: string) => own.scenario.hazards.some((hazard) => hazard.id === id);
  const thing = choices.danger.find((id) => isHazard(id) === (wanted === "hazard"));
  await thingInRoom(player, thing ?? "").dispatchEvent("click");
};

export const shellStations: readonly Station[] = [
  { name: "title", hash: "#/", log: () => [] },
  { name: "title-under-way", hash: "#/", log: (game) => game.after(2) },
  { name: "places", hash: "#/places", log: (game) => game.after(2) },
  { name: "settings", hash: "#/settings" },
  {
    name: "credits",
    hash: "#/credits",
    // The provenance of every scenario comes with the scenario's own chunk.
    arrive: ({ page, shipped: own }) => page.locator(`#credits-${own.folder}`).waitFor(),
  },
  { name: "no-such-place", hash: "#/episode/nowhere" },
];

export const episodeStations: readonly Station[] = [
  { name: "briefing", log: () => [] },
  {
    name: "briefing-end",
    log: () => [],
    async arrive(player) {
      for (const _ of player.shipped.scenario.briefing.slice(1)) {
        await presses("episode:next")(player);
      }
    },
  },
  { name: "spot", log: (game) => game.after(1) },
  { name: "close-up", log: (game) => game.after(1), arrive: presses("episode:spot.next") },
  { name: "close-up-found", log: (game) => game.before(2), arrive: opensJudged("hazard") },
  { name: "close-up-suspected", log: (game) => game.before(2), arrive: opensJudged("decoy") },
  { name: "end-question", log: (game) => game.after(1), arrive: presses("episode:spot.end") },
  { name: "accident", log: (game) => game.after(2) },
  { name: "accident-stamped", log: (game) => game.after(2), arrive: presses("episode:next") },
  { name: "accident-over", log: (game) => game.after(2), arrive: presses("episode:film.skip") },
  { name: "rest", log: (game) => game.after(3) },
  { name: "causes", log: (game) => game.after(3), arrive: presses("episode:rest.on") },
  {
    name: "key-points",
    log: (game) => game.before(4),
    async arrive(player) {
      for (const _ of linksWithCauses(player)) await presses("episode:next")(player);
    },
  },
  { name: "cause-answers", log: (game) => game.after(4) },
  { name: "measures", log: (game) => game.after(5) },
  { name: "measures-bought", log: (game) => game.before(6) },
  { name: "keep", log: (game) => game.before(6), arrive: presses("episode:measure.on") },
  {
    name: "replay",
    log: (game) => game.after(6),
    arrive: presses("episode:next", "episode:next"),
  },
  { name: "replay-answers", log: (game) => game.after(6), arrive: presses("episode:film.skip") },
  { name: "goal", log: (game) => game.after(7) },
  {
    name: "pointing",
    log: (game) => [...game.after(7), ...game.all.filter(({ type }) => type === "plan")],
  },
  { name: "all-called", log: (game) => game.before(8) },
  { name: "debrief", log: (game) => game.all },
  {
    name: "debrief-open",
    log: (game) => game.all,
    async arrive({ page }) {
      for (const summary of await page.locator("summary").all()) {
        await summary.dispatchEvent("click");
      }
    },
  },
];

/** A station of an episode by its name. */
export function stationCalled(name: string): Station {
  const found = episodeStations.find((each) => each.name === name);
  if (!found) throw new Error(`There is no station ${name}`);
  return found;
}

/** What a visit has kept that is at this station. */
export function savedFor(
  { shipped: own, choices }: Pick<Player, "shipped" | "choices">,
  { log }: Station,
): Readonly<Record<string, string>> {
  if (log === undefined) return {};
  const actions = log(gameOf(own, choices));
  const { episode, accepted, refused } = replay(own.scenario, actions);
  if (refused) throw new Error(`${refused.reason} at action ${refused.index}`);
  const text = savedText(own.scenario, { episode, log: accepted });
  return actions.length === 0 ? {} : { [episodeKey(own.folder)]: text };
}

/** Settings of somebody who has played before, as they are kept. */
export function settingsOf(changes: Partial<Settings> = {}): Readonly<Record<string, string>> {
  const settings: Settings = {
    locale: "ja",
    textSize: "normal",
    sound: 0.8,
    music: 0.4,
    muted: true,
    motion: "system",
    renderer: "canvas",
    practised: true,
    ...changes,
  };
  return { [`${KEY_PREFIX}settings`]: JSON.stringify(settings) };
}

/** Goes to a station within the open page; what was played there before is replaced. */
export async function visit(player: Player, station: Station): Promise<void> {
  const { page, shipped: own } = player;
  const hash = station.hash ?? `#/episode/${own.folder}`;
  await leave(page, hash);
  const saved = savedFor(player, station);
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
  const known: Readonly<Record<string, string>> = marks;
  await page
    .locator(known[station.hash] ?? "dialog, .trouble")
    .first()
    .waitFor();
}
