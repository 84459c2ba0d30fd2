import { dayNumber } from "#core/day";
import type { Locale } from "#core/locale";
import { nextReview, REVIEW_DAYS } from "#core/review";
import { loadResults } from "#progress/results";
import { element } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { today } from "#ui/today";
import { captainSays } from "../captain-says";
import { mountGuidePage } from "../guide-page";
import { pageLocale } from "../page-locale";
import { dayWords } from "../records/day-words";
import { duePart, lastWords } from "../records/due";
import { part, way } from "../records/part";
import { type KnownPlace, loadPlaces, playedPlaces } from "../records/played";
import { dueOf, type ReviewedPlace, reviewedPlaces } from "../records/reviewed";
import { elsewhere } from "./elsewhere";
import "../records/records.css";
import "./review.css";

/** So many places stand in the list that is shown before there is one. */
const SAMPLE_PLACES = 3;

/** What is due today, and what comes when: where the address names no place. */
export async function openReviewShelf(app: App): Promise<Screen> {
  const load = (locale: Locale) => loadPlaces(app, locale);
  const first = await load(pageLocale());
  return (root) => {
    const build = (places: readonly KnownPlace[]) => [shelf(app, places)];
    return mountGuidePage(root, app, { page: "review", load, build }, first);
  };
}

function shelf(app: App, places: readonly KnownPlace[]): HTMLElement {
  const { t } = app;
  const reviewed = reviewedPlaces(app, playedPlaces(places, loadResults(app.records)));
  const due = dueOf(reviewed);
  const others = reviewed.filter((each) => !due.includes(each));
  const heading = element(
    "h1",
    { class: "guide__heading", tabindex: -1 },
    t("records:review.shelf.heading"),
  );
  const records = way("review-records", t("records:review.records"), "#/records");
  if (reviewed.length === 0) {
    return element(
      "div",
      { class: "review" },
      heading,
      captainSays(
        "point",
        element("p", {}, t("records:review.shelf.empty")),
        element("p", {}, way("review-places", t("records:toPlaces"), "#/places", "primary")),
      ),
      ...elsewhere(app),
      sample(app, places),
    );
  }
  return element(
    "div",
    { class: "review" },
    heading,
    element("p", {}, t("records:review.shelf.lead")),
    duePart(app, reviewed),
    others.length === 0 ? undefined : comingPart(app, others),
    element("p", { class: "review__ways" }, records),
  );
}

/** What the list will look like: greyed, and nothing to read. */
function sample({ t }: App, places: readonly KnownPlace[]): HTMLElement {
  const done = { all: REVIEW_DAYS.length, now: 0 };
  return element(
    "ul",
    { class: "due review__sample", "aria-hidden": "true", inert: true },
    ...places
      .flatMap(({ text }) => text ?? [])
      .slice(0, SAMPLE_PLACES)
      .map(({ title }) =>
        element(
          "li",
          { class: "due__place" },
          element(
            "div",
            {},
            element("h3", {}, title),
            element("p", { class: "hint" }, t("records:review.shelf.done", done)),
          ),
        ),
      ),
  );
}

function comingPart(app: App, others: readonly ReviewedPlace[]): HTMLElement {
  const items = others
    .toSorted((a, b) => dayOfNext(a) - dayOfNext(b))
    .map((each) => comingItem(app, each));
  return part(
    "coming",
    app.t("records:review.shelf.coming"),
    element("ul", { class: "due" }, ...items),
  );
}

const dayOfNext = ({ reviewable }: ReviewedPlace) =>
  dayNumber(nextReview(reviewable) ?? "") ?? Number.POSITIVE_INFINITY;

function comingItem(app: App, each: ReviewedPlace): HTMLElement {
  const { t } = app;
  const { place, reviewable, questions } = each;
  const { id } = place.scenario;
  const done = { all: REVIEW_DAYS.length, now: reviewable.reviews };
  return element(
    "li",
    { class: "due__place" },
    element(
      "div",
      {},
      element("h3", {}, place.text.title),
      element("p", {}, nextWords(app, each)),
      element("p", { class: "hint" }, t("records:review.shelf.done", done)),
      lastWords(app, reviewable),
    ),
    questions === undefined || questions === 0
      ? way(`coming-${id}`, t("records:episodes.again"), `#/episode/${id}`)
      : way(`coming-${id}`, t("records:review.shelf.practise"), `#/review/${id}`),
  );
}

function nextWords({ t, locale }: App, { reviewable }: ReviewedPlace): string {
  const next = nextReview(reviewable);
  if (next === undefined) return t("records:reminders.done");
  const days = (dayNumber(next) ?? 0) - (dayNumber(today()) ?? 0);
  return t("records:review.shelf.nextSoon", { day: dayWords(next, locale()), days });
}
