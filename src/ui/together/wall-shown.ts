import { presentStep } from "#core/room/room";
import { element } from "#ui/element";
import { followView } from "#ui/episode/overlay";
import { crowd } from "./crowd";
import { fitLetters, keepFitting } from "./wall-fit";
import { wallHud } from "./wall-hud";
import {
  dressWall,
  emsIn,
  unparted,
  type WallPlay,
  type WallView,
  wallCaptain,
  wallHeadline,
} from "./wall-view";
import { wallViews } from "./wall-views";

/** A wall, as large as a hall needs it or as small as in the notes: the same is shown on both. */
export interface ShownWall {
  /** Shows where its people stand, `isAgain` when that was on show before. Returns what it shows. */
  show(isAgain: boolean): WallView;
  /** Fits its letters anew, where its rows have become others. */
  refit(): void;
  /** Stops following the view and its own size. */
  stop(): void;
}

/** Puts everything a wall has into its root, with this heading. */
export function showWall(play: WallPlay, root: HTMLElement, heading: HTMLElement): ShownWall {
  const { frame, room } = play;
  const hud = element("div", { class: "wall__hud" });
  const picture = element("div", { class: "wall__picture" });
  const side = element("div", { class: "wall__side" });
  const captain = element("div", { class: "wall__captain" });
  const main = element("div", { class: "wall__main" }, heading, frame.scene, picture, side);
  root.append(hud, main, captain, crowd());
  let act: (isAgain: boolean) => void = () => undefined;
  const offs = [
    followView(frame, room),
    // What the camera shows has the shape of its place, which another size of the wall changes.
    keepFitting(root, () => act(true)),
  ];
  return {
    show(isAgain) {
      const people = play.people();
      const step = presentStep(play.scenario, people);
      const { press } = people.at;
      const view = wallViews[step.kind](play, step, press);
      dressWall(root, view, step, press);
      frame.overlay.replaceChildren();
      hud.replaceChildren(wallHud(play));
      for (const [name, size] of Object.entries(emsIn(unparted(view.headline))))
        heading.style.setProperty(name, size);
      heading.replaceChildren(...wallHeadline(view));
      picture.replaceChildren(...(view.picture ? [view.picture] : []));
      side.replaceChildren(...view.body.filter((each) => each !== undefined));
      captain.replaceChildren(...wallCaptain(play, view.captain));
      // Everybody is back, unless the step says who is in its shot.
      room.change({ present: undefined, onlyActing: false });
      fitLetters(root);
      act = (again) => view.act?.(again);
      act(isAgain);
      return view;
    },
    refit: () => fitLetters(root),
    stop() {
      for (const off of offs) off();
    },
  };
}
