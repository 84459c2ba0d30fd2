import type { CheckView } from "./filling";
import { answerCard } from "./one-item";
import { answerFocused } from "./whole-sheet";

/** Lets the keys 1 to 4 answer while the page is there. Returns the undoing. */
export function listenToNumbers(viewNow: () => CheckView | undefined): () => void {
  const onKey = (event: KeyboardEvent) => {
    const view = viewNow();
    if (view) answerByKey(view, event);
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

/** Numbers answer: the question on the card, or in the whole sheet the one with the focus. */
function answerByKey(view: CheckView, event: KeyboardEvent): void {
  const key = /^[1-4]$/.test(event.key) ? Number(event.key) : 0;
  if (key === 0 || isElsewhere(event) || view.filling.isResult) return;
  event.preventDefault();
  if (view.filling.way === "all") {
    answerFocused(event.target, key);
    return;
  }
  const item = view.check.items.find(({ no }) => no === view.filling.at);
  const answer = item?.answers[key - 1];
  if (answer !== undefined) answerCard(view, answer);
}

function isElsewhere({ ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || repeat || document.querySelector("dialog[open]") !== null;
}
