import { wordsOf } from "#content/scenario-text";
import { isUseless } from "#core/plan";
import type { Measure } from "#core/scenario";
import { element } from "#ui/element";
import { amounts } from "./amounts";
import { icon } from "./icons";
import type { Play } from "./play";
import { token } from "./tokens";
import { type Tone, verdictLabel } from "./verdict";

/** How a measure card was answered: bought or not, and what it is worth here. */
type MeasureAnswer = "worked" | "idle" | "backfired" | "another" | "resisted";

const looks = {
  worked: { tone: "good", sign: "check" },
  idle: { tone: "bad", sign: "cross" },
  backfired: { tone: "bad", sign: "danger" },
  another: { tone: "neutral", sign: "shield" },
  resisted: { tone: "good", sign: "shield" },
} as const satisfies Record<MeasureAnswer, { tone: Tone; sign: string }>;

/** A measure card with what it did, or would have done, in this workplace. */
export function measureResult(play: Play, measure: Measure): HTMLElement {
  const { t } = play.app;
  const { card, explanation } = wordsOf(play.text().measures, measure.id);
  const answer = answerOf(play, measure);
  const { tone, sign } = looks[answer];
  return element(
    "li",
    { class: `result result--${tone}` },
    element(
      "div",
      { class: "result__words" },
      element("h4", { class: "result__name" }, card),
      element(
        "div",
        { class: "result__labels" },
        verdictLabel(tone, sign, t(`episode:measure.answer.${answer}`)),
        measureFacts(play, measure),
      ),
      element("p", {}, explanation),
    ),
  );
}

/** Price, effort, and how the risk is treated, with what that means. */
function measureFacts(play: Play, measure: Measure): HTMLElement {
  const { t } = play.app;
  const { money, effort } = amounts(play, measure);
  return element(
    "span",
    { class: "facts" },
    element("span", { class: "fact" }, token("money"), element("span", {}, money)),
    element("span", { class: "fact" }, token("effort"), element("span", {}, effort)),
    ...measure.treatments.map((treatment) =>
      element(
        "span",
        { class: `fact fact--${treatment}` },
        icon(treatment),
        element("span", {}, t(`episode:treatment.${treatment}`)),
        element("span", { class: "fact__meaning" }, t(`episode:treatment.meaning.${treatment}`)),
      ),
    ),
  );
}

function answerOf(play: Play, measure: Measure): MeasureAnswer {
  const isBought = play.episode().measures.includes(measure.id);
  if (!isUseless(measure)) return isBought ? "worked" : "another";
  if (!isBought) return "resisted";
  return measure.harm > 0 ? "backfired" : "idle";
}
