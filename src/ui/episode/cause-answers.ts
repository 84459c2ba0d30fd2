import { wordsOf } from "#content/scenario-text";
import type { Cause } from "#core/scenario";
import { element } from "#ui/element";
import { type CauseStep, causesOf } from "./cause-cards";
import { chainStrip } from "./chain-strip";
import { phaseHeading } from "./frame";
import { icon } from "./icons";
import type { Play } from "./play";
import { stepButtons } from "./steps";
import { type Tone, verdictLabel } from "./verdict";

/** How a cause card was answered: picked or not, right or not. */
type CauseAnswer = "right" | "excuse" | "overlooked" | "resisted";

const looks = {
  right: { tone: "good", sign: "check" },
  excuse: { tone: "bad", sign: "cross" },
  overlooked: { tone: "bad", sign: "missed" },
  resisted: { tone: "good", sign: "shield" },
} as const satisfies Record<CauseAnswer, { tone: Tone; sign: string }>;

/** The answers to one link's cards, right and wrong, with the ◎ that were put on them. */
export function showCauseAnswers(play: Play, { links, step, back, on }: CauseStep): undefined {
  const { app, frame } = play;
  const { t } = app;
  const link = links[step];
  if (!link) return;
  frame.setLayout("split");
  frame.guide.say("point", t("episode:cause.answersGuide"), t("episode:guide.name"));
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "paper panel" },
      phaseHeading(t("episode:cause.answersHeading"), t("episode:cause.round")),
      chainStrip(play, (each) => (each === link ? "now" : "done")),
      element("h3", { class: "link-words__name" }, wordsOf(play.text().chain, link.id).name),
      element(
        "ul",
        { class: "results" },
        ...causesOf(play, link).map((cause) => causeResult(play, cause)),
      ),
      stepButtons(play, { now: step + 1, all: links.length, back, on }),
    ),
  );
}

/** A cause card with how it was answered and why. */
export function causeResult(play: Play, cause: Cause): HTMLElement {
  const { t } = play.app;
  const { card, explanation } = wordsOf(play.text().causes, cause.id);
  const answer = answerOf(play, cause);
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
        verdictLabel(tone, sign, t(`episode:cause.answer.${answer}`)),
        keyLabel(play, cause),
      ),
      element("p", {}, explanation),
    ),
  );
}

function answerOf(play: Play, { id, kind }: Cause): CauseAnswer {
  const isPicked = play.episode().causes.includes(id);
  if (kind === "cause") return isPicked ? "right" : "overlooked";
  return isPicked ? "excuse" : "resisted";
}

/** Which cards matter most, and where the player's ◎ lie. */
function keyLabel(play: Play, { id, key }: Cause): HTMLElement | undefined {
  const isMarked = play.episode().keyPoints.includes(id);
  if (!key && !isMarked) return undefined;
  const state = isMarked ? (key ? "hit" : "beside") : "unmarked";
  return element(
    "span",
    { class: `key-label is-${state}` },
    icon("key"),
    element("span", {}, play.app.t(`episode:cause.key.${state}`)),
  );
}
