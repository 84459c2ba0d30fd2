import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { button } from "./button";
import { icon } from "./icons";

/** Where pages are turned to. */
export type TurnWay = "back" | "on";

/** The bar at the foot of a box: back, where one is, on. */
export function turnerBar(app: App, turn: (way: TurnWay) => void): HTMLElement {
  const { t } = app;
  return element(
    "div",
    { class: "turner" },
    element(
      "div",
      { class: "turner__bar" },
      element(
        "button",
        {
          class: "button button--quiet",
          type: "button",
          id: "turn-back",
          "aria-label": t("episode:turn.back"),
          "aria-keyshortcuts": "PageUp",
          onclick: () => turn("back"),
        },
        icon("back", "button__icon"),
      ),
      element("span", { class: "turner__place", role: "status" }),
      button(
        t("episode:turn.on"),
        { id: "turn-on", kind: "quiet", icon: "next", iconLast: true, shortcut: "PageDown" },
        () => turn("on"),
      ),
    ),
  );
}

/** Which page is seen, from 0, of how many. */
export function tellPlace(app: App, bar: HTMLElement, page: number, all: number): void {
  const place = bar.querySelector(".turner__place");
  const words = app.t("episode:turn.place", { now: page + 1, all });
  // Told again, it would be read aloud again.
  if (place && place.textContent !== words) place.textContent = words;
  bar.querySelector("#turn-back")?.setAttribute("aria-disabled", String(page === 0));
  bar.querySelector("#turn-on")?.setAttribute("aria-disabled", String(page + 1 === all));
}
