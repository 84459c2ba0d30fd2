import { wordsOf } from "#content/scenario-text";
import type { SelfCheckItem } from "#core/guide-self-check";
import { answerOf } from "#core/self-check";
import { element } from "#ui/element";
import type { CheckView } from "./filling";
import { itemNotes } from "./item-words";

/** All 25 questions, or the few asked for, by parts; `onAnswer` hears of each answer. */
export function wholeSheet(view: CheckView, onAnswer: () => void): readonly HTMLElement[] {
  const { app, text } = view;
  const asked = partsAsked(view);
  const sections = asked.map(({ section, items }, index) => {
    const isAskedAnew = section.asks !== asked[index - 1]?.section.asks;
    const id = `check-part-${section.id}`;
    return element(
      "section",
      { class: "panel", "aria-labelledby": id },
      element("h2", { id, class: "panel__head" }, wordsOf(text.sections, section.id)),
      element(
        "div",
        { class: "panel__body check__list" },
        isAskedAnew
          ? element("p", { class: "check__asks" }, wordsOf(text.asks, section.asks))
          : undefined,
        ...items.map((item) => question(view, item, onAnswer)),
      ),
    );
  });
  const hint = element("p", { class: "check__asks check__keys" }, app.t("self-check:keysAll"));
  return app.settings().singleKeys ? [hint, ...sections] : sections;
}

/** The parts of the sheet with the items that are asked now. */
function partsAsked({ check, filling }: CheckView) {
  const isAsked = (no: number) => filling.way === "all" || filling.some.includes(no);
  return check.sections
    .map((section) => ({
      section,
      items: check.items.filter(({ no }) => section.items.includes(no) && isAsked(no)),
    }))
    .filter(({ items }) => items.length > 0);
}

function question(view: CheckView, item: SelfCheckItem, onAnswer: () => void): HTMLElement {
  const { text } = view;
  const { no } = item;
  const words = wordsOf(text.items, String(no));
  const given = answerOf(item, view.filling.answers);
  const options = item.answers.map((answer, index) =>
    element(
      "label",
      { class: "check__option" },
      element("input", {
        id: `check-${no}-${answer}`,
        type: "radio",
        name: `check-${no}`,
        value: answer,
        checked: answer === given,
        onchange: () => {
          view.answer(no, answer);
          onAnswer();
        },
      }),
      element("span", {}, `${index + 1} ${wordsOf(text.answers, answer)}`),
    ),
  );
  return element(
    "fieldset",
    { class: "check__item", "data-no": no },
    element(
      "legend",
      { class: "check__legend" },
      element("b", { class: "check__name" }, `${no}. ${words.name}`),
      " ",
      words.question,
    ),
    ...itemNotes(view, item),
    element("div", { class: "check__options" }, ...options),
  );
}

/** Answers the question that holds the focus by its number key, and goes on to the next. */
export function answerFocused(target: EventTarget | null, key: number): void {
  const item = target instanceof Element ? target.closest("fieldset[data-no]") : undefined;
  const input = item?.querySelectorAll("input")[key - 1];
  if (!(item instanceof HTMLElement) || input === undefined) return;
  input.click();
  const asked = [...document.querySelectorAll("fieldset[data-no]")];
  const next = [...(asked[asked.indexOf(item) + 1]?.querySelectorAll("input") ?? [])];
  (next.find(({ checked }) => checked) ?? next[0] ?? input).focus();
}
