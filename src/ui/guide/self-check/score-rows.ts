import { wordsOf } from "#content/scenario-text";
import { answerIds } from "#core/guide-self-check";
import type { SelfCheckScore } from "#core/self-check";
import { element } from "#ui/element";
import type { CheckView } from "./filling";

/** A line of the sum; a part that does not count is empty. */
export type ScoreRow = readonly [name: string, count: string, points: string];

/** The sheet added up, as each edition does it: A, B, C, D of 2009, or every answer of today. */
export function scoreRows(view: CheckView, score: SelfCheckScore): readonly ScoreRow[] {
  return view.check.edition === "2009" ? rowsOf2009(view, score) : rowsOfToday(view, score);
}

function rowsOfToday({ app, text }: CheckView, score: SelfCheckScore): readonly ScoreRow[] {
  return [
    ...answerIds.map(
      (answer): ScoreRow => [
        wordsOf(text.answers, answer),
        String(score.counts[answer]),
        String(score.points[answer]),
      ],
    ),
    [app.t("self-check:result.total"), String(score.answered), String(score.total)],
  ];
}

function rowsOf2009(
  { app }: CheckView,
  { counts, points, total }: SelfCheckScore,
): readonly ScoreRow[] {
  return [
    [`A ${app.t("self-check:result.a")}`, String(counts.yes), ""],
    [`B ${app.t("self-check:result.b")}`, String(counts.partly), ""],
    [`C ${app.t("self-check:result.c")}`, "", String(points.yes)],
    [`D ${app.t("self-check:result.d")}`, "", String(points.partly)],
    [app.t("self-check:result.cd"), "", String(total)],
  ];
}

/** The boxes under the sheet of 2009, as they stand there: A and B over C and D, and their sum. */
export function boxesOf2009({ app }: CheckView, score: SelfCheckScore): HTMLElement {
  const { counts, points, total } = score;
  const boxes = [
    ["A", app.t("self-check:result.a"), counts.yes, "C", app.t("self-check:result.c"), points.yes],
    [
      "B",
      app.t("self-check:result.b"),
      counts.partly,
      "D",
      app.t("self-check:result.d"),
      points.partly,
    ],
  ] as const;
  const cell = (letter: string, words: string) =>
    element("td", {}, element("b", {}, letter), " ", words);
  const pointsIn = (n: number) => app.t("self-check:result.pointsOf", { points: n });
  return element(
    "table",
    { class: "check__table check__table--boxes" },
    element("caption", {}, app.t("self-check:result.boxes")),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...boxes.map(([, name]) => element("th", { scope: "col" }, name)),
        element("th", { scope: "col" }, app.t("self-check:result.cd")),
      ),
    ),
    element(
      "tbody",
      {},
      element(
        "tr",
        {},
        ...boxes.map(([letter, , count]) => cell(letter, String(count))),
        cell("", ""),
      ),
      element(
        "tr",
        {},
        ...boxes.map(([, , , letter, times, sum]) => cell(letter, `${times} ＝ ${pointsIn(sum)}`)),
        element("td", {}, element("b", {}, pointsIn(total))),
      ),
    ),
  );
}
