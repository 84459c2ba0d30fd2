import { readText } from "#content/a-text";
import { presentStep, stepRoom } from "#core/room/room";
import type { RoomStep } from "#core/room/steps";
import { isAnswered } from "#core/room/votes";
import { element, plain } from "#ui/element";
import { button } from "#ui/episode/button";
import { emsOf } from "#ui/episode/toll-words";
import { layPaper, takePaperAway } from "#ui/guide/paper";
import type { App } from "#ui/screen";
import { keepFocus, keepScroll } from "#ui/words";
import { memoAfterwards } from "./memo-afterwards";
import { memoAside } from "./memo-aside";
import { memoEntry } from "./memo-entry";
import { memoEquals } from "./memo-equals";
import { keepMemoFitting } from "./memo-fit";
import { memoHead, tellTime } from "./memo-head";
import { memoKeys } from "./memo-keys";
import { smallWalls } from "./memo-preview";
import { memoSwaps } from "./memo-swaps";
import { type MemoWords, memoWords } from "./memo-words";
import type { OpenRoom } from "./room-door";
import { tellTrouble } from "./room-trouble";
import { rootOf, unparted } from "./wall-view";
import "./memo.css";
import "./memo-entry.css";
import "./memo-equals.css";
import "./memo-parts.css";
import "./memo-swaps.css";
import "./memo-print.css";
import "./memo-small.css";

/** What scrolls in the notes. */
const COLUMNS = [".host__main", ".host__aside"];

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
  const walls = isOnWall ? undefined : smallWalls(open);
  const fitting = keepMemoFitting(root);
  const shell = element("div", { class: "host-shell" });
  // Focus stays on a button: whoever listens hears what is to be said next. The wall speaks for itself.
  const live = element("p", { class: "visually-hidden", role: "status" });
  root.replaceChildren(shell, ...(isOnWall ? [] : [live]));
  let spoken = "";
  const make = () =>
    keepFocus(root, () => {
      const step = presentStep(store.scenario, store.room());
      const words = memoWords(play, step);
      spoken = plain(words.say);
      shell.replaceChildren(
        element(
          "div",
          { class: `host ${isOnWall ? "host--drawer" : ""}`.trim(), "data-kind": step.kind },
          memoHead(app, open, isOnWall),
          element("h1", { class: "visually-hidden", tabindex: -1 }, app.t("together:memo.heading")),
          mainPart(app, open, step, words),
          walls && memoAside(open, words, walls),
          foot(app, open),
        ),
      );
      fitting.fit();
      walls?.show();
    });
  let seen: { readonly id: string; readonly press: number } | undefined;
  const fill = () => {
    const { id } = presentStep(store.scenario, store.room());
    const { press } = store.room().at;
    const isAsSeen = seen?.id === id && seen.press === press;
    const hadFocus = root.contains(document.activeElement);
    const top = window.scrollY;
    // What is told next begins at its top.
    keepScroll(root, isAsSeen ? COLUMNS : [], make);
    scrollPage(root, isAsSeen || seen === undefined ? top : undefined);
    if (live.textContent !== spoken) live.textContent = spoken;
    if (isFocusOver(root, hadFocus, seen?.id !== id)) focusNotes(root);
    seen = { id, press };
  };
  fill();
  if (store.isCut()) app.tell("room-older");
  layPaper("room");
  const offs = [
    takePaperAway,
    store.subscribe((news) => {
      if (news.type === "refused" || news.type === "held") return tellTrouble(app, news);
      if (news.type === "replaced")
        return isOnWall ? undefined : app.go({ screen: "together", page: "memo" });
      fill();
    }),
    app.onLocale(fill),
    app.onSettings(fitting.fit),
  ];
  const tick = setInterval(() => tellTime(root, app, open), TICK_MS);
  return () => {
    clearInterval(tick);
    walls?.remove();
    fitting.stop();
    for (const off of offs) off();
    root.replaceChildren();
  };
}

function isFocusOver(root: HTMLElement, hadFocus: boolean, isNew: boolean): boolean {
  // The button that was pressed may be gone: who listens, or tabs, goes on from the heading.
  if (hadFocus && !root.contains(document.activeElement)) return true;
  // A new question begins without a mark on an answer: a ring there reads as one entered.
  return isNew && document.activeElement?.closest(".host-entry") != null;
}

/** Whoever listens, or tabs, begins the notes here. */
export const focusNotes = (root: HTMLElement) =>
  root.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });

/** In a narrow window the page scrolls, and in a low one the drawer: to where it was, or to the top. */
function scrollPage(root: HTMLElement, top: number | undefined): void {
  if (top === undefined) root.querySelector(".host")?.scrollIntoView();
  else window.scrollTo({ top });
}

/** What is said and asked, and whatever the host does at this step. */
function mainPart(app: App, open: OpenRoom, step: RoomStep, words: MemoWords): HTMLElement {
  // Before the last page is told, nothing ends the session by a slip.
  const isOver = step.kind === "debrief" && open.store.room().at.press + 1 >= step.presses;
  return element(
    "div",
    { class: "host__main" },
    saying(open, words),
    memoSwaps(app, open),
    step.kind === "lobby" ? memoKeys(app) : undefined,
    isOver ? memoAfterwards(app, open) : undefined,
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
      ...words.split("\n").map((line) => element("p", {}, unparted(line))),
    );
  return element(
    "div",
    { class: "host__saying" },
    element("img", { class: "host__captain", src: captain, alt: "" }),
    box("say", t("together:memo.say"), say),
    memoEntry(open),
    memoEquals(open),
    misunderstood === ""
      ? undefined
      : box("wrong", t("together:memo.misunderstood"), misunderstood),
    ask === "" ? undefined : box("ask", t("together:memo.ask"), ask),
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
    stepRoom(store.scenario, room, { type: "takeBack", step: step.id }).ok
      ? button(
          t("together:memo.takeBack"),
          { id: "memo-take-back", kind: "quiet", icon: "again" },
          () => store.ask({ type: "takeBack", step: step.id }),
        )
      : undefined,
    isOver ? undefined : next,
  );
}
