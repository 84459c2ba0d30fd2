import { plannedUntilNow } from "#core/room/room-time";
import { element, plain } from "#ui/element";
import { button } from "#ui/episode/button";
import type { App } from "#ui/screen";
import { memoTrack } from "./memo-track";
import type { OpenRoom } from "./room-door";
import { openWallWindow } from "./windows";

/** Where one is, how late it is, and whether the wall is on. */
export function memoHead(app: App, open: OpenRoom, isOnWall: boolean): HTMLElement {
  const { t } = app;
  const { store, play } = open;
  return element(
    "header",
    { class: "host__head" },
    element("p", { class: "host__place" }, play.text().company.name),
    memoTrack(open),
    element("p", { class: "host__time" }, timeWords(app, open)),
    isOnWall ? undefined : wallState(app, open),
    button(
      t(store.isBlack() ? "together:memo.light" : "together:memo.black"),
      { id: "memo-black", kind: "quiet", size: "small", shortcut: "B", keycap: "B" },
      () => store.setBlack(!store.isBlack()),
    ),
  );
}

function timeWords(app: App, { store }: OpenRoom): string {
  const begun = store.begun();
  const now = begun === undefined ? 0 : Math.floor((Date.now() - begun) / 60_000);
  const planned = Math.ceil(plannedUntilNow(store.scenario, store.room()) / 60);
  return app.t("together:memo.time", { now, planned });
}

/** Tells the time anew. */
export function tellTime(root: HTMLElement, app: App, open: OpenRoom): void {
  const line = root.querySelector(".host__time");
  if (line) line.textContent = plain(timeWords(app, open));
  root.querySelector(".host-track")?.replaceWith(memoTrack(open));
}

function wallState(app: App, { store }: OpenRoom): HTMLElement {
  const { t } = app;
  return store.hasWall()
    ? element("p", { class: "host__wall is-on" }, t("together:memo.onWall"))
    : button(
        t("together:memo.openWall"),
        { id: "memo-open-wall", kind: "danger", size: "small" },
        () => openWallWindow(app),
      );
}
