import { element, setText } from "#ui/element";
import { button } from "./button";
import { phaseHeading } from "./frame";
import { nextThing } from "./next-thing";
import type { Play } from "./play";

/** The bar of the first round: it counts what was looked at, never what is dangerous. */
export function createSpotBar(play: Play, actions: { next: () => void; end: () => void }) {
  const { t } = play.app;
  const { things } = play.content.manifest;
  const count = element("p", { class: "spot-bar__count", id: "spot-count" });
  const pips = element("div", { class: "spot-bar__pips", "aria-hidden": "true" });
  const end = button(
    t("episode:spot.end"),
    { id: "spot-end", kind: "quiet", icon: "flag" },
    actions.end,
  );
  const next = button(
    t("episode:spot.next"),
    { id: "spot-next", kind: "primary", icon: "next", iconLast: true, shortcut: "N" },
    actions.next,
  );
  const root = element(
    "div",
    { class: "spot-bar" },
    element(
      "div",
      { class: "spot-bar__words" },
      phaseHeading(t("episode:spot.heading"), t("episode:spot.round")),
      element("div", { class: "spot-bar__progress" }, count, pips),
    ),
    element("div", { class: "spot-bar__buttons" }, end, next),
  );
  return {
    root,
    update() {
      const { looked } = play.episode();
      setText(count, t("episode:spot.count", { looked: looked.length, all: things.length }));
      // With nothing left to look at or decide on, the one way is on.
      const isOver = nextThing(play) === undefined;
      end.classList.toggle("button--quiet", !isOver);
      end.classList.toggle("button--primary", isOver);
      next.hidden = isOver;
      pips.replaceChildren(
        ...things.map(({ id }) =>
          element("span", { class: looked.includes(id) ? "pip is-looked" : "pip" }),
        ),
      );
    },
  };
}
