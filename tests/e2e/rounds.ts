import type { Locator } from "playwright-core";
import { wordsOf } from "#content/scenario-text";
import type { Phase } from "#core/episode";
import { idsOf } from "#core/ids";
import { keepQuestions } from "#core/plan";
import { type PlannedCall, plannedCalls } from "#core/pointing";
import { damageLinks, thingsOf } from "#core/scenario";
import type { Player } from "./player";
import { containing, named, written } from "./words";

/** How each phase is played; the debrief is only read. */
export const rounds: Readonly<Record<Phase, (player: Player) => Promise<void>>> = {
  briefing: brief,
  async spot(player) {
    await practise(player);
    await judgeThings(player);
    await endRound(player);
  },
  async accident(player) {
    await skipFilm(player);
    await player.pressButton(player.words.t("episode:accident.on"));
  },
  async cause(player) {
    await player.pressButton(player.words.t("episode:rest.on"));
    await decideLinks(player);
    await markKeyPoints(player);
  },
  async measure(player) {
    await buyMeasures(player);
    await keepRisks(player);
  },
  async replay(player) {
    await skipFilm(player);
    await player.pressButton(player.words.t("episode:replay.on"));
  },
  async goal(player) {
    await makePlan(player);
    await pointAtAll(player, player.press);
    await player.pressButton(player.words.t("episode:goal.finish"));
  },
  debrief: async () => undefined,
};

async function brief(player: Player): Promise<void> {
  const { words, shipped } = player;
  for (const _ of shipped.scenario.briefing.slice(1)) {
    await player.pressButton(words.t("episode:next"));
  }
  await player.pressButton(words.t("episode:briefing.begin"));
}

/** The practice object of the very first play; somebody who has practised is not asked again. */
export async function practise(player: Player): Promise<void> {
  const { page, words } = player;
  const sheet = page.getByRole("dialog", { name: named(words.t("episode:practice.title")) });
  await page.getByRole("heading", { name: containing(words.t("episode:spot.heading")) }).waitFor();
  if (!(await sheet.isVisible())) return;
  await player.pressButton(words.t("episode:spot.danger"), sheet);
  await player.pressButton(words.t("episode:practice.begin"), sheet);
}

/** The close-up of a thing, open. */
export function closeUpOf({ page, words }: Player, thing: string): Locator {
  const { name } = wordsOf(words.text.things, thing);
  return page.getByRole("dialog", { name: named(name) });
}

/** The button over a thing in the room. */
export function thingInRoom({ page, words }: Player, thing: string): Locator {
  const list = page.getByRole("list", { name: named(words.t("episode:spot.things")) });
  const name = written(wordsOf(words.text.things, thing).name);
  return list.getByRole("button", { name: containing(name) });
}

function verdictOn({ choices }: Player, thing: string): "danger" | "safe" | undefined {
  if (choices.danger.includes(thing)) return "danger";
  return choices.safe.includes(thing) ? "safe" : undefined;
}

async function judgeThings(player: Player): Promise<void> {
  if (player.walks) return judgeWalking(player);
  for (const { id } of thingsOf(player.shipped.scenario)) {
    const verdict = verdictOn(player, id);
    if (verdict === undefined) continue;
    const sheet = closeUpOf(player, id);
    await player.press(thingInRoom(player, id));
    await judge(player, id, verdict);
    if (verdict === "danger") await player.pressButton(player.words.t("episode:spot.back"), sheet);
    await sheet.waitFor({ state: "detached" });
  }
}

export async function judge(
  player: Player,
  thing: string,
  verdict: "danger" | "safe",
): Promise<void> {
  await player.pressButton(player.words.t(`episode:spot.${verdict}`), closeUpOf(player, thing));
}

/** From place to place with 「次の場所」, which stands in the bar and, after 危ない, in the close-up. */
async function judgeWalking(player: Player): Promise<void> {
  const { words } = player;
  const next = words.t("episode:spot.next");
  const all = thingsOf(player.shipped.scenario);
  for (const [index] of all.entries()) {
    if ((await player.page.getByRole("dialog").count()) === 0) await player.pressButton(next);
    const thing = await thingInSheet(player);
    const sheet = closeUpOf(player, thing);
    const verdict = verdictOn(player, thing);
    if (verdict === undefined) await player.pressButton(words.t("episode:spot.close"), sheet);
    else await judge(player, thing, verdict);
    if (verdict !== "danger") continue;
    const isLast = index + 1 === all.length;
    await player.pressButton(isLast ? words.t("episode:spot.back") : next, sheet);
  }
}

/** Which thing the open close-up shows: by its heading, as a reader knows it. */
async function thingInSheet(player: Player): Promise<string> {
  const { page, words, shipped } = player;
  const heading = (await page.getByRole("dialog").getByRole("heading").first().innerText()).trim();
  const thing = thingsOf(shipped.scenario).find(({ id }) =>
    named(wordsOf(words.text.things, id).name).test(heading),
  );
  if (thing === undefined) throw new Error(`No thing is called ${heading}`);
  return thing.id;
}

/** Ends the first round; what was not judged is asked about. */
async function endRound(player: Player): Promise<void> {
  const { words, choices, shipped } = player;
  await player.pressButton(words.t("episode:spot.end"));
  const judged = choices.danger.length + choices.safe.length;
  if (judged === thingsOf(shipped.scenario).length) return;
  const question = player.page.getByRole("dialog");
  await player.pressButton(words.t("episode:spot.endQuestion.yes"), question);
}

async function skipFilm(player: Player): Promise<void> {
  await player.pressButton(player.words.t("episode:film.skip"));
}

/** Link by link: cards or 「この中にはない」, decided, and its answers read. */
async function decideLinks(player: Player): Promise<void> {
  const { page, words, shipped } = player;
  const links = damageLinks(shipped.scenario);
  for (const link of links) {
    const cards = idsOf(shipped.scenario.causes.filter((cause) => cause.link === link.id));
    await pickCards(player, cards);
    await player.pressButton(words.t("episode:decide"));
    const { card } = wordsOf(words.text.causes, cards[0] ?? "");
    await page.getByRole("heading", { name: named(card) }).waitFor();
    const on = link === links.at(-1) ? "episode:cause.toKeys" : "episode:cause.nextLink";
    await player.pressButton(words.t(on));
  }
}

async function pickCards(player: Player, cards: readonly string[]): Promise<void> {
  const { words, choices } = player;
  const picked = cards.filter((id) => choices.causes.includes(id));
  const said = (id: string) => saidBy(player, wordsOf(words.text.causes, id).card);
  await said(cards[0] ?? "").waitFor();
  for (const id of picked) await player.press(said(id));
  if (picked.length === 0) await player.pressButton(words.t("episode:cause.none"));
}

/** The card with these words; whoever says them is named before. */
function saidBy({ page }: Player, words: string): Locator {
  return page.getByRole("button", { name: containing(words) });
}

async function markKeyPoints(player: Player): Promise<void> {
  const { words, choices } = player;
  for (const id of choices.keyPoints) {
    await player.press(saidBy(player, wordsOf(words.text.causes, id).card));
  }
  await player.pressButton(words.t("episode:decide"));
  await player.pressButton(words.t("episode:next"));
}

async function buyMeasures(player: Player): Promise<void> {
  const { words, choices } = player;
  for (const id of choices.measures) {
    await showGroupOf(player, id);
    await player.press(player.card(wordsOf(words.text.measures, id).card));
  }
  await player.pressButton(words.t("episode:decide"));
}

/** Where not all groups find room at once, the one of the card is turned to. */
async function showGroupOf({ page, shipped, press }: Player, measure: string): Promise<void> {
  const group = shipped.scenario.measures.find(({ id }) => id === measure)?.group;
  const tab = page.locator(`#tab-${group}`);
  await page.locator("#measure-on").waitFor();
  if (await tab.isVisible()) await press(tab);
}

/** Answers for every open danger that is asked about; who chose nothing takes what is no reason. */
async function keepRisks(player: Player): Promise<void> {
  const { page, words, choices, shipped } = player;
  const { t } = words;
  const asked = keepQuestions(shipped.scenario, choices.measures);
  for (const [index, { id, reasons }] of asked.entries()) {
    const place = { number: index + 1, all: asked.length };
    await page.getByRole("heading", { name: containing(t("episode:keep.place", place)) }).waitFor();
    const reason = choices.keep[id] ?? reasons.find(({ acceptable }) => !acceptable)?.id ?? "";
    await player.pressButton(wordsOf(wordsOf(words.text.reasons, id), reason).card);
    await player.pressButton(t("episode:keep.accept"));
  }
}

export async function makePlan(player: Player): Promise<void> {
  const { words, shipped } = player;
  const { situations, actions } = shipped.scenario.goal;
  await player.pressButton(wordsOf(words.text.goal.situations, situations[0] ?? ""));
  await player.pressButton(wordsOf(words.text.goal.actions, actions[0] ?? ""));
  await player.pressButton(words.t("episode:goal.decide"));
}

/** The target to hold or press when something is pointed at. */
function pointingTarget({ page, words }: Player, { id, call }: PlannedCall): Locator {
  const name = wordsOf(words.text.goal.pointing, id);
  const what = call === "done" ? "point" : "promise";
  return page.getByRole("button", {
    name: named(written(words.t(`episode:goal.${what}`, { name }))),
  });
}

/** Points at the three things, one after the other, by whatever gesture. */
export async function pointAtAll(
  player: Player,
  point: (target: Locator) => Promise<void>,
): Promise<void> {
  for (const call of plannedCalls(player.shipped.scenario, player.choices.measures)) {
    await point(pointingTarget(player, call));
  }
}
