import { wordsOf } from "#content/scenario-text";
import { costOf } from "#core/plan";
import type { Measure } from "#core/scenario";
import { element, setText } from "#ui/element";
import { cardAmounts } from "./amounts";
import { icon } from "./icons";
import { measureCutOut } from "./layer-picture";
import type { Play } from "./play";
import { token, tokens } from "./tokens";

/** A countermeasure that is bought and given back. */
export interface MeasureCard {
  readonly root: HTMLButtonElement;
  update(): void;
}

/** A card with its thing, its words and its price; what cannot be paid says what is wanting. */
export function measureCard(play: Play, measure: Measure, id: string): MeasureCard {
  const short = element("span", { class: "buy__short" });
  const costs = price(play, measure);
  const root = element(
    "button",
    {
      class: "buy",
      type: "button",
      id,
      "aria-pressed": "false",
      onclick: () => play.ask({ type: "toggleMeasure", measure: measure.id }),
    },
    element("span", { class: "buy__picture" }, thingOf(play, measure)),
    element("span", { class: "buy__words" }, wordsOf(play.text().measures, measure.id).card),
    element("span", { class: "buy__price" }, costs.money, costs.effort, short),
    element("span", { class: "buy__tick" }, icon("check")),
  );
  return {
    root,
    update() {
      const wanting = wantingOf(play, measure);
      root.ariaPressed = String(play.episode().measures.includes(measure.id));
      root.ariaDisabled = wanting === undefined ? null : "true";
      for (const purse of purses) {
        costs[purse].classList.toggle("is-short", wanting?.lacking.includes(purse) ?? false);
      }
      short.hidden = wanting === undefined;
      setText(short, wanting?.words ?? "");
      // In full for those who listen: two amounts would not stand in one line.
      short.ariaLabel = wanting?.amounts ?? null;
    },
  };
}

/** What the room shows once the measure is bought. */
function thingOf(play: Play, { id, group }: Measure): Element {
  return measureCutOut(play, id, "buy__thing") ?? icon(group, "buy__thing");
}

const purses = ["money", "effort"] as const;

type Purse = (typeof purses)[number];

/** Coins and people; an amount of which more is asked than is left is marked. */
function price(play: Play, { money, effort }: Measure): Readonly<Record<Purse, HTMLElement>> {
  const words = cardAmounts(play, { money, effort });
  return {
    money:
      money === 0
        ? element("span", { class: "buy__free" }, words.money)
        : element(
            "span",
            { class: "buy__cost" },
            token("money"),
            icon("danger", "buy__lack"),
            element("span", {}, words.money),
          ),
    effort: element(
      "span",
      { class: "buy__cost" },
      tokens("effort", effort, "buy__people"),
      icon("danger", "buy__lack"),
      element("span", { class: "buy__effort" }, words.effort),
    ),
  };
}

/** What the purses lack for a card that is not bought; undefined when it can be paid. */
function wantingOf(play: Play, measure: Measure) {
  const { app, scenario } = play;
  const { measures } = play.episode();
  if (measures.includes(measure.id)) return undefined;
  const cost = costOf(scenario, [...measures, measure.id]);
  const lack = {
    money: cost.money - scenario.budget.money,
    effort: cost.effort - scenario.budget.effort,
  };
  const words = cardAmounts(play, lack);
  const lacking = purses.filter((purse) => lack[purse] > 0);
  if (lacking.length === 0) return undefined;
  const amount = lacking.map((purse) => words[purse]).join(app.t("episode:measure.shortJoint"));
  const amounts = app.t("episode:measure.short", { amount });
  return {
    lacking,
    amounts,
    words: lacking.length > 1 ? app.t("episode:measure.shortBoth") : amounts,
  };
}
