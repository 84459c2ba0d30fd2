import { nextReview } from "#core/review";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { dayWords } from "./day-words";
import { part, way } from "./part";
import { dueOf, type ReviewedPlace } from "./reviewed";

/** The shelf of what is due today, or when the next review is. */
export function duePart(app: App, reviewed: readonly ReviewedPlace[]): HTMLElement {
  const { t } = app;
  const due = dueOf(reviewed);
  if (due.length > 0) {
    return part(
      "due",
      t("records:due.heading"),
      element("p", {}, t("records:due.some")),
      element("ul", { class: "due" }, ...due.map((each, at) => dueItem(app, each, at === 0))),
    );
  }
  const [next] = reviewed
    .flatMap(({ reviewable }) => nextReview(reviewable) ?? [])
    .toSorted((a, b) => a.localeCompare(b));
  return part(
    "due",
    t("records:due.heading"),
    element("p", {}, t("records:due.none")),
    next === undefined
      ? undefined
      : element("p", {}, t("records:due.next", { day: dayWords(next, app.locale()) })),
  );
}

/** Only the first is the next step. */
function dueItem(app: App, { place, reviewable, questions }: ReviewedPlace, isFirst: boolean) {
  const { t } = app;
  const { id } = place.scenario;
  const kind = isFirst ? "primary" : "plain";
  const amount =
    questions === 0 ? t("records:due.clean") : t("records:due.questions", { count: questions });
  return element(
    "li",
    { class: "due__place" },
    element(
      "div",
      {},
      element("h3", {}, place.text.title),
      questions === undefined
        ? element("p", { class: "hint" }, t("records:review.older"))
        : element(
            "p",
            { class: "hint" },
            place.text.company.name,
            " · ",
            element("span", { class: "due__amount" }, amount),
          ),
      lastWords(app, reviewable),
    ),
    questions === undefined
      ? way(`due-${id}`, t("records:episodes.again"), `#/episode/${id}`, kind)
      : way(`due-${id}`, t("records:due.start"), `#/review/${id}`, kind),
  );
}

/** How the review before went; nothing where there was none or nothing to ask. */
export function lastWords(
  { t, locale }: App,
  { last }: ReviewedPlace["reviewable"],
): HTMLElement | undefined {
  if (!last || last.all === 0) return undefined;
  const { date, right, all } = last;
  const words = t("records:due.last", { day: dayWords(date, locale()), right, all });
  return element("p", { class: "hint" }, words);
}
