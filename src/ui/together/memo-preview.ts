import { presentStep } from "#core/room/room";
import { type RoomStep, stepsOf } from "#core/room/steps";
import { element } from "#ui/element";
import type { OpenRoom } from "./room-door";
import { fitLetters } from "./wall-fit";
import { wallHud } from "./wall-hud";
import { dressWall, emsIn, wallCaptain, wallHeadline } from "./wall-view";
import { wallViews } from "./wall-views";
import "./wall-styles";

/** What the hall sees now, small, for whoever stands with the back to it. */
export function memoPreview(open: OpenRoom): HTMLElement {
  const { store } = open;
  const room = store.room();
  return stillOf(open, presentStep(store.scenario, room), room.at.press, "now");
}

/** What the hall will see with the next press; undefined at the end. */
export function previewOfNext(open: OpenRoom): HTMLElement | undefined {
  const { store } = open;
  const room = store.room();
  const step = presentStep(store.scenario, room);
  const press = room.at.press + 1;
  if (press < step.presses) return stillOf(open, step, press, "next");
  const next = stepsOf(store.scenario, room)[room.at.step + 1];
  return next && stillOf(open, next, 0, "next");
}

/** Nothing moves in it: where the wall shows the room, it is the room as it first stands. */
function stillOf(
  { play }: OpenRoom,
  step: RoomStep,
  press: number,
  when: "now" | "next",
): HTMLElement {
  const view = wallViews[step.kind](play, step, press);
  const { manifest, urlOf } = play.content;
  const hasRoom = view.layout !== "picture" && view.layout !== "board";
  const wall = element(
    "div",
    { class: "wall" },
    element("div", { class: "wall__hud" }, wallHud(play)),
    element(
      "div",
      { class: "wall__main" },
      element("p", { class: "wall__heading", style: emsIn(view.headline) }, ...wallHeadline(view)),
      hasRoom
        ? element(
            "div",
            { class: "scene host-preview__room" },
            element("img", { src: urlOf(manifest.first), alt: "" }),
          )
        : undefined,
      element("div", { class: "wall__picture" }, view.picture),
      element("div", { class: "wall__side" }, ...view.body),
    ),
    element("div", { class: "wall__captain" }, ...wallCaptain(play, view.captain)),
  );
  dressWall(wall, view, step, press);
  // Its letters can be fitted once it has a size.
  new ResizeObserver(() => fitLetters(wall)).observe(wall);
  return element(
    "div",
    { class: `host-preview host-preview--${when}`, inert: true, "aria-hidden": "true" },
    wall,
  );
}
