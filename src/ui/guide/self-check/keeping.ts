import { wordsOf } from "#content/scenario-text";
import { answerOf, scoreSelfCheck } from "#core/self-check";
import { tableFile } from "#core/table-file";
import { element, plain } from "#ui/element";
import { today } from "#ui/today";
import { saveFile } from "../save-file";
import { type CheckView, dayOfSheet } from "./filling";
import { headingOf, questionOf, sectionOf } from "./item-words";
import { panel } from "./panel";
import { scoreRows } from "./score-rows";

/** Ways to keep the result: on paper, or as a table for a spreadsheet. */
export function keeping(view: CheckView): HTMLElement {
  const { app } = view;
  const button = (id: "print" | "csv", onclick: () => void) =>
    element(
      "button",
      { id: `check-${id}`, class: "button button--small", type: "button", onclick },
      app.t(`self-check:keep.${id}`),
    );
  return panel(
    "check-keep",
    app.t("self-check:keep.heading"),
    element("p", {}, app.t("self-check:keep.lead")),
    element("p", { class: "check__asks" }, app.t("self-check:keep.stays")),
    element(
      "div",
      { class: "check__row" },
      button("print", () => window.print()),
      button("csv", () => saveTable(view)),
    ),
  );
}

function saveTable(view: CheckView): void {
  const name = `self-check-${view.check.edition}-${today()}.csv`;
  saveFile(name, "text/csv;charset=utf-8", tableFile(tableOf(view)));
  view.app.notify(view.app.t("self-check:keep.saved", { name }));
}

type Row = readonly (string | number)[];

/** The sheet as rows: what it is, every item with its answer, and how it adds up. */
export function tableOf(view: CheckView): readonly Row[] {
  const { app, check, text, filling } = view;
  const score = scoreSelfCheck(check, filling.answers);
  const items = check.items.map((item): Row => {
    const { name } = wordsOf(text.items, String(item.no));
    const given = answerOf(item, filling.answers);
    return [
      item.no,
      wordsOf(text.sections, sectionOf(view, item.no).id),
      name,
      questionOf(view, item),
      given ? wordsOf(text.answers, given) : app.t("self-check:sheet.unanswered"),
      given ? check.points[given] : "",
    ];
  });
  const heads = (["no", "section", "item", "question", "answer", "points"] as const).map((head) =>
    app.t(`self-check:sheet.${head}`),
  );
  const rows: readonly Row[] = [
    [headingOf(view)],
    [app.t("self-check:sheet.edition"), text.label],
    [app.t("self-check:sheet.source"), text.source],
    [app.t("self-check:sheet.date"), dayOfSheet(view)],
    [],
    heads,
    ...items,
    [],
    ...scoreRows(view, score).map(asNumbers),
    ...(score.band === undefined
      ? []
      : [[app.t("self-check:sheet.band"), wordsOf(text.bands, score.band).meaning]]),
  ];
  return rows.map((row) => row.map((cell) => (typeof cell === "string" ? plain(cell) : cell)));
}

/** Counts and points as numbers, so that a spreadsheet can go on counting. */
function asNumbers([name, ...values]: readonly string[]): Row {
  return [name ?? "", ...values.map((value) => (value === "" ? "" : Number(value)))];
}
