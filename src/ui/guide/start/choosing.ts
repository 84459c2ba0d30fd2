import type { SourcesText, StartText } from "#content/guide-text";
import type { Guide } from "#content/parse-guide";
import { wordsOf } from "#content/scenario-text";
import type { Sources } from "#core/guide";
import type { Start } from "#core/guide-start";
import { type Choices, openQuestions } from "#core/recommend";
import type { PastSheet } from "#progress/company";
import { element } from "#ui/element";
import type { App } from "#ui/screen";

/** What the page is made of, in one language. */
export interface StartData {
  readonly start: Start;
  readonly text: StartText;
  readonly sources: Guide<Sources, SourcesText>;
}

/** All that a part of the page needs. */
export interface StartView extends StartData {
  readonly app: App;
  /** The latest finished self-check on this device. */
  readonly done: PastSheet | undefined;
  choices(): Choices;
  /** Keeps the options chosen for a question at once. */
  choose(question: string, options: readonly string[]): void;
  /** Shows the questions or the advice, and focuses what it begins with. */
  show(what: "questions" | "advice"): void;
}

type Question = Start["questions"][number];

/** The questions to ask now, all on one page. */
export function questions(view: StartView): readonly HTMLElement[] {
  const { app, start } = view;
  return [
    ...openQuestions(start, view.choices()).map((question) => ask(view, question)),
    element(
      "div",
      { class: "start__row" },
      element(
        "button",
        {
          id: "start-to-result",
          class: "button button--primary button--large",
          type: "button",
          onclick: () => view.show("advice"),
        },
        app.t("start:toResult"),
      ),
    ),
  ];
}

/** Whoever has a result here need not say so; the old sheet does not count. */
export function doneHere({ app, done }: StartView): readonly HTMLElement[] {
  if (done === undefined) return [];
  const { date, total } = done;
  return [element("p", { class: "start__done" }, app.t("start:done", { date, points: total }))];
}

function ask(view: StartView, question: Question): HTMLElement {
  const { id, options } = question;
  const words = wordsOf(view.text.questions, id);
  const hint = `start-${id}-hint`;
  return element(
    "fieldset",
    { class: "panel start__question", "aria-describedby": hint },
    element("legend", { class: "start__ask" }, element("h2", { id: `start-${id}` }, words.ask)),
    element("p", { id: hint, class: "start__hint" }, words.hint),
    ...(id === "checked" ? doneHere(view) : []),
    element(
      "div",
      { class: "start__options" },
      ...options.map((option) => optionOf(view, question, option, wordsOf(words.options, option))),
    ),
  );
}

function optionOf(view: StartView, question: Question, option: string, words: string) {
  const { id, choose } = question;
  const chosen = view.choices()[id] ?? [];
  const input = element("input", {
    id: `start-${id}-${option}`,
    type: choose === "one" ? "radio" : "checkbox",
    name: `start-${id}`,
    value: option,
    checked: chosen.includes(option),
    onchange: () => view.choose(id, chosenAfter(view, question, option, input.checked)),
  });
  return element("label", { class: "start__option" }, input, element("span", {}, words));
}

/** The options of a question after one of them was set or taken back, in the question's order. */
function chosenAfter(
  view: StartView,
  { id, choose, options }: Question,
  option: string,
  isChosen: boolean,
): readonly string[] {
  if (choose === "one") return [option];
  const before = view.choices()[id] ?? [];
  return options.filter((each) => (each === option ? isChosen : before.includes(each)));
}
