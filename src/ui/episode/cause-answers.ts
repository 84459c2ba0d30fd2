import { wordsOf } from "#content/scenario-text";
import type { Cause } from "#core/scenario";
import { element } from "#ui/element";
import { icon } from "./icons";
import type { Play } from "./play";
import { type Tone, verdictLabel } from "./verdict";

/** How a cause card was answered: picked or not, right or not. */
export type CauseAnswer = "right" | "excuse" | "overlooked" | "resisted";

const looks = {
  right: { tone: "good", sign: "check" },
  excuse: { tone: "bad", sign: "cross" },
  overlooked: { tone: "bad", sign: "missed" },
  resisted: { tone: "good", sign: "shield" },
} as const satisfies Record<CauseAnswer, { tone: Tone; sign: string }>;

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

export function answerOf(play: Play, { id, kind }: Cause): CauseAnswer {
  const isPicked = play.episode().causes.includes(id);
  if (kind === "cause") return isPicked ? "right" : "overlooked";
  return isPicked ? "excuse" : "resisted";
}

/** Which cards matter most, and where the player's ◎ lie. */
export function keyLabel(play: Play, { id, key }: Cause): HTMLElement | undefined {
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
