import { readText } from "#content/a-text";
import { presentStep } from "#core/room/room";
import { plannedUntilNow } from "#core/room/room-time";
import type { RoomStep } from "#core/room/steps";
import { isAnswered } from "#core/room/votes";
import { element, plain } from "#ui/element";
import { button } from "#ui/episode/button";
import { emsOf } from "#ui/episode/toll-words";
import { layPaper, takePaperAway } from "#ui/guide/paper";
import { tellHeld } from "#ui/keeping";
import type { App } from "#ui/screen";
import { keepFocus } from "#ui/words";
import { memoAfterwards } from "./memo-afterwards";
import { memoEntry } from "./memo-entry";
import { memoKeys } from "./memo-keys";
import { memoPreview, previewOfNext } from "./memo-preview";
import { memoSwaps } from "./memo-swaps";
import { memoTrack } from "./memo-track";
import { type MemoWords, memoWords, nextWords } from "./memo-words";
import type { OpenRoom } from "./room-door";
import { rootOf, unparted } from "./wall-view";
import { openWallWindow } from "./windows";
import "./memo.css";
import "./memo-parts.css";
import "./memo-print.css";
import "./memo-small.css";

/** Time is told anew this often. */
const TICK_MS = 15_000;

/**
 * What only the host sees: what to say, what to ask, where hands are entered, what comes next.
 * `isOnWall`: it stands in a drawer of the wall, which everybody sees; answers are then left out.
 */
export function mountMemo(
  root: HTMLElement,
  app: App,
  open: OpenRoom,
  isOnWall: boolean,
): () => void {
  const { store, play } = open;
  const fill = () =>
    keepFocus(root, () => {
      const step = presentStep(store.scenario, store.room());
      const words = memoWords(play, step);
      root.replaceChildren(
        element(
          "div",
          { class: `host ${isOnWall ? "host--drawer" : ""}`.trim(), "data-kind": step.kind },
          head(app, open, isOnWall),
          element("h1", { class: "visually-hidden", tabindex: -1 }, app.t("together:memo.heading")),
          mainPart(app, open, step, words),
          isOnWall ? undefined : aside(app, open, words),
          foot(app, open),
        ),
      );
    });
  fill();
  layPaper("room");
  const offs = [
    takePaperAway,
    store.subscribe((news) => {
      if (news.type === "refused") return app.notify(app.t(`together:memo.refused.${news.reason}`));
      if (news.type === "held") return tellHeld(app);
      if (news.type === "replaced")
        return isOnWall ? undefined : app.go({ screen: "together", page: "memo" });
      fill();
    }),
    app.onLocale(fill),
  ];
  const tick = setInterval(() => tellTime(root, app, open), TICK_MS);
  return () => {
    clearInterval(tick);
    for (const off of offs) off();
    root.replaceChildren();
  };
}

/** What is said and asked, and whatever the host does at this step. */
const mainPart = (app: App, open: OpenRoom, { kind }: RoomStep, words: MemoWords): HTMLElement =>
  element(
    "div",
    { class: "host__main" },
    saying(open, words),
    memoSwaps(app, open),
    kind === "lobby" ? memoKeys(app) : undefined,
    kind === "debrief" ? memoAfterwards(app, open) : undefined,
  );

function head(app: App, open: OpenRoom, isOnWall: boolean): HTMLElement {
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

function tellTime(root: HTMLElement, app: App, open: OpenRoom): void {
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

/** Hands are entered right below what is said: that is done in a moment, on a stage. */
function saying(open: OpenRoom, { say, misunderstood, ask }: MemoWords): HTMLElement {
  const { t } = open.play.app;
  const captain = open.play.content.urlOf("shared/mascot-point.webp");
  const box = (name: string, heading: string, words: string) =>
    element(
      "section",
      { class: `host-box host-box--${name}`, style: rootOf([emsOf(readText(words))]) },
      element("h2", {}, heading),
      element("p", {}, unparted(words)),
    );
  return element(
    "div",
    { class: "host__saying" },
    element("img", { class: "host__captain", src: captain, alt: "" }),
    box("say", t("together:memo.say"), say),
    memoEntry(open),
    box("wrong", t("together:memo.misunderstood"), misunderstood),
    box("ask", t("together:memo.ask"), ask),
  );
}

/** What the wall shows, and what is right, before everybody sees it. */
function aside(app: App, open: OpenRoom, { answer }: MemoWords): HTMLElement {
  const { t } = app;
  const next = nextWords(open.play);
  return element(
    "aside",
    { class: "host__aside" },
    element("h2", { class: "host__on-wall" }, t("together:setUp.wallWindow")),
    memoPreview(open),
    answer === undefined
      ? undefined
      : element(
          "section",
          { class: "host-box host-box--answer" },
          element("h2", {}, t("together:memo.answer")),
          ...answer.split("\n").map((line) => element("p", {}, line)),
        ),
    element(
      "section",
      { class: "host__then" },
      element(
        "p",
        {},
        next === undefined ? t("together:memo.over") : t("together:memo.then", { next }),
      ),
      previewOfNext(open),
    ),
  );
}

function foot(app: App, { store }: OpenRoom): HTMLElement {
  const { t } = app;
  const room = store.room();
  const step = presentStep(store.scenario, room);
  const mustEnter = step.asks && !isAnswered(room, step.id);
  const isOver = step.kind === "debrief" && room.at.press === step.presses - 1;
  const next = button(
    t(mustEnter ? "together:memo.first" : "together:memo.next"),
    {
      id: "memo-next",
      kind: "primary",
      icon: "next",
      iconLast: true,
      shortcut: "PageDown",
      keycap: "PgDn",
    },
    () => store.ask({ type: "next" }),
  );
  next.ariaDisabled = String(mustEnter);
  return element(
    "footer",
    { class: "host__foot" },
    button(
      t("together:memo.back"),
      { id: "memo-back", kind: "quiet", icon: "back", shortcut: "PageUp", keycap: "PgUp" },
      () => store.ask({ type: "back" }),
    ),
    step.asks && room.shows[step.id] !== undefined
      ? button(
          t("together:memo.takeBack"),
          { id: "memo-take-back", kind: "quiet", icon: "again" },
          () => store.ask({ type: "takeBack", step: step.id }),
        )
      : undefined,
    isOver ? undefined : next,
  );
}
