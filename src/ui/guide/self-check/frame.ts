import { wordsOf } from "#content/scenario-text";
import { answerIds } from "#core/guide-self-check";
import { scoreSelfCheck } from "#core/self-check";
import { element } from "#ui/element";
import { captainSays } from "../captain-says";
import type { CheckView } from "./filling";
import { headingOf, signed } from "./item-words";

/** The page's name, and under it the edition that is asked. */
export function headings(view: CheckView): readonly HTMLElement[] {
  return [
    element(
      "div",
      { class: "check__head no-print" },
      element("h1", { class: "guide__heading", tabindex: -1 }, headingOf(view)),
      element("p", { class: "check__edition" }, view.text.label),
    ),
  ];
}

/** Whoever begins is greeted; once the first answer is given, the questions take the room. */
export function greeting(view: CheckView): readonly HTMLElement[] {
  const { app, check, text, filling } = view;
  if (filling.isResult || scoreSelfCheck(check, filling.answers).answered > 0) return [];
  return [
    captainSays(
      "salute",
      element("p", {}, text.lead),
      element("p", {}, element("b", {}, app.t("self-check:stays"))),
    ),
  ];
}

/** What edition this is, how it counts, where answers stay, and the way to the other edition. */
export function about(view: CheckView): HTMLElement {
  const { app, check, text } = view;
  const [href, words] =
    check.edition === "2009"
      ? ["#/self-check", app.t("self-check:toToday")]
      : ["#/self-check/2009", app.t("self-check:toOld")];
  return element(
    "section",
    { class: "panel panel__body check__about no-print", "aria-labelledby": "check-about" },
    element("h2", { id: "check-about", class: "check__about-name" }, app.t("self-check:about")),
    element("p", {}, element("b", {}, app.t("self-check:stays"))),
    element("p", {}, counting(view)),
    element("p", {}, text.note),
    element("p", { class: "check__asks" }, text.source),
    element("p", {}, element("a", { id: "check-edition", class: "check__link", href }, words)),
  );
}

function counting({ app, check, text }: CheckView): string {
  if (check.edition === "2009") return app.t("self-check:countingOld");
  const each = answerIds.map((answer) =>
    app.t("self-check:pointsEach", {
      answer: wordsOf(text.answers, answer),
      points: signed(check.points[answer]),
    }),
  );
  return app.t("self-check:counting", { points: each.join(app.t("self-check:comma")) });
}
