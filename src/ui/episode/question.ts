import { element } from "#ui/element";
import { button } from "./button";

/** A question with two ways on. */
export interface Question {
  readonly title: string;
  /** Its sentences, each in lines of its own. */
  readonly text: readonly string[];
  /** Words of the button that goes on. */
  readonly yes: string;
  /** Words of the button that stays. */
  readonly no: string;
  /** The better way, which is offered most strongly: to go on, unless told. */
  readonly better?: "yes" | "no";
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
      ...question.text.map((sentence) => element("p", {}, sentence)),
      element("div", { class: "question__buttons" }, ...ways(question, remove, onYes)),
    ),
  );
  root.append(dialog);
  dialog.showModal();
  return remove;
}

/** The two ways on, the better one last. */
function ways({ yes, no, better = "yes" }: Question, remove: () => void, onYes: () => void) {
  const kind = (way: "yes" | "no") => (way === better ? "primary" : "quiet");
  const stay = button(no, { id: "question-no", kind: kind("no") }, remove);
  const goOn = button(yes, { id: "question-yes", kind: kind("yes") }, () => {
    remove();
    onYes();
  });
  return better === "yes" ? [stay, goOn] : [goOn, stay];
}
