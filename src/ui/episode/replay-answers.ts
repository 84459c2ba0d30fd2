import { cardOrder } from "#core/order";
import type { Measure } from "#core/scenario";
import { element } from "#ui/element";
import { keepFocus } from "#ui/words";
import { meaningsCard, type Part, showInPages } from "./answer-pages";
import { button } from "./button";
import { keepResults } from "./keep-result";
import { measurePicture } from "./layer-picture";
import { measureResult } from "./measure-result";
import { mayBeTurned } from "./page-turner";
import type { Play } from "./play";
import { toldIn } from "./stopped-clock";
import { emsOf, tollAmount } from "./toll-words";
import { whenResized } from "./when-resized";

/** Behind the result: every card, right and wrong, with what it did or would have done. */
export function showReplayAnswers(play: Play): void {
  const { app, frame, room, scenario } = play;
  const { t } = app;
  const { measures } = play.episode();
  const ordered = cardOrder(scenario.id, scenario.measures);
  const bought = ordered.filter(({ id }) => measures.includes(id));
  const rest = ordered.filter(({ id }) => !measures.includes(id));
  const chosen: Part = { name: "bought", cards: bought.map((each) => pictured(play, each)) };
  const open: Part = { name: "open", cards: keepResults(play) };
  const left = [...rest.map((each) => pictured(play, each)), meaningsCard(play)];
  const others: Part = { name: "others", cards: left };
  frame.setLayout("split");
  room.lookAt("room");
  frame.guide.say("stand", t("episode:replay.details"), t("episode:guide.name"));
  const paper = element(
    "div",
    { class: "paper panel" },
    element(
      "div",
      { class: "paper__buttons" },
      button(t("episode:replay.less"), { id: "replay-less", kind: "quiet", icon: "back" }, () =>
        play.move({ isDetailed: false }),
      ),
      button(
        t("episode:replay.on"),
        { id: "replay-on", kind: "primary", icon: "next", iconLast: true },
        () => play.ask({ type: "advance" }),
      ),
    ),
  );
  frame.panel.replaceChildren(paper);
  const lay = () => showInPages(play, paper, [chosen, open, others]);
  lay();
  let shownIn = windowSize();
  const stop = whenResized(paper, () => {
    if (!paper.isConnected) return stop();
    // A bar to scroll with that goes when pages are turned makes the paper wider, not the window.
    if (shownIn === windowSize()) return;
    shownIn = windowSize();
    // Where they are not turned they follow each other without a seam, in any window.
    if (mayBeTurned(paper)) keepFocus(paper, lay);
  });
}

const windowSize = () => `${window.innerWidth}×${window.innerHeight}`;

/** The answer to a measure, with the thing that it brings into the room where there is width for it. */
function pictured(play: Play, measure: Measure): HTMLElement {
  const card = measureResult(play, measure);
  const picture = measurePicture(play, measure.id, "result__thing");
  if (picture) card.prepend(element("span", { class: "result__side" }, picture));
  return card;
}

/** An amount wider than this does not stand beside its words in a narrow column. */
const LONG_EMS = 8.5;

/** 止まる時間 without and with the plan, as two bars with their words. */
export function timesCompared(play: Play, without: number, now: number): HTMLElement {
  const { t } = play.app;
  const bar = (name: "without" | "now", time: number) =>
    element(
      "div",
      { class: `times__row times__row--${name === "now" ? toneOf(now, without) : name}` },
      element("dt", {}, t(`episode:replay.time.${name}`)),
      element(
        "dd",
        {},
        element("span", {
          class: "times__bar",
          "aria-hidden": "true",
          style: { "--share": String(without === 0 ? 0 : time / without) },
        }),
        element("strong", {}, tollAmount(toldIn(play), time)),
      ),
    );
  const isLong = emsOf(tollAmount(toldIn(play), without)) > LONG_EMS;
  const look = isLong ? "times times--long" : "times";
  return element("dl", { class: look }, bar("without", without), bar("now", now));
}

/** Green is for less than half of the toll, amber for what is noticeably less. */
function toneOf(now: number, without: number): "good" | "some" | "without" {
  if (now < 0.5 * without) return "good";
  return now <= 0.9 * without ? "some" : "without";
}
