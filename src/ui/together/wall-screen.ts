import { presentStep } from "#core/room/room";
import { element, plain } from "#ui/element";
import { keepStageOpen } from "#ui/episode/stage-opening";
import { listenForKeys } from "#ui/keys";
import type { App, Screen } from "#ui/screen";
import { drawerButton } from "./drawer-button";
import { listenForHost } from "./host-keys";
import { mountMemo } from "./memo";
import { type OpenRoom, roomScreen } from "./room-door";
import { textsOf } from "./texts-of";
import { followNews } from "./wall-news";
import { showWall } from "./wall-shown";
import "#ui/episode/episode.css";
import "./wall-styles";

/** The big screen of the hall: steered by a clicker, by keys, or from the notes. */
export const wallScreen: Screen = roomScreen("wall", mountWall);

function mountWall(root: HTMLElement, app: App, open: OpenRoom): () => void {
  const { store, play, frame, door } = open;
  const heading = element("h1", { class: "wall__heading", tabindex: -1 });
  const live = element("div", { class: "visually-hidden", role: "status" });
  const black = element("div", { class: "wall__black", hidden: true });
  const drawer = element("aside", { class: "wall__drawer", hidden: true });
  const wall = element("main", { class: "wall" });
  const wallShown = showWall(play, wall, heading);
  wall.append(live, black);
  let shown = "";
  let undoMemo: (() => void) | undefined;

  const fill = () => {
    const room = store.room();
    const at = `${presentStep(store.scenario, room).id} ${room.at.press}`;
    const isAgain = at === shown;
    shown = at;
    const view = wallShown.show(isAgain);
    // Also where the host takes another of equal cards: nothing is read aloud twice.
    const spoken = [
      plain(view.headline),
      ...textsOf(wall.querySelector(".wall__side")),
      plain(view.captain?.words ?? ""),
    ].join("\n");
    if (live.textContent !== spoken) live.textContent = spoken;
    document.title = plain(`${play.text().title} – ${app.t("together:setUp.heading")}`);
  };
  const darken = () => {
    black.hidden = !store.isBlack();
    whole.classList.toggle("is-dark", store.isBlack());
    black.replaceChildren(element("p", {}, app.t("together:wall.black")));
  };
  const frameOfWall = element("div", { class: "wall-frame" }, wall);
  const whole = element("div", { class: "wall-and-drawer" }, frameOfWall, drawer);
  const opener = drawerButton(app, frameOfWall, toggleDrawer);
  const offer = () => {
    const wasLed = whole.classList.contains("is-led");
    const isLed = drawer.hidden && store.hasNotes();
    whole.classList.toggle("is-led", isLed);
    opener.tell(!isLed, !drawer.hidden);
    // A small wall leaves the button a strip of its own.
    if (wasLed !== isLed) wallShown.refit();
  };
  function toggleDrawer(): void {
    drawer.hidden = !drawer.hidden;
    undoMemo?.();
    undoMemo = drawer.hidden ? undefined : mountMemo(drawer, app, open, true);
    offer();
  }
  frameOfWall.append(opener.button);
  root.replaceChildren(whole);
  fill();
  offer();
  const offs = [
    listenForKeys(app, ({ code }) => {
      if (code === "KeyN") toggleDrawer();
    }),
    wallShown.stop,
    opener.stop,
    keepStageOpen(app, play.content, frame, door),
    listenForHost(app, store),
    followNews(app, store, {
      fill,
      darken,
      offer,
      isAlone: () => drawer.hidden && !store.hasNotes(),
    }),
    app.onLocale(fill),
    app.onLocale(darken),
  ];
  return () => {
    undoMemo?.();
    for (const off of offs) off();
    app.sound.music("none");
  };
}
