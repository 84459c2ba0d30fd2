import { wordsOf } from "#content/scenario-text";
import { episodesFor } from "#core/recommend";
import { type SelfCheckScore, scoreSelfCheck } from "#core/self-check";
import { element } from "#ui/element";
import { episodeLink } from "../episode-link";
import { type CheckView, startAfresh } from "./filling";
import { history } from "./history";
import { keeping } from "./keeping";
import { panel } from "./panel";
import { scoreRows } from "./score-rows";
import { table } from "./table";
import { weakSection } from "./weak-items";

/** What the sheet says: total, where to begin, episodes, past results, and ways to keep it. */
export function result(view: CheckView): readonly HTMLElement[] {
  const score = scoreSelfCheck(view.check, view.filling.answers);
  return [
    totals(view, score),
    ...outdated(view),
    weakSection(view),
    episodes(view),
    history(view),
    keeping(view),
    afresh(view),
  ];
}

function totals(view: CheckView, score: SelfCheckScore): HTMLElement {
  const { app, check } = view;
  const open = check.items.length - score.answered;
  return panel(
    "check-result",
    app.t("self-check:result.heading"),
    element(
      "p",
      { class: "check__total" },
      app.t("self-check:result.outOf", { points: score.total }),
    ),
    ...(open > 0 ? [element("p", {}, app.t("self-check:result.partial", { n: open }))] : []),
    ...meaning(view, score.band),
    table(
      app.t("self-check:result.counts"),
      [
        app.t("self-check:result.answer"),
        app.t("self-check:result.count"),
        app.t("self-check:result.points"),
      ],
      scoreRows(view, score),
    ),
    element(
      "div",
      { class: "check__row" },
      element(
        "button",
        {
          id: "check-change",
          class: "button button--small button--quiet",
          type: "button",
          onclick: () => {
            view.filling.isResult = false;
            view.redraw("check-way-one");
          },
        },
        app.t("self-check:change"),
      ),
    ),
  );
}

function meaning({ app, check, text }: CheckView, band: string | undefined): readonly Node[] {
  if (check.bands.length === 0) return [element("p", {}, app.t("self-check:result.noBands"))];
  if (band === undefined) return [];
  const words = wordsOf(text.bands, band);
  return [element("p", { class: "check__meaning" }, words.meaning), element("p", {}, words.advice)];
}

/** Advice that no longer holds is told, whatever was answered. */
function outdated({ app, check, text }: CheckView): readonly HTMLElement[] {
  const items = check.items.filter(({ recommends }) => !recommends);
  if (items.length === 0) return [];
  const notes = items.map(({ no }) => {
    const { name, change } = wordsOf(text.items, String(no));
    return element(
      "div",
      { class: "check__note check__note--outdated" },
      element("h3", {}, `${no}. ${name}`),
      element("p", {}, change),
    );
  });
  const lead = element("p", {}, app.t("self-check:outdated"));
  return [panel("check-outdated", app.t("self-check:outdatedHeading"), lead, ...notes)];
}

function episodes({ app, check, filling }: CheckView): HTMLElement {
  const fitting = episodesFor(check, filling.answers);
  const lead = app.t(`self-check:order.${fitting.length === 0 ? "none" : "lead"}`);
  const list = fitting.map(({ number, items }) =>
    element(
      "li",
      {},
      episodeLink(number, app),
      element(
        "p",
        { class: "check__asks" },
        app.t("self-check:order.items", { items: items.join(", ") }),
      ),
    ),
  );
  return panel(
    "check-order",
    app.t("self-check:order.heading"),
    element("p", {}, lead),
    ...(list.length === 0 ? [] : [element("ol", { class: "check__order" }, ...list)]),
  );
}

function afresh(view: CheckView): HTMLElement {
  const { app, check, filling } = view;
  return element(
    "details",
    { class: "panel check__more" },
    element("summary", { id: "check-restart" }, app.t("self-check:restart")),
    element(
      "div",
      { class: "check__body" },
      element("p", {}, app.t("self-check:restartWhat")),
      element(
        "button",
        {
          id: "check-restart-do",
          class: "button button--small button--danger",
          type: "button",
          onclick: () => {
            startAfresh(app, check, filling);
            view.redraw("check-question");
          },
        },
        app.t("self-check:restartDo"),
      ),
    ),
  );
}
