import { element } from "#ui/element";
import { icon } from "./icons";

/** A card that is picked and put back; the tick, the edge and `aria-pressed` say which. */
export interface PickCard {
  readonly root: HTMLButtonElement;
  setPicked(isPicked: boolean): void;
}

export function pickCard(id: string, words: string, run: () => void, extra?: Node): PickCard {
  const root = element(
    "button",
    { class: "card", type: "button", id, "aria-pressed": "false", onclick: run },
    element("span", { class: "card__box" }, icon("check")),
    element("span", { class: "card__words" }, element("span", {}, words), extra),
  );
  return {
    root,
    setPicked(isPicked) {
      root.ariaPressed = String(isPicked);
    },
  };
}
