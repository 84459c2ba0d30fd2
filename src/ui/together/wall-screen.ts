import { presentStep } from "#core/room/room";
import { element, plain } from "#ui/element";
import { followView } from "#ui/episode/overlay";
import { keepStageOpen } from "#ui/episode/stage-opening";
import { listenForKeys } from "#ui/keys";
import type { App, Screen } from "#ui/screen";
import { crowd } from "./crowd";
import { listenForHost } from "./host-keys";
import { mountMemo } from "./memo";
import { type OpenRoom, roomScreen } from "./room-door";
import { fitLetters, keepFitting } from "./wall-fit";
import { wallHud } from "./wall-hud";
import { dressWall, emsIn, unparted, wallCaptain, wallHeadline } from "./wall-view";
import { wallViews } from "./wall-views";
import "#ui/episode/episode.css";
import "./wall-styles";

/** The big screen of the hall: steered by a clicker, by keys, or from the notes. */
export const wallScreen: Screen = roomScreen(true, mountWall);

function mountWall(root: HTMLElement, app: App, open: OpenRoom): () => void {
  const { store, play, frame, door } = open;
  const hud = element("div", { class: "wall__hud" });
  const side = element("div", { class: "wall__side" });
  const picture = element("div", { class: "wall__picture" });
  const heading = element("h1", { class: "wall__heading", tabindex: -1 });
  const captain = element("div", { class: "wall__captain" });
  const live = element("div", { class: "visually-hidden", role: "status" });
  const black = element("div", { class: "wall__black", hidden: true });
  const drawer = element("aside", { class: "wall__drawer", hidden: true });
  const wall = element(
    "main",
    { class: "wall" },
    hud,
    element("div", { class: "wall__main" }, heading, frame.scene, picture, side),
    captain,
    crowd(),
    live,
    black,
  );
  let shown = "";
  let act: (isAgain: boolean) => void = () => undefined;
  let undoMemo: (() => void) | undefined;

  const fill = () => {
    const room = store.room();
    const step = presentStep(store.scenario, room);
    const at = `${step.id} ${room.at.press}`;
    const view = wallViews[step.kind](play, step, room.at.press);
    const isAgain = at === shown;
    shown = at;
    dressWall(wall, view, step, room.at.press);
    frame.overlay.replaceChildren();
    hud.replaceChildren(wallHud(play));
    for (const [name, size] of Object.entries(emsIn(unparted(view.headline))))
      heading.style.setProperty(name, size);
    heading.replaceChildren(...wallHeadline(view));
    picture.replaceChildren(...(view.picture ? [view.picture] : []));
    side.replaceChildren(...view.body.filter((each) => each !== undefined));
    captain.replaceChildren(...wallCaptain(play, view.captain));
    // Everybody is back, unless the step says who is in its shot.
    play.room.change({ present: undefined, onlyActing: false });
    fitLetters(wall);
    act = (again) => view.act?.(again);
    act(isAgain);
    if (!isAgain)
      live.textContent = [
        plain(view.headline),
        side.textContent,
        plain(view.captain?.words ?? ""),
      ].join(" ");
    document.title = plain(`${play.text().title} – ${app.t("together:setUp.heading")}`);
  };
  const darken = () => {
    black.hidden = !store.isBlack();
    black.replaceChildren(element("p", {}, app.t("together:wall.black")));
  };
  const toggleDrawer = () => {
    drawer.hidden = !drawer.hidden;
    root.classList.toggle("has-drawer", !drawer.hidden);
    undoMemo?.();
    undoMemo = drawer.hidden ? undefined : mountMemo(drawer, app, open, true);
  };
  const frameOfWall = element("div", { class: "wall-frame" }, wall);
  root.replaceChildren(element("div", { class: "wall-and-drawer" }, frameOfWall, drawer));
  fill();
  const offs = [
    listenForKeys(app, ({ code }) => {
      if (code === "KeyN") toggleDrawer();
    }),
    followView(frame, door.room),
    keepStageOpen(app, play.content, frame, door),
    listenForHost(app, store),
    // What the camera shows has the shape of its place, which a window that fills the screen changes.
    keepFitting(wall, () => act(true)),
    store.subscribe((news) => {
      if (news.type === "replaced") return app.go({ screen: "together", page: "wall" });
      if (news.type === "changed") fill();
      if (news.type === "black") darken();
    }),
    app.onLocale(fill),
  ];
  return () => {
    undoMemo?.();
    for (const off of offs) off();
    app.sound.music("none");
  };
}
