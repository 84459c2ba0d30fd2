import { listenForKeys } from "#ui/keys";
import type { App } from "#ui/screen";
import type { CheckView } from "./filling";
import { answerCard } from "./one-item";
import { answerFocused } from "./whole-sheet";

/** Lets the keys 1 to 4 answer while the page is there. Returns the undoing. */
export function listenToNumbers(app: App, viewNow: () => CheckView | undefined): () => void {
  return listenForKeys(app, (event) => {
    const view = viewNow();
    if (view) answerByKey(view, event);
  });
}

/** Numbers answer: the question on the card, or in the whole sheet the one with the focus. */
function answerByKey(view: CheckView, event: KeyboardEvent): void {
  // The code, not the digit: with a Japanese input method on, the digit does not arrive.
  const key = Number(/^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1] ?? 0);
  if (key === 0 || view.filling.isResult) return;
  event.preventDefault();
  if (view.filling.way !== "one") {
    answerFocused(event.target, key);
    return;
  }
  const item = view.check.items.find(({ no }) => no === view.filling.at);
  const answer = item?.answers[key - 1];
  if (answer !== undefined) answerCard(view, answer);
}
