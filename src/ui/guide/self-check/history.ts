import { loadHistory, type PastSheet } from "#progress/company";
import { element } from "#ui/element";
import { chart } from "./chart";
import type { CheckView } from "./filling";
import { panel } from "./panel";
import { table } from "./table";

/** Totals of finished sheets of this edition, by day. */
export function history({ app, check }: CheckView): HTMLElement {
  const past = loadHistory(app.records).filter(({ edition }) => edition === check.edition);
  const [first] = past;
  const last = past.at(-1);
  const title = app.t("self-check:history.heading");
  if (first === undefined || last === undefined) {
    return panel("check-history", title, element("p", {}, app.t("self-check:history.none")));
  }
  const told = { first: first.date, from: first.total, last: last.date, to: last.total };
  const picture =
    past.length === 1
      ? element("p", {}, app.t("self-check:history.once"))
      : chart(past, app.t("self-check:history.chart", told));
  const heads = [
    app.t("self-check:history.date"),
    app.t("self-check:history.total"),
    app.t("self-check:history.difference"),
  ];
  const rows = past.map((sheet, index) => [
    sheet.date,
    String(sheet.total),
    differenceOf(sheet, past[index - 1]),
  ]);
  return panel("check-history", title, picture, table(title, heads, rows.toReversed()));
}

function differenceOf({ total }: PastSheet, before: PastSheet | undefined): string {
  if (before === undefined) return "–";
  const difference = total - before.total;
  return difference > 0 ? `+${difference}` : String(difference);
}
