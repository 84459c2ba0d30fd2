import { wordsOf } from "#content/scenario-text";
import { answerOf, scoreSelfCheck, weakItems } from "#core/self-check";
import { element } from "#ui/element";
import { type CheckView, dayOfSheet } from "./filling";
import { questionOf } from "./item-words";
import { type ScoreRow, scoreRows } from "./score-rows";

/** First steps on paper: so many fit on the page, and are enough to begin with. */
const FIRST_STEPS = 3;

/** The sheet with its answers on one A4 page; seen only when printed. */
export function printSheet(view: CheckView): HTMLElement {
  const { app, check, text, filling } = view;
  const score = scoreSelfCheck(check, filling.answers);
  const band = score.band === undefined ? undefined : wordsOf(text.bands, score.band).meaning;
  const edition = [
    `${app.t("self-check:sheet.edition")}：${text.label}`,
    `${app.t("self-check:sheet.date")}：${dayOfSheet(view)}`,
  ].join("　");
  return element(
    "div",
    { class: "print-sheet", "aria-hidden": true },
    element("p", { class: "print-sheet__title" }, headingOf(view)),
    element("p", {}, edition),
    element(
      "p",
      { class: "print-sheet__total" },
      `${app.t("self-check:result.outOf", { points: score.total })}　${band ?? ""}`,
    ),
    element(
      "p",
      {},
      scoreRows(view, score)
        .map((row) => tally(view, row))
        .join(" ／ "),
    ),
    items(view),
    ...firstSteps(view),
    element("p", { class: "print-sheet__source" }, text.source),
  );
}

/** A row of the sum on one line; the sheet of 2009 has either a number or points. */
function tally({ app }: CheckView, [name, n, points]: ScoreRow): string {
  if (n === "" || points === "") return `${name} ${n}${points}`;
  return app.t("self-check:sheet.tally", { name, n, points });
}

/** The page's name: the old sheet is called so. */
export function headingOf({ app, check }: CheckView): string {
  return app.t(check.edition === "2009" ? "self-check:oldHeading" : "self-check:heading");
}

function items(view: CheckView): HTMLElement {
  const { app, check, text, filling } = view;
  const rows = check.items.map((item) => {
    const { name } = wordsOf(text.items, String(item.no));
    const given = answerOf(item, filling.answers);
    return element(
      "tr",
      {},
      element("td", {}, String(item.no)),
      element("td", {}, element("b", {}, name)),
      element("td", {}, questionOf(view, item)),
      element(
        "td",
        {},
        given ? wordsOf(text.answers, given) : app.t("self-check:sheet.unanswered"),
      ),
      element("td", {}, given ? String(check.points[given]) : ""),
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

function firstSteps({ app, check, text, filling }: CheckView): readonly HTMLElement[] {
  const steps = weakItems(check, filling.answers)
    .slice(0, FIRST_STEPS)
    .flatMap(({ no }) => {
      const step = text.explanations[String(no)]?.firstStep;
      return step === undefined ? [] : [element("li", {}, `${no}. ${step}`)];
    });
  if (steps.length === 0) return [];
  return [
    element("p", {}, element("b", {}, app.t("self-check:weak.firstStep"))),
    element("ul", {}, ...steps),
  ];
}
