import { wordsOf } from "#content/scenario-text";
import type { SelfCheckItem } from "#core/guide-self-check";
import { episodesFor } from "#core/recommend";
import {
  answerOf,
  type SelfCheckScore,
  scoreSelfCheck,
  weakItems,
  weaknessOf,
} from "#core/self-check";
import { element, plain } from "#ui/element";
import { episodeTitle } from "../episode-link";
import { type CheckView, dayOfSheet } from "./filling";
import { headingOf, questionOf, sectionOf, signed } from "./item-words";
import { boxesOf2009, scoreRows } from "./score-rows";
import { explanationOf } from "./weak-items";

/** So many fit on the page, and are enough to begin with. */
const FIRST_STEPS = 3;
const EPISODES = 3;

/** The sheet with its answers on one A4 page; seen only when printed. */
export function printSheet(view: CheckView): HTMLElement {
  const { app, check, text, filling } = view;
  const score = scoreSelfCheck(check, filling.answers);
  const band = score.band === undefined ? "" : wordsOf(text.bands, score.band).meaning;
  const points = app.t("self-check:result.outOf", { points: signed(score.total) });
  const edition = { edition: text.label, date: dayOfSheet(view) };
  return element(
    "div",
    { class: `print-sheet print-sheet--${check.edition}`, "aria-hidden": true },
    element(
      "div",
      { class: "print-sheet__head" },
      element(
        "div",
        {},
        element("p", { class: "print-sheet__title" }, headingOf(view)),
        element("p", {}, app.t("self-check:sheet.editionDay", edition)),
      ),
      byHand(view),
    ),
    element("p", { class: "print-sheet__total" }, `${points}　${band}`),
    sum(view, score),
    items(view),
    element("div", { class: "print-sheet__next" }, ...firstSteps(view), ...episodes(view)),
    ...terms(view),
    element("p", { class: "print-sheet__source" }, text.source),
  );
}

/** Whose sheet it is, to be written by hand: the game does not ask. */
function byHand({ app }: CheckView): HTMLElement {
  const line = (words: string) => element("p", { class: "print-sheet__line" }, words);
  return element(
    "div",
    {},
    line(app.t("self-check:sheet.company")),
    line(app.t("self-check:sheet.filledBy")),
  );
}

/** How the total comes about: in the boxes of the old sheet, or every answer on one line. */
function sum(view: CheckView, score: SelfCheckScore): HTMLElement {
  if (view.check.edition === "2009") return boxesOf2009(view, score);
  const tallies = scoreRows(view, score).map(([name, n, points]) =>
    view.app.t("self-check:sheet.tally", { name, n, points: signed(Number(points)) }),
  );
  return element(
    "p",
    { class: "print-sheet__sum" },
    ...tallies.map((each) => element("span", {}, each)),
  );
}

function items(view: CheckView): HTMLElement {
  const { app, check, text, filling } = view;
  const rows = check.items.map((item) => {
    const given = answerOf(item, filling.answers);
    const isWeak = weaknessOf(item, filling.answers) > 0;
    return element(
      "tr",
      { class: isWeak ? "print-sheet__weak" : undefined },
      element("td", {}, String(item.no)),
      element("td", {}, ...nameOf(view, item)),
      element("td", {}, questionOf(view, item)),
      element(
        "td",
        {},
        // A break mark would break it even where nothing else may.
        plain(given ? wordsOf(text.answers, given) : app.t("self-check:sheet.unanswered")),
      ),
      element("td", {}, given ? signed(check.points[given]) : ""),
    );
  });
  const heads = (["no", "item", "question", "answer", "points"] as const).map((head) =>
    element("th", {}, app.t(`self-check:sheet.${head}`)),
  );
  return element(
    "table",
    { class: "print-sheet__items" },
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows),
  );
}

/** The old sheet names only its categories; today's edition has a name for each item too. */
function nameOf(view: CheckView, item: SelfCheckItem): readonly HTMLElement[] {
  const { check, text } = view;
  const section = sectionOf(view, item.no);
  const isFirst = section.items[0] === item.no;
  const part = isFirst ? wordsOf(text.sections, section.id) : "";
  if (check.edition === "2009") return [element("b", {}, part)];
  const name = element("b", {}, wordsOf(text.items, String(item.no)).name);
  return isFirst ? [element("small", {}, part), name] : [name];
}

function firstSteps(view: CheckView): readonly HTMLElement[] {
  const steps = weakItems(view.check, view.filling.answers)
    .flatMap((item) => {
      const step = explanationOf(view, item)?.firstStep;
      return step === undefined ? [] : [element("li", {}, `${item.no}. ${step}`)];
    })
    .slice(0, FIRST_STEPS);
  return block(view.app.t("self-check:sheet.steps"), steps);
}

function episodes({ app, check, filling }: CheckView): readonly HTMLElement[] {
  const titles = episodesFor(app.episodes.cases(), check, filling.answers)
    .slice(0, EPISODES)
    .map(({ number }) => element("li", {}, episodeTitle(number, app)));
  return block(app.t("self-check:sheet.play"), titles);
}

function block(name: string, lines: readonly HTMLElement[]): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  return [
    element("div", {}, element("p", {}, element("b", {}, name)), element("ul", {}, ...lines)),
  ];
}

/** Footnotes of the sheet. */
function terms({ app, check, text }: CheckView): readonly HTMLElement[] {
  if (check.terms.length === 0) return [];
  const notes = check.terms.map((id) =>
    element("span", {}, app.t("self-check:sheet.termIs", wordsOf(text.terms, id)), " "),
  );
  return [element("p", { class: "print-sheet__source" }, ...notes)];
}
