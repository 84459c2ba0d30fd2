import { sessionsKind } from "#progress/sessions";
import { element } from "#ui/element";
import { dayWords } from "#ui/guide/records/day-words";
import type { App } from "#ui/screen";

/** How earlier rooms did, the latest first; nothing before the first. */
export function sessionsPart(app: App): HTMLElement | undefined {
  const { t } = app;
  const open = app.episodes.scenarios();
  const sessions = app.records
    .read(sessionsKind)
    .filter(({ scenario }) => open.includes(scenario))
    .toReversed();
  if (sessions.length === 0) return undefined;
  return element(
    "details",
    { class: "set-up__sessions" },
    element("summary", { id: "set-up-sessions" }, t("together:setUp.sessions")),
    element(
      "ul",
      {},
      ...sessions.map(({ scenario, day, points, found, all }) => {
        const { company } = app.episodes.sign(scenario, app.locale());
        const when = dayWords(day, app.locale());
        return element(
          "li",
          {},
          points === undefined
            ? t("together:setUp.sessionFound", { day: when, company, found, all })
            : t("together:setUp.session", { day: when, company, points }),
        );
      }),
    ),
  );
}
