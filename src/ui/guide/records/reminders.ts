import { calendarFile } from "#core/calendar-file";
import type { Day } from "#core/day";
import { countMissed, missedIn } from "#core/records";
import { isDue, nextReview, type Reviewable, reviewDays } from "#core/review";
import { loadResults } from "#session/profile";
import { loadReviews, reviewableOf } from "#session/reviews";
import { element, plain } from "#ui/element";
import type { App } from "#ui/screen";
import { table } from "#ui/table";
import { saveFile } from "../save-file";
import { today } from "../today";
import { dayWords } from "./day-words";
import { action, part, way } from "./part";
import { finishedPlay, type PlayedPlace } from "./played";

/** A place that can be reviewed, and how it stands with its reviews. */
interface Reviewed {
  readonly place: PlayedPlace;
  readonly reviewable: Reviewable;
  /** How many questions its review asks. */
  readonly questions: number;
}

/** The places whose latest play can be reviewed. */
export function reviewedPlaces(app: App, played: readonly PlayedPlace[]): readonly Reviewed[] {
  const results = loadResults(app.storage).value;
  const done = loadReviews(app.storage).value;
  return played.flatMap((place) => {
    const finished = finishedPlay(place.scenario, place.latest);
    const reviewable = reviewableOf(results, done, place.scenario.id);
    if (!finished || !reviewable) return [];
    return [{ place, reviewable, questions: countMissed(missedIn(finished)) }];
  });
}

/** The shelf of what is due today, or when the next review is. */
export function duePart(app: App, reviewed: readonly Reviewed[]): HTMLElement {
  const { t } = app;
  const due = reviewed.filter(({ reviewable }) => isDue(reviewable, today()));
  if (due.length > 0) {
    return part(
      "due",
      t("records:due.heading"),
      element("p", {}, t("records:due.some")),
      element("ul", { class: "due" }, ...due.map((each) => dueItem(app, each))),
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

function dueItem({ t }: App, { place, questions }: Reviewed): HTMLElement {
  const { scenario, text } = place;
  const amount =
    questions === 0 ? t("records:due.clean") : t("records:due.questions", { count: questions });
  return element(
    "li",
    { class: "due__place" },
    element(
      "div",
      {},
      element("h3", {}, text.title),
      element("p", { class: "hint" }, `${text.company.name} · `, amount),
    ),
    way(`due-${scenario.id}`, t("records:due.start"), `#/review/${scenario.id}`, "primary"),
  );
}

/** The review days to come, and the file that puts them into a calendar. */
export function remindersPart(app: App, reviewed: readonly Reviewed[]): HTMLElement | undefined {
  const { t } = app;
  if (reviewed.length === 0) return undefined;
  const rows = reviewed.map(({ place, reviewable }) => {
    const days = comingDays(reviewable).map((day) => dayWords(day, app.locale()));
    const words =
      days.length === 0 ? t("records:reminders.done") : days.join(t("records:reminders.separator"));
    return [place.text.title, words] as const;
  });
  const hasDays = reviewed.some(({ reviewable }) => comingDays(reviewable).length > 0);
  return part(
    "reminders",
    t("records:reminders.heading"),
    element("p", {}, t("records:reminders.lead")),
    table([t("records:reminders.place"), t("records:reminders.days")], rows),
    hasDays
      ? element(
          "div",
          { class: "records__ways no-print" },
          action("records-calendar", t("records:reminders.file"), () => saveDays(app, reviewed)),
          element("p", { class: "hint" }, t("records:reminders.fileHint")),
        )
      : undefined,
  );
}

/** Days of the reviews not yet done; what has gone by is due today. */
function comingDays({ finished, reviews }: Reviewable): readonly Day[] {
  const now = today();
  const days = reviewDays(finished).slice(reviews);
  return [...new Set(days.map((day) => (day < now ? now : day)))];
}

function saveDays({ t }: App, reviewed: readonly Reviewed[]): void {
  const [page = ""] = location.href.split("#");
  const entries = reviewed.flatMap(({ place: { scenario, text }, reviewable }) =>
    comingDays(reviewable).map((day) => ({
      id: `${scenario.id}-${day}`,
      day,
      title: plain(t("records:reminders.entry", { title: text.title })),
      note: `${plain(t("records:reminders.note"))}\n${page}#/review/${scenario.id}`,
    })),
  );
  saveFile("mamore-review.ics", "text/calendar;charset=utf-8", calendarFile(entries, today()));
}
