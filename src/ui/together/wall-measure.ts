import { wordsOf } from "#content/scenario-text";
import type { Cost } from "#core/plan";
import type { Measure } from "#core/scenario";
import { type Box, personOf } from "#picture/manifest";
import { personIn } from "#picture/visible-layers";
import { element } from "#ui/element";
import { cardAmounts } from "#ui/episode/amounts";
import { token } from "#ui/episode/tokens";
import { shareBar } from "./votes-bar";
import { meantBox, ringedOn, ringOn } from "./wall-ring";
import { lookAtRing } from "./wall-ring-look";
import { lookAtWhole, showMorning, type WallPlay, type WallViewOf } from "./wall-view";

/** What there is to spend, before the first card: both purses full. */
export const budgetView: WallViewOf = (play) => {
  const { t } = play.app;
  const { budget, measures } = play.scenario;
  const label = (kind: Purse) => t(`episode:purse.${kind}.label`);
  const notes = [
    t("together:wall.freeCards", { all: measures.length, free: freeCards(play) }),
    t("together:wall.personDay"),
  ];
  return {
    layout: "stage",
    headline: t("together:wall.budget"),
    body: [
      pursesOf(play, budget, label),
      element("ul", { class: "wall-budget" }, ...notes.map((note) => element("li", {}, note))),
    ],
    captain: { pose: "point", words: t("together:captain.budget") },
    act() {
      play.frame.overlay.replaceChildren();
      showMorning(play);
      lookAtWhole(play);
    },
  };
};

/** How many cards cost no money. */
export const freeCards = ({ scenario }: Pick<WallPlay, "scenario">): number =>
  scenario.measures.filter(({ money }) => money === 0).length;

/** One card, large with its thing and price; who would spend that on it? */
export const measureView: WallViewOf = (play, { about }) => {
  const { t } = play.app;
  const measure = play.scenario.measures.find(({ id }) => id === about);
  const words = wordsOf(play.text().measures, about);
  return {
    layout: "stage",
    headline: words.card,
    body: [measure && pursesFor(play, measure)],
    captain: { pose: "point", words: t(measureAsked(measure)), asks: "hands" },
    act: () => showInPlace(play, about),
  };
};

/** What is asked of a card: of one that costs no money, only the effort. */
export const measureAsked = (measure: Measure | undefined) =>
  measure?.money === 0 ? "together:wall.measureAskFree" : "together:wall.measureAsk";

/** The room with this one card bought, and a ring around what it brought: all of a change that is wide. */
function showInPlace(play: WallPlay, measure: string): void {
  play.frame.overlay.replaceChildren();
  play.room.change({ links: [], outcomes: {}, measures: [measure], marks: {}, glowing: [] });
  const layer = play.content.manifest.layers.find(
    ({ shows }) => "measure" in shows && shows.measure === measure,
  );
  if (!layer) {
    play.room.lookAt("room");
    return;
  }
  const person = personIn(play.content.manifest.layers, layer);
  const meant = person && personOf(person);
  const show = (box: Box) => {
    const { ring, present } = ringedOn(play, { box, layer, measures: [measure], person: meant });
    lookAtRing(play, ring, { links: [], measures: [measure], present }, meant);
    const spot = ringOn(ring, "wall-spot--new");
    play.frame.overlay.replaceChildren(spot);
    return spot;
  };
  const first = show(layer);
  // Of scattered pieces the main one is meant, of a thing what changed of it: pictures tell that.
  void meantBox(play, layer).then((main) => first.isConnected && show(main));
}

/** Both purses with what a card would take from them. */
function pursesFor(play: WallPlay, { money, effort }: Measure): HTMLElement {
  const all = cardAmounts(play, play.scenario.budget);
  const part = (kind: Purse) => play.app.t("together:wall.purse", { all: all[kind] });
  return pursesOf(play, { money, effort }, part);
}

type Purse = "money" | "effort";

/** A sum of each purse beside a bar of how much of the purse that is, and a word of each. */
function pursesOf(play: WallPlay, cost: Cost, wordOf: (kind: Purse) => string): HTMLElement {
  const words = cardAmounts(play, cost);
  const purse = (kind: Purse) =>
    element(
      "p",
      { class: "wall-purse" },
      token(kind),
      element("strong", {}, words[kind]),
      shareBar(cost[kind] / play.scenario.budget[kind]),
      element("span", {}, wordOf(kind)),
    );
  return element("div", { class: "wall-purses-for" }, purse("money"), purse("effort"));
}
