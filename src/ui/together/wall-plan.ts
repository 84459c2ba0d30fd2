import { wordsOf } from "#content/scenario-text";
import { isSoundlyKept } from "#core/keep";
import { cardOrder } from "#core/order";
import { costOf } from "#core/plan";
import { cardsBySupport, planOfRoom } from "#core/room/room-plan";
import { stepId } from "#core/room/step-ids";
import { isAnswered, tallyOf } from "#core/room/votes";
import type { Measure } from "#core/scenario";
import { element } from "#ui/element";
import { cardAmounts } from "#ui/episode/amounts";
import { icon } from "#ui/episode/icons";
import { measurePicture } from "#ui/episode/layer-picture";
import { token } from "#ui/episode/tokens";
import { ballot } from "./ballot";
import { hand } from "./hand-signs";
import { closeUpOf, numberOf } from "./wall-things";
import type { WallPlay, WallViewOf } from "./wall-view";

/** One card, large with its thing and price; who would spend that on it? */
export const measureView: WallViewOf = (play, { about }) => {
  const { t } = play.app;
  const measure = play.scenario.measures.find(({ id }) => id === about);
  const words = wordsOf(play.text().measures, about);
  return {
    layout: "picture",
    headline: words.card,
    picture: element(
      "div",
      { class: "wall__thing" },
      measurePicture(play, about, "wall__thing-picture"),
    ),
    body: [
      measure && price(play, measure),
      element(
        "p",
        { class: "hand-sign hand-sign--safe hand-sign--question" },
        hand("open"),
        element("span", { class: "hand-sign__words" }, t("together:wall.measureAsk")),
      ),
      shelf(play, about),
    ],
    captain: { pose: "point", words: t("together:captain.measure") },
  };
};

function price(play: WallPlay, { money, effort }: Pick<Measure, "money" | "effort">): HTMLElement {
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

/** All cards, small, with the hands that went up so far. */
function shelf(play: WallPlay, now: string): HTMLElement {
  const room = play.people();
  return element(
    "ul",
    { class: "wall-shelf", "aria-hidden": "true" },
    ...cardOrder(play.scenario.id, play.scenario.measures).map(({ id }) => {
      const step = stepId("measure", id);
      return element(
        "li",
        { class: `wall-shelf__card ${id === now ? "is-now" : ""}`.trim() },
        measurePicture(play, id, "wall-shelf__picture"),
        isAnswered(room, step) && id !== now
          ? element(
              "span",
              { class: "wall-shelf__count" },
              String(Math.round(tallyOf(room, step).yes)),
            )
          : undefined,
      );
    }),
  );
}

/** The room's plan: cards in the order of support, bought as far as both purses go. */
export const planView: WallViewOf = (play) => {
  const { t } = play.app;
  const room = play.people();
  const plan = planOfRoom(play.scenario, room);
  const cost = costOf(play.scenario, plan);
  const { budget } = play.scenario;
  return {
    layout: "stage",
    headline: t("together:wall.plan"),
    body: [
      element(
        "div",
        { class: "wall-purses" },
        element("span", {}, t("together:wall.left")),
        price(play, { money: budget.money - cost.money, effort: budget.effort - cost.effort }),
      ),
      element(
        "ol",
        { class: "wall-plan" },
        ...cardsBySupport(play.scenario, room).map(({ measure }, index) => {
          const isBought = plan.includes(measure.id);
          return element(
            "li",
            {
              class: `wall-plan__card ${isBought ? "is-bought" : ""}`.trim(),
              style: { "--turn": String(index) },
            },
            element(
              "span",
              { class: "wall-plan__thing" },
              measurePicture(play, measure.id, "wall-plan__picture"),
              icon(isBought ? "check" : "none"),
            ),
            element(
              "span",
              {},
              wordsOf(play.text().measures, measure.id).short ??
                wordsOf(play.text().measures, measure.id).card,
            ),
          );
        }),
      ),
    ],
    captain: { pose: "wink", words: t("together:captain.plan") },
    act() {
      play.frame.overlay.replaceChildren();
      play.room.change({ links: [], outcomes: {}, measures: plan, marks: {}, glowing: [] });
      play.room.lookAt("room");
    },
  };
};

/** A danger that stays, and one reason to leave it. */
export const reasonView: WallViewOf = (play, { id, about }) => keepScene(play, about, id, -1);

/** What the room would leave it for, and whether that holds. */
export const keptView: WallViewOf = (play, { about }, press) =>
  keepScene(play, about, undefined, press);

function keepScene(play: WallPlay, about: string, now: string | undefined, press: number) {
  const { t } = play.app;
  const hazard = play.scenario.hazards.find(({ id }) => id === about);
  const reasons = cardOrder(play.scenario.id, hazard?.reasons ?? []);
  const chosen = press >= 0 ? chosenReason(play, about) : undefined;
  const isHeld = hazard !== undefined && isSoundlyKept(hazard, chosen);
  const words = wordsOf(play.text().reasons, about);
  // The verdict needs the room of those that were not chosen.
  const shown = press >= 1 ? reasons.filter(({ id }) => id === chosen) : reasons;
  return {
    layout: "picture" as const,
    headline: t("together:wall.keepAsk", { name: wordsOf(play.text().things, about).name }),
    tag: numberOf(play, about),
    picture: closeUpOf(play, about),
    body: [
      ballot(
        play,
        shown.map(({ id }) => ({
          step: stepId("reason", about, id),
          words: words[id]?.card ?? id,
        })),
        {
          now,
          isSplit: press >= 0,
          isChosen: ({ step }) => chosen !== undefined && step === stepId("reason", about, chosen),
        },
      ),
      press >= 1 ? verdict(play, isHeld, chosen, words[chosen ?? ""]?.explanation) : undefined,
    ],
    captain: { pose: "point" as const, words: t("together:captain.keep") },
  };
}

function verdict(
  { app }: WallPlay,
  isHeld: boolean,
  chosen: string | undefined,
  explanation: string | undefined,
): HTMLElement {
  const { t } = app;
  const how = chosen === undefined ? "keepNothing" : isHeld ? "keepOk" : "keepNo";
  return element(
    "div",
    { class: `wall-answer wall-answer--${isHeld ? "safe" : "danger"}` },
    element(
      "p",
      { class: "wall-answer__head" },
      icon(isHeld ? "check" : "cross"),
      element("strong", {}, t(`together:wall.${how}`)),
    ),
    explanation === undefined
      ? undefined
      : element("p", { class: "wall-answer__reason" }, explanation),
  );
}

/** The reason the room keeps a risk for, as the rules took it. */
function chosenReason(play: WallPlay, hazard: string): string | undefined {
  return play.episode().kept[hazard];
}
