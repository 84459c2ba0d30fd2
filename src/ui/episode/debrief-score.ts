import { wordsOf } from "#content/scenario-text";
import { costOf, measuresOf } from "#core/plan";
import { POINTS, SCORE_PARTS, scoreEpisode, wholePoints } from "#core/score";
import { element } from "#ui/element";
import { amounts } from "./amounts";
import { measureResult, treatmentMeanings } from "./measure-result";
import type { Play } from "./play";

/** The total and its three parts with their points. There is no pass mark. */
export function scorePart(play: Play): HTMLElement {
  const { t } = play.app;
  const score = scoreEpisode(play.scenario, play.episode());
  const points = wholePoints(score);
  return element(
    "div",
    { class: "score" },
    element(
      "p",
      { class: "score__total" },
      element("strong", {}, String(score.total)),
      element("span", {}, t("episode:score.outOf")),
    ),
    element(
      "dl",
      { class: "score__parts" },
      ...SCORE_PARTS.map((part, index) => scoreRow(play, part, score[part], points[index] ?? 0)),
    ),
  );
}

function scoreRow(
  play: Play,
  part: (typeof SCORE_PARTS)[number],
  share: number,
  points: number,
): HTMLElement {
  const { t } = play.app;
  return element(
    "div",
    { class: `score__row score__row--${part}` },
    element("dt", {}, t(`episode:debrief.part.${part}`)),
    element(
      "dd",
      {},
      element(
        "span",
        { class: "score__bar", "aria-hidden": "true" },
        element("span", { class: "score__fill", style: { width: `${100 * share}%` } }),
      ),
      element(
        "span",
        { class: "score__points" },
        t("episode:score.points", { points, of: POINTS[part] }),
      ),
    ),
  );
}

/** The best plan within the purses, then every card with its answer. */
export function measuresPart(play: Play, best: readonly string[]): HTMLElement {
  const { t } = play.app;
  const { scenario } = play;
  return element(
    "div",
    {},
    element(
      "div",
      { class: "best-plan" },
      element("h4", {}, t("episode:debrief.best", amounts(play, costOf(scenario, best)))),
      element(
        "ul",
        { class: "bought__list" },
        ...measuresOf(scenario, best).map(({ id }) =>
          element("li", {}, wordsOf(play.text().measures, id).card),
        ),
      ),
      element("p", {}, t("episode:debrief.bestNote")),
    ),
    element(
      "ul",
      { class: "results" },
      ...scenario.measures.map((measure) => measureResult(play, measure, true)),
    ),
    treatmentMeanings(play),
  );
}
