import { wordsOf } from "#content/scenario-text";
import { answerIds } from "#core/guide-self-check";
import type { SelfCheckScore } from "#core/self-check";
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
    [app.t("self-check:result.a"), String(counts.yes), ""],
    [app.t("self-check:result.b"), String(counts.partly), ""],
    [app.t("self-check:result.c"), "", String(points.yes)],
    [app.t("self-check:result.d"), "", String(points.partly)],
    [app.t("self-check:result.cd"), "", String(total)],
  ];
}
