import { calendarFile } from "#core/calendar-file";
import { comingDays } from "#core/review";
import { deviceMark } from "#progress/device-mark";
import { element, plain } from "#ui/element";
import { isKept } from "#ui/keeping";
import type { App } from "#ui/screen";
import { table } from "#ui/table";
import { today } from "#ui/today";
import { saveFile } from "../save-file";
import { dayWords } from "./day-words";
import { action, part } from "./part";
import type { ReviewedPlace } from "./reviewed";

/** The review days to come, and the file that puts them into a calendar. */
export function remindersPart(
  app: App,
  reviewed: readonly ReviewedPlace[],
  code: string | undefined,
): HTMLElement {
  const { t } = app;
  const rows = reviewed.map(({ place, reviewable }) => {
    const days = comingDays(reviewable, today()).map(({ day }) => dayWords(day, app.locale()));
    const words =
      days.length === 0
        ? t("records:reminders.done")
        : element("ul", {}, ...days.map((day) => element("li", {}, day)));
    return [place.text.title, words] as const;
  });
  const hasDays = reviewed.some(({ reviewable }) => comingDays(reviewable, today()).length > 0);
  return part(
    "reminders",
    t("records:reminders.heading"),
    element("p", {}, t("records:reminders.lead")),
    table([t("records:reminders.place"), t("records:reminders.days")], rows),
    hasDays
      ? element(
          "div",
          { class: "records__ways no-print" },
          action("records-calendar", t("records:reminders.file"), () =>
            saveDays(app, reviewed, code),
          ),
          element("p", { class: "hint" }, t("records:reminders.fileHint")),
        )
      : undefined,
  );
}

function saveDays(app: App, reviewed: readonly ReviewedPlace[], code: string | undefined): void {
  const [page = ""] = location.href.split("#");
  const text = daysFile(app, reviewed, { page, code });
  saveFile("mamore-review.ics", "text/calendar;charset=utf-8", text);
}

/**
 * The coming days as a calendar file. An entry is known by its device, place and which review it is:
 * when the place is played again, importing anew moves it. The code stands in the note: a browser
 * may forget within days what a calendar keeps for months.
 */
export function daysFile(
  app: App,
  reviewed: readonly ReviewedPlace[],
  { page, code }: { readonly page: string; readonly code: string | undefined },
): string {
  const { t } = app;
  const codeLines =
    code === undefined ? "" : `\n\n${plain(t("records:reminders.noteCode"))}\n${code}`;
  const { mark, kept } = deviceMark(app.records);
  isKept(app, kept);
  const entries = reviewed.flatMap(({ place: { scenario, text }, reviewable }) =>
    comingDays(reviewable, today()).map(({ after, day }) => ({
      id: `review-${scenario.id}-${after}-${mark}`,
      day,
      title: plain(t("records:reminders.entry", { title: text.title })),
      note: `${plain(t("records:reminders.note"))}\n${page}#/review/${scenario.id}${codeLines}`,
    })),
  );
  return calendarFile(entries, today());
}
