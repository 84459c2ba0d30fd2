import type { Action } from "#core/action";
import { roomKind } from "#progress/room-record";
import { guidePages } from "#ui/screen";
import type { Game } from "./earlier";
import type { Player } from "./player";
import { thingInRoom } from "./rounds";

/** A place in the game that can be gone to directly: a screen, a phase, or a step of one. */
export interface Station {
  readonly name: string;
  /** The address after `#`; the episode's own when it is left out. */
  readonly hash?: string;
  /** What was played before, as a log of actions. */
  readonly log?: (game: Game) => readonly Action[];
  /**
   * What it is besides a scene of the game, whose every word is to be read from a chair: a screen
   * around it, or a document, read near and on, that no hall is shown.
   */
  readonly kind?: "screen" | "document";
  /** A page that is read on below its first view: it may be scrolled, but not in a hall. */
  readonly readOn?: boolean;
  /** What is pressed to get there from where the log leads. */
  arrive?(player: Player): Promise<void>;
}

type ButtonName =
  | "episode:next"
  | "episode:spot.next"
  | "episode:spot.end"
  | "episode:film.skip"
  | "episode:rest.on"
  | "episode:cause.none"
  | "episode:replay.more"
  | "episode:decide";

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

const screens: readonly Station[] = [
  { name: "title", hash: "#/", log: () => [] },
  { name: "title-under-way", hash: "#/", log: (game) => game.after(2) },
  { name: "places", hash: "#/places", log: (game) => game.after(2) },
  { name: "settings", hash: "#/settings" },
  {
    name: "credits",
    kind: "document",
    hash: "#/credits",
    // The provenance of every scenario comes with the scenario's own chunk.
    arrive: ({ page, shipped: own }) => page.locator(`#credits-${own.folder}`).waitFor(),
  },
  {
    name: "together",
    kind: "document",
    hash: "#/together",
    arrive: ({ page }) => page.locator(".set-up__minutes:not(:empty)").waitFor(),
  },
  {
    name: "together-notes",
    kind: "document",
    hash: "#/together",
    async arrive({ page }) {
      // Else it would be asked whether the one before may be lost.
      await page.evaluate((key) => localStorage.removeItem(key), roomKind.key);
      await page.locator("#one-window").dispatchEvent("click");
      await page.locator(".wall").waitFor();
      await page.evaluate(() => location.assign("#/together/memo"));
      await page.locator(".host").waitFor();
      // Its first question, past what is told of the place.
      for (let step = 0; step < 20 && !(await page.locator("#hands-most").isVisible()); step++) {
        await page.locator("#memo-next").dispatchEvent("click");
      }
    },
  },
  { name: "no-such-place", kind: "document", hash: "#/episode/nowhere" },
];

export const shellStations: readonly Station[] = screens.map((each) => ({
  kind: "screen",
  ...each,
}));

const documents: readonly Station[] = [
  ...guidePages.map((page) => ({ name: page, hash: `#/${page}` })),
  { name: "self-check-2009", hash: "#/self-check/2009" },
  { name: "library-measure", hash: "#/library/4.1.2" },
  { name: "outsourcing-clause", hash: "#/outsourcing/clause" },
  {
    name: "outsourcing-chosen",
    hash: "#/outsourcing",
    async arrive({ page }) {
      await page.locator("#outsourcing-take-starter").dispatchEvent("click");
      await page.locator("#outsourcing-show").dispatchEvent("click");
      await page.locator("#outsourcing-tools").waitFor();
    },
  },
];

/** The screens around the guide: all of them, and what some of them open with. */
export const guideStations: readonly Station[] = documents.map((each) => ({
  kind: "document",
  ...each,
}));

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
    name: "link-answers",
    log: (game) => game.after(3),
    async arrive(player) {
      await presses("episode:rest.on", "episode:cause.none", "episode:decide")(player);
    },
  },
  {
    name: "key-points",
    log: (game) => game.before(4),
  },
  { name: "cause-answers", log: (game) => game.after(4) },
  { name: "measures", log: (game) => game.after(5) },
  { name: "measures-bought", log: (game) => game.before(6) },
  { name: "keep", log: (game) => game.before(6), arrive: presses("episode:decide") },
  {
    name: "replay",
    log: (game) => game.after(6),
    arrive: presses("episode:next", "episode:next"),
  },
  { name: "result", log: (game) => game.after(6), arrive: presses("episode:film.skip") },
  {
    name: "replay-answers",
    readOn: true,
    log: (game) => game.after(6),
    arrive: presses("episode:film.skip", "episode:replay.more"),
  },
  { name: "goal", log: (game) => game.after(7) },
  {
    name: "pointing",
    log: (game) => [...game.after(7), ...game.all.filter(({ type }) => type === "plan")],
  },
  { name: "all-called", log: (game) => game.before(8) },
  { name: "debrief", readOn: true, log: (game) => game.all },
  {
    name: "debrief-open",
    readOn: true,
    log: (game) => game.all,
    async arrive({ page }) {
      for (const summary of await page.locator("summary").all()) {
        await summary.dispatchEvent("click");
      }
      // The questions of the self-check are the guide's own, and come with its chunk.
      await page.locator(".self-check span:last-child:not(:empty)").last().waitFor();
    },
  },
];

/** A station of an episode by its name. */
export function stationCalled(name: string): Station {
  const found = episodeStations.find((each) => each.name === name);
  if (!found) throw new Error(`There is no station ${name}`);
  return found;
}
