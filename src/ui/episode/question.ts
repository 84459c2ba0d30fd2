import { element } from "#ui/element";
import { button } from "./button";

/** A question with two ways on. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** Words of the button that goes on. */
  readonly yes: string;
  /** Words of the button that stays. */
  readonly no: string;
}

/** Asks in a modal dialog; Escape means no. Returns what takes the question away. */
export function ask(root: HTMLElement, question: Question, onYes: () => void): () => void {
  const dialog = element("dialog", { class: "question", "aria-labelledby": "question-title" });
  const remove = () => {
    dialog.close();
    dialog.remove();
  };
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    remove();
  });
  dialog.append(
    element(
      "div",
      { class: "question__paper panel" },
      element("h2", { id: "question-title", tabindex: -1, autofocus: true }, question.title),
      element("p", {}, question.text),
      element(
        "div",
        { class: "question__buttons" },
        button(question.no, { id: "question-no", kind: "quiet" }, remove),
        button(question.yes, { id: "question-yes", kind: "primary" }, () => {
          remove();
          onYes();
        }),
      ),
    ),
  );
  root.append(dialog);
  dialog.showModal();
  return remove;
}
