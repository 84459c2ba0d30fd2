import { wordsOf } from "#content/scenario-text";
import { scoreOfRoom } from "#core/room/room-episode";
import { planOfRoom } from "#core/room/room-plan";
import { stepId } from "#core/room/step-ids";
import { isAnswered, isMajority, shareOf, tallyOf } from "#core/room/votes";
import { thingsOf } from "#core/scenario";
import { element } from "#ui/element";
import { isHazard } from "#ui/episode/things";
import { tomorrowOf, weakestOf } from "./wall-debrief";
import { pledgeOf } from "./wall-goal";
import { numberOf } from "./wall-things";
import type { WallPlay } from "./wall-view";

/** One sheet of A4 for the host to take home; seen on paper only. */
export function roomReport(play: WallPlay): HTMLElement {
  const { t, locale } = play.app;
  const text = play.text();
  const isWhole = play.people().until === "goal";
  const date = new Intl.DateTimeFormat(locale(), { dateStyle: "long" }).format(new Date());
  const names = t("episode:groupNames", { returnObjects: true });
  const score = scoreOfRoom(play.scenario, play.people(), play.episode());
  return element(
    "article",
    { class: "room-report", "aria-hidden": "true" },
    element("h1", {}, t("together:report.heading", { company: text.company.name })),
    element("p", {}, t("together:report.lead", { date, title: text.title })),
    isWhole
      ? element(
          "p",
          { class: "room-report__points" },
          t("together:wall.points", { points: score.total }),
        )
      : undefined,
    element("h2", {}, t("together:report.things")),
    thingsTable(play),
    isWhole
      ? element(
          "section",
          { class: "room-report__plan" },
          element("h2", {}, t("together:report.plan")),
          list(
            planOfRoom(play.scenario, play.people()).map((id) => wordsOf(text.measures, id).card),
          ),
          element("h2", {}, t("together:report.weak")),
          list(
            weakestOf(play).map(
              ({ group, share }) => `${group} ${names[group]}　${Math.round(100 * share)}%`,
            ),
          ),
          element("h2", {}, t("together:report.pledge")),
          element("p", {}, pledgeOf(play)),
        )
      : undefined,
    element("h2", {}, t("together:wall.tomorrow")),
    element("p", {}, tomorrowOf(play)),
    element("h2", {}, t("together:report.notes")),
    element("ul", { class: "room-report__lines" }, ...questionLines(play)),
  );
}

const list = (lines: readonly string[]) =>
  element("ul", {}, ...lines.map((line) => element("li", {}, line)));

function thingsTable(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const room = play.people();
  const asked = thingsOf(play.scenario).filter(({ id }) => isAnswered(room, stepId("thing", id)));
  return element(
    "table",
    { class: "room-report__things" },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, t("together:report.thing")),
        element("th", { scope: "col" }, t("together:report.dangerShare")),
        element("th", { scope: "col" }, t("together:report.answer")),
        element("th", { scope: "col" }, ""),
      ),
    ),
    element(
      "tbody",
      {},
      ...asked.map(({ id }) => {
        const tally = tallyOf(room, stepId("thing", id));
        const isDanger = isHazard(play.scenario, id);
        const isRight = isMajority(tally) === isDanger;
        return element(
          "tr",
          {},
          element(
            "th",
            { scope: "row" },
            `${numberOf(play, id)} ${wordsOf(play.text().things, id).name}`,
          ),
          element("td", {}, `${Math.round(100 * shareOf(tally))}%`),
          element("td", {}, t(`together:hands.${isDanger ? "danger" : "safe"}`)),
          element("td", {}, t(`together:report.${isRight ? "right" : "wrong"}`)),
        );
      }),
    ),
  );
}

/** The three questions, each with a line to write on. */
function questionLines(play: WallPlay): readonly HTMLElement[] {
  const { questions = {} } = play.text();
  return (play.scenario.questions ?? []).map((id) =>
    element("li", {}, questions[id]?.question ?? ""),
  );
}
