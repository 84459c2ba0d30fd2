import { wordsOf } from "#content/scenario-text";
import { type Cost, costOf, isAffordable } from "#core/plan";
import { cardsBySupport, planOfRoom } from "#core/room/room-plan";
import { stepId } from "#core/room/step-ids";
import { tallyOf } from "#core/room/votes";
import { element } from "#ui/element";
import { cardAmounts } from "#ui/episode/amounts";
import { icon } from "#ui/episode/icons";
import { measurePicture } from "#ui/episode/layer-picture";
import { token } from "#ui/episode/tokens";
import { supportWords } from "./votes-bar";
import { emsIn, lookAtWhole, type WallPlay, type WallViewOf } from "./wall-view";

function price(play: WallPlay, { money, effort }: Cost): HTMLElement {
  const words = cardAmounts(play, { money, effort });
  return element(
    "p",
    { class: "wall-price" },
    token("money"),
    element("strong", {}, words.money),
    token("effort"),
    element("strong", {}, words.effort),
  );
}

/** How much of the room wants a card. */
function wantedBy({ app, scenario, people }: WallPlay, measure: string): string {
  const among = scenario.measures.map(({ id }) => stepId("measure", id));
  return supportWords(app, people(), stepId("measure", measure), among);
}

/** The room's plan: what support buys as far as both purses go, and below it what stays out. */
export const planView: WallViewOf = (play) => {
  const { t } = play.app;
  const plan = planOfRoom(play.scenario, play.people());
  const cost = costOf(play.scenario, plan);
  const { budget } = play.scenario;
  const cards = cardsBySupport(play.scenario, play.people()).map(({ measure }) => measure.id);
  const cardsOf = (fate: Fate) => cards.filter((id) => fateOf(play, plan, id) === fate);
  const told = fates.filter((fate) => cardsOf(fate).length > 0);
  // Nobody asks after what nobody wanted: what else there is has its room.
  const shown = told.length > 1 ? told.filter((fate) => fate !== "unwanted") : told;
  return {
    layout: "stage",
    headline: t("together:then.plan"),
    body: [
      ...shown.map((fate) => planGroup(play, fate, cardsOf(fate))),
      othersOf(play, shown.includes("unwanted") ? 0 : cardsOf("unwanted").length),
      element(
        "div",
        { class: "wall-purses" },
        element("span", {}, t("together:wall.left")),
        price(play, { money: budget.money - cost.money, effort: budget.effort - cost.effort }),
      ),
    ],
    captain: { pose: "wink", words: t(`together:captain.${madeHow(play, plan, cards)}`) },
    act() {
      play.frame.overlay.replaceChildren();
      play.room.change({ links: [], outcomes: {}, measures: plan, marks: {}, glowing: [] });
      lookAtWhole(play);
    },
  };
};

/** How a plan came about: nobody is told that hands chose what was changed after a talk. */
function madeHow(play: WallPlay, plan: readonly string[], cards: readonly string[]) {
  if (plan.length === 0) return "planNothing";
  if (play.people().swapped.length > 0) return "planSwapped";
  // A card that cost too much gave way to one that fewer wanted: that is told.
  const isSkipped = cards.some(
    (id, turn) => fateOf(play, plan, id) === "dear" && plan.includes(cards[turn + 1] ?? ""),
  );
  if (isSkipped) return "planSkips";
  return cards.some((id) => fateOf(play, plan, id) === "dear") ? "plan" : "planAll";
}

/** How many cards are not shown, as nobody chose them: the others were seen to be voted on. */
function othersOf(play: WallPlay, count: number): HTMLElement | undefined {
  if (count === 0) return undefined;
  const words = play.app.t("together:wall.othersUnwanted", { count });
  return element("p", { class: "wall-plan__others" }, words);
}

/** What becomes of a card: a hall that wanted it is told why it goes without. */
const fates = ["bought", "dear", "unwanted", "put-off"] as const;
type Fate = (typeof fates)[number];

function fateOf(play: WallPlay, plan: readonly string[], id: string): Fate {
  const { scenario } = play;
  if (plan.includes(id)) return "bought";
  if (tallyOf(play.people(), stepId("measure", id)).yes === 0) return "unwanted";
  return isAffordable(scenario, costOf(scenario, [...plan, id])) ? "put-off" : "dear";
}

/** Cards that share a fate, those of most support first. */
function planGroup(play: WallPlay, fate: Fate, cards: readonly string[]): HTMLElement {
  return element(
    "section",
    { class: `wall-plan wall-plan--${fate === "bought" ? fate : "out"}` },
    element(
      "h2",
      { class: "wall-plan__fate" },
      icon(fate === "bought" ? "check" : "none"),
      element("span", {}, play.app.t(`together:wall.${fate}`)),
    ),
    element(
      "ol",
      { class: "wall-plan__cards", style: emsIn(cards.map((id) => nameOf(play, id)).join(" ")) },
      ...cards.map((id, turn) => planCard(play, id, turn, fate !== "unwanted")),
    ),
  );
}

/** A card's name, as short as there is one. */
export function nameOf(play: WallPlay, id: string): string {
  const { short, card } = wordsOf(play.text().measures, id);
  return short ?? card;
}

function planCard(play: WallPlay, id: string, turn: number, isWanted: boolean): HTMLElement {
  return element(
    "li",
    { class: "wall-plan__card", style: { "--turn": String(turn) } },
    element(
      "span",
      { class: "wall-plan__thing is-spare" },
      measurePicture(play, id, "wall-plan__picture"),
    ),
    element("span", { class: "wall-plan__name" }, nameOf(play, id)),
    isWanted ? element("b", { class: "wall-plan__support" }, wantedBy(play, id)) : undefined,
  );
}
