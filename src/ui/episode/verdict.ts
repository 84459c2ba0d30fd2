import { element } from "#ui/element";
import { type IconName, icon } from "./icons";

/** How something turned out: good, bad, made less or in between; each with its own shape, colour and word. */
export type Tone = "good" | "bad" | "less" | "neutral" | "plain";

/** A label that says how something turned out: shape, colour and word together. */
export function verdictLabel(tone: Tone, sign: IconName, words: string): HTMLElement {
  return element(
    "span",
    { class: `verdict verdict--${tone}` },
    icon(sign),
    element("span", {}, words),
  );
}

/** The answer to a choice: verdict as a heading that can be focused, then the reason. */
export function answerBlock(
  tone: Tone,
  sign: IconName,
  words: string,
  reason: string,
): HTMLElement {
  return element(
    "div",
    { class: `answer answer--${tone}` },
    element(
      "h3",
      { class: "answer__head", tabindex: -1, "data-answer": true },
      verdictLabel(tone, sign, words),
    ),
    element("p", { class: "answer__reason" }, reason),
  );
}
