import { type Cost, costOf } from "#core/plan";
import { element, plain, setText } from "#ui/element";
import { amounts } from "./amounts";
import { icon } from "./icons";
import type { Play } from "./play";

type PurseName = keyof Cost;

/** The two purses, 万円 and 人日, as meters: what is spent, what is left. */
export interface Purses {
  readonly root: HTMLElement;
  update(): void;
}

export function createPurses(play: Play): Purses {
  const purses = [createPurse(play, "money"), createPurse(play, "effort")];
  return {
    root: element("div", { class: "purses" }, ...purses.map(({ root }) => root)),
    update() {
      const cost = costOf(play.scenario, play.episode().measures);
      for (const { update } of purses) update(cost);
    },
  };
}

function createPurse(play: Play, name: PurseName) {
  const { t } = play.app;
  const limit = play.scenario.budget[name];
  const bar = element("span", { class: "purse__left" });
  const label = element("span", { class: "purse__words" });
  const meter = element(
    "div",
    {
      class: "purse__meter",
      role: "meter",
      "aria-label": t(`episode:purse.${name}.label`),
      "aria-valuemin": 0,
      "aria-valuemax": limit,
    },
    bar,
  );
  const root = element(
    "div",
    { class: `purse purse--${name}` },
    icon(name === "money" ? "yen" : "person"),
    element("span", { class: "purse__label" }, t(`episode:purse.${name}.label`)),
    label,
    meter,
  );
  const update = (cost: Cost) => {
    const left = limit - cost[name];
    const words = (amount: number) => amounts(play, { money: amount, effort: amount })[name];
    const text = t(`episode:purse.${name}.left`, { left: words(left), limit: words(limit) });
    setText(label, text);
    bar.style.width = `${(100 * left) / limit}%`;
    meter.ariaValueNow = String(left);
    meter.setAttribute("aria-valuetext", plain(text));
  };
  return { root, update };
}
