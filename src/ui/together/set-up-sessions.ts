import { sessionsKind } from "#progress/sessions";
import { element } from "#ui/element";
import { dayWords } from "#ui/guide/records/day-words";
import { hashOf } from "#ui/routes";
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

/** The ways on with the room that is kept on this device: in the notes, or on the wall alone. */
export function takeUp(app: App, scenario: string): HTMLElement {
  const { company } = app.episodes.sign(scenario, app.locale());
  const way = (id: string, page: "memo" | "wall", words: string) =>
    element(
      "a",
      {
        id,
        class: "button button--small button--quiet",
        href: hashOf({ screen: "together", page }),
      },
      element("span", {}, words),
    );
  return element(
    "div",
    { class: "set-up__take-up" },
    way("take-up", "memo", app.t("together:setUp.takeUp", { company })),
    way("take-up-here", "wall", app.t("together:setUp.takeUpHere")),
  );
}
