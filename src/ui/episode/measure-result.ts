import { wordsOf } from "#content/scenario-text";
import { homeOf, roleOf } from "#core/named-card";
import { isUseless } from "#core/plan";
import type { Measure } from "#core/scenario";
import { element } from "#ui/element";
import { cardAmounts } from "./amounts";
import { icon } from "./icons";
import type { Play } from "./play";
import { token } from "./tokens";
import { type Tone, verdictLabel } from "./verdict";

/** How a measure card was answered: bought or not, and what it is worth here. */
type MeasureAnswer = "worked" | "little" | "idle" | "backfired" | "another" | "resisted";

type Treatment = Measure["treatments"][number];

const looks = {
  worked: { tone: "good", sign: "check" },
  little: { tone: "less", sign: "smaller" },
  idle: { tone: "bad", sign: "cross" },
  backfired: { tone: "bad", sign: "danger" },
  another: { tone: "neutral", sign: "shield" },
  resisted: { tone: "good", sign: "shield" },
} as const satisfies Record<MeasureAnswer, { tone: Tone; sign: string }>;

/** A measure card with what it did, or would have done, in this workplace; its price if asked for. */
export function measureResult(play: Play, measure: Measure, isPriced = false): HTMLElement {
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
        measureFacts(play, measure, isPriced),
      ),
      element("p", {}, explanation),
      answer === "little" ? element("p", {}, whyTooLittle(play, measure)) : undefined,
    ),
  );
}

/** What it was to help against and happened all the same: praise alone would not explain the answer. */
function whyTooLittle({ app, episode, scenario, text }: Play, measure: Measure): string {
  const link = homeOf(scenario, episode().measures, measure);
  const name = link === undefined ? "" : wordsOf(text().chain, link.id).name;
  return app.t("episode:measure.tooLittle", { name });
}

/**
 * How the risk is treated: not of what does not help here, where the word would be false. What the
 * words mean is told once, below all cards.
 */
function measureFacts(play: Play, measure: Measure, isPriced: boolean): HTMLElement {
  const { money, effort } = cardAmounts(play, measure);
  const fact = (kind: "money" | "effort", words: string) =>
    element("span", { class: "fact" }, token(kind), element("span", {}, words));
  return element(
    "span",
    { class: "facts" },
    ...(isPriced ? [fact("money", money), fact("effort", effort)] : []),
    ...treatmentsOf(measure).map((treatment) => treatmentName(play, treatment)),
  );
}

const treatmentsOf = (measure: Measure) => (isUseless(measure) ? [] : measure.treatments);

function treatmentName({ app }: Play, treatment: Treatment): HTMLElement {
  const words = element("span", {}, app.t(`episode:treatment.${treatment}`));
  return element("span", { class: `fact fact--${treatment}` }, icon(treatment), words);
}

/** The ways of treating a risk that the cards of this place name, with their meanings. */
export function treatmentMeanings(play: Play): HTMLElement {
  const named = new Set(play.scenario.measures.flatMap(treatmentsOf));
  return element(
    "dl",
    { class: "treatments" },
    ...[...named].map((treatment) =>
      element(
        "div",
        { class: "treatments__row" },
        element("dt", {}, treatmentName(play, treatment)),
        element("dd", {}, play.app.t(`episode:treatment.meaning.${treatment}`)),
      ),
    ),
  );
}

function answerOf(play: Play, measure: Measure): MeasureAnswer {
  const isBought = play.episode().measures.includes(measure.id);
  if (!isUseless(measure)) {
    if (!isBought) return "another";
    return roleOf(play.scenario, play.episode().measures, measure) === "acted"
      ? "worked"
      : "little";
  }
  if (!isBought) return "resisted";
  return measure.harm > 0 ? "backfired" : "idle";
}
