import type { ScenarioText } from "#content/scenario-text";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { action } from "../records/part";
import { type Question, wordsOfQuestion } from "./questions";

/** A question with everything its card needs. */
export interface Asked {
  readonly question: Question;
  readonly text: ScenarioText;
  /** What happened in the accident, where a cause of it is asked for. */
  readonly happened: string | undefined;
  /** Address of a thing's close-up. */
  pictureOf(thing: string): string | undefined;
  readonly number: number;
  readonly of: number;
  /** Whether it was answered right; undefined before the answer. */
  readonly answered: boolean | undefined;
  onAnswer(isRight: boolean): void;
  onNext(): void;
}

/** One question: what it is about, two answers, and at once why. */
export function questionCard(app: App, asked: Asked): HTMLElement {
  const { t } = app;
  const { question, text, number, of } = asked;
  const { name, about } = wordsOfQuestion(text, question);
  const picture = question.kind === "thing" ? asked.pictureOf(question.id) : undefined;
  const place = element("div", { class: "review__answer" });
  if (asked.answered === undefined) place.replaceChildren(answerButtons(app, asked, place));
  else place.replaceChildren(...answerWords(app, asked, asked.answered));
  return element(
    "section",
    { class: "panel review__card" },
    element(
      "h2",
      { class: "panel__head review__head", tabindex: -1 },
      element("span", { class: "pill" }, t("records:review.step", { all: of, now: number })),
      element("span", {}, t(`records:review.${question.kind}`)),
    ),
    element(
      "div",
      { class: "panel__body review__body" },
      picture === undefined
        ? undefined
        : element("img", { class: "review__picture", src: picture, alt: "" }),
      element("p", { class: "review__name" }, name),
      about === undefined ? undefined : element("p", {}, about),
      asked.happened === undefined
        ? undefined
        : element(
            "p",
            { class: "review__happened" },
            t("records:review.causeOf", { what: asked.happened }),
          ),
      place,
    ),
  );
}

function answerButtons(app: App, asked: Asked, place: HTMLElement): HTMLElement {
  const { kind, isYes } = asked.question;
  const answer = (said: boolean) => {
    const isRight = said === isYes;
    asked.onAnswer(isRight);
    place.replaceChildren(...answerWords(app, asked, isRight));
    place.querySelector<HTMLElement>("[tabindex]")?.focus();
  };
  return element(
    "div",
    { class: "review__ways", role: "group", "aria-label": app.t(`records:review.${kind}`) },
    action("review-yes", app.t(`records:review.yes.${kind}`), () => answer(true), "plain"),
    action("review-no", app.t(`records:review.no.${kind}`), () => answer(false), "plain"),
  );
}

/** The answer with its reason; it takes the focus, so it is read at once. */
function answerWords({ t }: App, asked: Asked, isRight: boolean): readonly HTMLElement[] {
  const { question, text, number, of } = asked;
  const answer = t(`records:review.${question.isYes ? "yes" : "no"}.${question.kind}`);
  const verdict = t(isRight ? "records:review.right" : "records:review.wrong", { answer });
  return [
    element(
      "div",
      {
        id: "review-why",
        class: `review__why review__why--${isRight ? "right" : "wrong"}`,
        tabindex: -1,
      },
      element(
        "p",
        { class: "review__verdict" },
        element("span", { class: "review__sign", "aria-hidden": true }, isRight ? "○" : "△"),
        element("strong", {}, verdict),
      ),
      element("p", {}, wordsOfQuestion(text, question).why),
    ),
    element(
      "p",
      { class: "review__ways" },
      action(
        "review-next",
        t(number === of ? "records:review.end" : "records:review.next"),
        asked.onNext,
        "primary",
      ),
    ),
  ];
}
