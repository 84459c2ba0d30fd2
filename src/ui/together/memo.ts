import { wordsOf } from "#content/scenario-text";
import { presentStep } from "#core/room/room";
import { planOfRoom } from "#core/room/room-plan";
import { plannedUntilNow } from "#core/room/room-time";
import { isAnswered } from "#core/room/votes";
import { element, plain } from "#ui/element";
import { button } from "#ui/episode/button";
import { layPaper, takePaperAway } from "#ui/guide/paper";
import { tellHeld } from "#ui/keeping";
import type { App } from "#ui/screen";
import { keepFocus } from "#ui/words";
import { memoAfterwards } from "./memo-afterwards";
import { memoEntry } from "./memo-entry";
import { memoPreview } from "./memo-preview";
import { memoTrack } from "./memo-track";
import { type MemoWords, memoWords, nextWords } from "./memo-words";
import type { OpenRoom } from "./room-door";
import { openWallWindow } from "./windows";
import "./memo.css";
import "./memo-parts.css";
import "./memo-print.css";

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
          { class: `host ${isOnWall ? "host--drawer" : ""}`.trim() },
          head(app, open, isOnWall),
          element("h1", { class: "visually-hidden", tabindex: -1 }, app.t("together:memo.heading")),
          element(
            "div",
            { class: "host__main" },
            saying(app, words, play.content.urlOf("shared/mascot-point.webp")),
            memoEntry(open),
            swaps(app, open),
            step.kind === "debrief" ? memoAfterwards(app, open) : undefined,
          ),
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

function saying(app: App, { say, misunderstood, ask }: MemoWords, captain: string): HTMLElement {
  const { t } = app;
  const box = (name: string, heading: string, words: string | undefined) =>
    words === undefined
      ? undefined
      : element(
          "section",
          { class: `host-box host-box--${name}` },
          element("h2", {}, heading),
          element("p", {}, words),
        );
  return element(
    "div",
    { class: "host__saying" },
    element("img", { class: "host__captain", src: captain, alt: "" }),
    box("say", t("together:memo.say"), say),
    box("wrong", t("together:memo.misunderstood"), misunderstood),
    box("ask", t("together:memo.ask"), ask),
  );
}

/** Cards of the plan can be exchanged while it is on the wall. */
function swaps(app: App, { store, play }: OpenRoom): HTMLElement | undefined {
  const room = store.room();
  if (presentStep(store.scenario, room).kind !== "plan") return undefined;
  const plan = planOfRoom(store.scenario, room);
  return element(
    "section",
    { class: "host-swaps" },
    element("h2", {}, app.t("together:memo.swap")),
    element(
      "ul",
      {},
      ...store.scenario.measures.map(({ id }) => {
        const isIn = plan.includes(id);
        return element(
          "li",
          { class: isIn ? "is-in" : "" },
          element("span", {}, wordsOf(play.text().measures, id).card),
          button(
            app.t(isIn ? "together:memo.swapOut" : "together:memo.swapIn"),
            { id: `swap-${id}`, kind: "quiet", size: "small" },
            () => store.ask({ type: "swap", measure: id }),
          ),
        );
      }),
    ),
  );
}

/** What the wall shows, and what is right, before everybody sees it. */
function aside(app: App, open: OpenRoom, { answer }: MemoWords): HTMLElement {
  const { t } = app;
  const next = nextWords(open.play);
  return element(
    "aside",
    { class: "host__aside" },
    memoPreview(open),
    answer === undefined
      ? undefined
      : element(
          "section",
          { class: "host-box host-box--answer" },
          element("h2", {}, t("together:memo.answer")),
          element("p", {}, answer),
        ),
    next === undefined
      ? undefined
      : element("p", { class: "host__then" }, t("together:memo.then", { next })),
    element("p", { class: "host__keys" }, t("together:memo.keys")),
  );
}

function foot(app: App, { store }: OpenRoom): HTMLElement {
  const { t } = app;
  const room = store.room();
  const step = presentStep(store.scenario, room);
  const mustEnter = step.asks && !isAnswered(room, step.id);
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
    next,
  );
}
