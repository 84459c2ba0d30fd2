import { wordsOf } from "#content/scenario-text";
import type { AnswerId, SelfCheckItem } from "#core/guide-self-check";
import { answerOf } from "#core/self-check";
import { element } from "#ui/element";
import { type CheckView, firstOpen } from "./filling";
import { itemNotes, sectionOf } from "./item-words";

const QUESTION = "check-question";

/** One question as a card, with ways to the one before and after, and to any other. */
export function oneItem(view: CheckView): readonly HTMLElement[] {
  const item = view.check.items.find(({ no }) => no === view.filling.at);
  return item === undefined ? [] : [card(view, item), jumps(view)];
}

/** Answers the question on the card, then goes to the next open one, or to the result. */
export function answerCard(view: CheckView, answer: AnswerId): void {
  const { check, filling } = view;
  const wasAnswered = filling.answers[filling.at] !== undefined;
  view.answer(filling.at, answer);
  const open = firstOpen(check, filling.answers, filling.at);
  if (open === undefined && !wasAnswered) {
    filling.isResult = true;
    view.redraw("check-result");
    return;
  }
  filling.at = wasAnswered ? Math.min(filling.at + 1, check.items.length) : (open ?? filling.at);
  view.redraw(QUESTION);
}

function card(view: CheckView, item: SelfCheckItem): HTMLElement {
  const { app, text } = view;
  const { name, question } = wordsOf(text.items, String(item.no));
  const section = sectionOf(view, item.no);
  const where = { section: wordsOf(text.sections, section.id), no: item.no };
  const given = answerOf(item, view.filling.answers);
  const answers = item.answers.map((answer, index) =>
    element(
      "button",
      {
        id: `check-answer-${answer}`,
        class: "check__answer",
        type: "button",
        "aria-pressed": answer === given,
        "aria-keyshortcuts": app.settings().singleKeys ? String(index + 1) : undefined,
        onclick: () => answerCard(view, answer),
      },
      element("span", { class: "check__key", "aria-hidden": true }, String(index + 1)),
      element("span", {}, wordsOf(text.answers, answer)),
    ),
  );
  return element(
    "section",
    { class: "panel check__card", "aria-labelledby": QUESTION },
    element("p", { class: "check__where" }, app.t("self-check:question", where)),
    element(
      "h2",
      { id: QUESTION, class: "check__question", tabindex: -1 },
      element("span", { class: "check__name" }, `${item.no}. ${name}`),
      " ",
      question,
    ),
    ...itemNotes(view, item),
    element("p", { class: "check__asks" }, wordsOf(text.asks, section.asks)),
    element(
      "div",
      { class: "check__answers", role: "group", "aria-labelledby": QUESTION },
      ...answers,
    ),
    steps(view, app.t("self-check:keys", { n: answers.length })),
  );
}

/** The ways to the question before and after, and between them how a keyboard answers. */
function steps(view: CheckView, keys: string): HTMLElement {
  const { app, filling, check } = view;
  const step = (id: "previous" | "next", to: number) =>
    element(
      "button",
      {
        id: `check-${id}`,
        class: "button button--small button--quiet",
        type: "button",
        disabled: to < 1 || to > check.items.length,
        onclick: () => {
          filling.at = to;
          view.redraw(QUESTION);
        },
      },
      app.t(`self-check:${id}`),
    );
  return element(
    "div",
    { class: "check__steps" },
    step("previous", filling.at - 1),
    view.app.settings().singleKeys
      ? element("p", { class: "check__asks check__keys" }, keys)
      : undefined,
    step("next", filling.at + 1),
  );
}

function jumps(view: CheckView): HTMLElement {
  const { app, check, text, filling } = view;
  const buttons = check.items.map((item) => {
    const { no } = item;
    const given = answerOf(item, filling.answers);
    const answer = given ? wordsOf(text.answers, given) : app.t("self-check:open");
    const name = wordsOf(text.items, String(no)).name;
    return element(
      "li",
      {},
      element(
        "button",
        {
          id: `check-to-${no}`,
          class: given ? "check__jump check__jump--done" : "check__jump",
          type: "button",
          "aria-label": app.t("self-check:jumpTo", { no, name, answer }),
          "aria-current": no === filling.at ? "step" : undefined,
          onclick: () => {
            filling.at = no;
            view.redraw(QUESTION);
          },
        },
        given ? `${no}✓` : String(no),
      ),
    );
  });
  return element(
    "nav",
    { "aria-label": app.t("self-check:jump") },
    element("ul", { class: "check__jumps" }, ...buttons),
  );
}
