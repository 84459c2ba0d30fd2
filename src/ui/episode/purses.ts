import { costOf } from "#core/plan";
import { element, plain, setText } from "#ui/element";
import { cardAmounts } from "./amounts";
import type { Play } from "./play";
import { type TokenName, tokens } from "./tokens";

/** The two purses, 万円 and 人日, with a token for each unit: those that are spent stand empty. */
export interface Purses {
  readonly root: HTMLElement;
  update(): void;
}

export function createPurses(play: Play): Purses {
  const purses = [createPurse(play, "money"), createPurse(play, "effort")];
  return {
    root: element("div", { class: "purses" }, ...purses.map(({ root }) => root)),
    update() {
      for (const { update } of purses) update();
    },
  };
}

function createPurse(play: Play, name: TokenName) {
  const { t } = play.app;
  const limit = play.scenario.budget[name];
  const left = element("strong", { class: "purse__left" });
  const row = tokens(name, limit, "purse__tokens");
  const meter = element(
    "div",
    {
      class: "purse__meter",
      role: "meter",
      "aria-label": t(`episode:purse.${name}.label`),
      "aria-valuemin": 0,
      "aria-valuemax": limit,
    },
    row,
  );
  const root = element(
    "div",
    { class: `purse purse--${name}` },
    element("span", { class: "purse__label" }, t(`episode:purse.${name}.label`)),
    element(
      "span",
      { class: "purse__words" },
      element("span", { class: "purse__left-word" }, t("episode:purse.left")),
      left,
    ),
    meter,
  );
  const update = () => {
    const amount = limit - costOf(play.scenario, play.episode().measures)[name];
    const text = cardAmounts(play, { money: amount, effort: amount })[name];
    setText(left, text);
    for (const [index, each] of [...row.children].entries()) {
      each.classList.toggle("is-spent", index >= amount);
    }
    meter.ariaValueNow = String(amount);
    meter.setAttribute("aria-valuetext", plain(text));
  };
  return { root, update };
}
