import { wordsOf } from "#content/scenario-text";
import type { Day } from "#core/day";
import { stepId } from "#core/room/step-ids";
import { isAnswered, shareOf, tallyOf } from "#core/room/votes";
import { thingsOf } from "#core/scenario";
import { apart, tagBox } from "#picture/apart";
import { STAGE } from "#picture/manifest";
import { roomKind } from "#progress/room-record";
import { sessionsKind } from "#progress/sessions";
import { element } from "#ui/element";
import { dayWords } from "#ui/guide/records/day-words";
import type { App } from "#ui/screen";
import { today } from "#ui/today";
import { causesPart, planPart, pledgePart, weakPart } from "./report-parts";
import { furtherQuestions, tomorrowOf } from "./tomorrow";
import { peopleWords, shareWords } from "./votes-bar";
import { missedHeading, missedOf } from "./wall-debrief";
import { scorePart } from "./wall-score";
import { closeUpOf, numberOf } from "./wall-things";
import type { WallPlay } from "./wall-view";
import "./report.css";

/** Rows to write on: what, who, by when. */
const ROWS = 3;

/** One sheet of A4 for the host to take home; seen on paper only, and without any name. */
export function roomReport(play: WallPlay): HTMLElement {
  const isWhole = play.people().until === "goal";
  return element(
    "article",
    { class: "room-report", "aria-hidden": "true" },
    headPart(play),
    scorePart(play, isWhole),
    element("div", { class: "room-report__top" }, heatPart(play), resultPart(play, isWhole)),
    element("div", { class: "room-report__columns" }, ...columnsOf(play, isWhole)),
    tomorrowPart(play),
    footPart(play),
  );
}

/** Causes and plan side by side; the pledge stands under the shorter of both lists. */
function columnsOf(play: WallPlay, isWhole: boolean): readonly HTMLElement[] {
  if (!isWhole) return [causesPart(play)];
  const { causes, measures } = play.episode();
  const isLeft = causes.length <= measures.length;
  return [
    element("div", {}, causesPart(play), isLeft ? pledgePart(play) : undefined),
    element("div", {}, planPart(play), isLeft ? undefined : pledgePart(play)),
  ];
}

/** The day it was played: a session that is taken up again is still the one of that day. */
function dayOf({ records }: App): Day {
  const id = records.read(roomKind)?.id;
  return records.read(sessionsKind).find((session) => session.id === id)?.day ?? today();
}

function headPart({ app, text, scenario, people, content }: WallPlay): HTMLElement {
  const { t, locale } = app;
  const { company, title } = text();
  const date = dayWords(dayOf(app), locale());
  const { people: count } = people();
  return element(
    "header",
    { class: "room-report__head" },
    element("b", {}, scenario.number.split(".").at(-1) ?? ""),
    element(
      "div",
      {},
      element("h1", {}, t("together:report.heading", { company: company.name, title })),
      element(
        "p",
        {},
        [
          t("together:report.lead", { date }),
          count === undefined ? "" : peopleWords(app, count),
        ].join("　"),
      ),
    ),
    element("img", { src: content.urlOf("shared/mascot-salute.webp"), alt: "" }),
  );
}

/** Of a number with its share on paper, in stage units. */
const TAG = { width: 290, height: 104 };

/** The whole room, and beside every thing that was asked about the share that called it dangerous. */
function heatPart(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const { manifest, urlOf } = play.content;
  const room = play.people();
  const asked = manifest.things.filter(({ id }) => isAnswered(room, stepId("thing", id)));
  const places = apart(asked.map((thing) => tagBox(thing, TAG)));
  const tags = asked.map(({ id }, index) => {
    const { x = 0, y = 0 } = places[index] ?? {};
    const share = shareOf(tallyOf(room, stepId("thing", id)));
    return element(
      "span",
      {
        class: "room-report__tag",
        style: { left: `${(100 * x) / STAGE.width}%`, top: `${(100 * y) / STAGE.height}%` },
      },
      element("b", {}, numberOf(play, id)),
      element("span", {}, shareWords(share)),
    );
  });
  return element(
    "section",
    { class: "room-report__heat" },
    element("h2", {}, t("together:report.things")),
    element(
      "div",
      { class: "room-report__room" },
      element("img", { src: urlOf(manifest.first), alt: "" }),
      ...tags,
    ),
  );
}

function resultPart(play: WallPlay, isWhole: boolean): HTMLElement {
  const missed = missedOf(play);
  return element(
    "section",
    { class: "room-report__result" },
    element("h2", {}, missedHeading(play)),
    element(
      "ul",
      {},
      ...missed.map(({ id }) =>
        element(
          "li",
          {},
          closeUpOf(play, id),
          element("span", {}, `${numberOf(play, id)} ${wordsOf(play.text().things, id).name}`),
        ),
      ),
    ),
    isWhole ? weakPart(play) : undefined,
  );
}

/** What comes first tomorrow, lines to write on, and the questions that every company answers itself. */
function tomorrowPart(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const columns = ["what", "who", "when"] as const;
  return element(
    "section",
    { class: "room-report__tomorrow" },
    element("h2", {}, t("together:wall.tomorrow")),
    element("p", {}, element("strong", {}, tomorrowOf(play))),
    element("h2", {}, t("together:wall.questions")),
    ...furtherQuestions(play).map((question) => element("p", {}, question)),
    element(
      "table",
      {},
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...columns.map((name) => element("th", { scope: "col" }, t(`together:report.${name}`))),
        ),
      ),
      element(
        "tbody",
        {},
        ...Array.from({ length: ROWS }, () =>
          element("tr", {}, ...columns.map(() => element("td", {}))),
        ),
      ),
    ),
  );
}

function footPart({ app, scenario, people }: WallPlay): HTMLElement {
  const asked = thingsOf(scenario).filter(({ id }) => isAnswered(people(), stepId("thing", id)));
  return element(
    "footer",
    { class: "room-report__foot" },
    element("span", {}, app.t("together:report.review")),
    element("span", {}, app.t("together:report.nameless", { count: asked.length })),
  );
}
