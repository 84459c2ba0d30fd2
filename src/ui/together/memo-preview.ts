import { presentStep } from "#core/room/room";
import { element } from "#ui/element";
import type { OpenRoom } from "./room-door";
import { wallHud } from "./wall-hud";
import { headingClass } from "./wall-view";
import { wallViews } from "./wall-views";
import "./wall-styles";

/**
 * What the hall sees now, small, for whoever stands with the back to it. Nothing moves in it: where
 * the wall shows the room, it is the room as it first stands.
 */
export function memoPreview({ store, play }: OpenRoom): HTMLElement {
  const { scenario } = store;
  const room = store.room();
  const step = presentStep(scenario, room);
  const view = wallViews[step.kind](play, step, room.at.press);
  const { manifest, urlOf } = play.content;
  const isRoom = view.layout === "full" || view.layout === "stage";
  return element(
    "div",
    { class: "host-preview", inert: true, "aria-hidden": "true" },
    element(
      "div",
      {
        class: "wall",
        "data-layout": view.layout,
        "data-kind": step.kind,
        "data-cards": view.cards ?? "right",
      },
      element("div", { class: "wall__hud" }, wallHud(play)),
      element(
        "div",
        { class: "wall__main" },
        element(
          "p",
          { class: headingClass(view.headline) },
          view.tag === undefined ? undefined : element("span", { class: "wall__tag" }, view.tag),
          element("span", {}, view.headline),
        ),
        isRoom
          ? element(
              "div",
              { class: "scene host-preview__room" },
              element("img", { src: urlOf(manifest.first), alt: "" }),
            )
          : undefined,
        element("div", { class: "wall__picture" }, view.picture),
        element("div", { class: "wall__side" }, ...view.body),
      ),
    ),
  );
}
