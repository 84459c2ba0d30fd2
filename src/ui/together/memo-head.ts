import { plannedUntilNow } from "#core/room/room-time";
import { element } from "#ui/element";
import { button } from "#ui/episode/button";
import { ask } from "#ui/episode/question";
import type { App } from "#ui/screen";
import { memoTrack, passedSeconds } from "./memo-track";
import type { OpenRoom } from "./room-door";
import { openWallWindow } from "./windows";
import "#ui/episode/answer.css";

/** Where one is, how late it is, and whether the wall is on. */
export function memoHead(app: App, open: OpenRoom, isOnWall: boolean): HTMLElement {
  const { t } = app;
  const { store, play } = open;
  return element(
    "header",
    { class: "host__head" },
    element("p", { class: "host__place" }, play.text().company.name),
    memoTrack(open),
    element("p", { class: "host__time" }, ...timeParts(app, open)),
    isOnWall ? undefined : wallState(app, open),
    button(
      t(store.isBlack() ? "together:memo.light" : "together:memo.black"),
      { id: "memo-black", kind: "quiet", size: "small", shortcut: "B", keycap: "B" },
      () => store.setBlack(!store.isBlack()),
    ),
  );
}

/** A minute more or less is nothing; minutes as they are told. */
const MINUTES = 2;

/** How long it has been, and how long it should be; that it is late is said, too. */
function timeParts(app: App, open: OpenRoom): readonly HTMLElement[] {
  const { store } = open;
  const seconds = passedSeconds(open);
  if (seconds === undefined) return [];
  const until = plannedUntilNow(store.scenario, store.room());
  const [now, planned] = [Math.floor(seconds / 60), Math.ceil(until / 60)];
  const told = element("span", {}, app.t("together:memo.time", { now, planned }));
  const isLate = now - planned >= MINUTES;
  // The plan has the present step behind it, and is rounded up: nobody is early for that.
  const isEarly = until - seconds >= 60 * MINUTES;
  if (store.begun() === undefined || !(isLate || isEarly)) return [told];
  const how = isLate ? "late" : "early";
  const words = app.t(`together:memo.${how}`, { minutes: Math.abs(now - planned) });
  return [told, element("strong", { class: `host__pace host__pace--${how}` }, words)];
}

/** Tells the time anew. */
export function tellTime(root: HTMLElement, app: App, open: OpenRoom): void {
  root.querySelector(".host__time")?.replaceChildren(...timeParts(app, open));
  root.querySelector(".host-track")?.replaceWith(memoTrack(open));
}

function wallState(app: App, { store }: OpenRoom): HTMLElement {
  const { t } = app;
  if (store.hasWall())
    return element("p", { class: "host__wall is-on" }, t("together:memo.onWall"));
  const opener = button(
    t("together:memo.openWall"),
    { id: "memo-open-wall", kind: "danger", size: "small" },
    () => {
      if (!openWallWindow()) offerHere(opener.closest<HTMLElement>(".host") ?? opener, app);
    },
  );
  return opener;
}

/** Where no second window may open, one is enough: the notes then stand beside the wall. */
function offerHere(root: HTMLElement, app: App): void {
  const { t } = app;
  const question = {
    title: t("together:memo.blocked.title"),
    text: [
      t("together:memo.blocked.text"),
      t("together:memo.blocked.notes"),
      t("together:memo.blocked.allow"),
    ],
    yes: t("together:memo.blocked.yes"),
    no: t("together:memo.blocked.no"),
  };
  ask(root, question, () => app.go({ screen: "together", page: "wall" }));
}
