import { dueToday } from "#progress/reviews";
import { today } from "#ui/today";
import { element } from "./element";
import type { App } from "./screen";
import { shape } from "./shapes";

/** The places whose review is due now, the longest overdue first. */
export function dueNow({
  records,
  episodes,
}: Pick<App, "records" | "episodes">): readonly string[] {
  return dueToday(records, today(), episodes.scenarios());
}

/** The way to today's reviews, with how many places they are of; undefined when none is due. */
export function dueReviews(app: App): HTMLElement | undefined {
  const [first, ...others] = dueNow(app);
  if (first === undefined) return undefined;
  return element(
    "a",
    {
      id: "due-reviews",
      class: "button button--small due-reviews",
      href: others.length === 0 ? `#/review/${first}` : "#/review",
      onclick: () => app.sound.play("select"),
    },
    shape("bell"),
    element("span", {}, app.t("shell:due.today", { count: others.length + 1 })),
  );
}
