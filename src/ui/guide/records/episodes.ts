import { wordsOf } from "#content/scenario-text";
import { countMissed, type Missed, missedIn } from "#core/records";
import type { Play } from "#session/profile";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { dayWords } from "./day-words";
import { part, way } from "./part";
import { finishedPlay, type PlayedPlace } from "./played";

/** Best and latest of every place that was played, with what was missed. */
export function episodesPart(app: App, played: readonly PlayedPlace[]): HTMLElement {
  const { t } = app;
  if (played.length === 0) {
    return part(
      "episodes",
      t("records:episodes.heading"),
      element("p", {}, t("records:nothing")),
      element("p", {}, way("records-to-places", t("records:toPlaces"), "#/places", "primary")),
    );
  }
  return part(
    "episodes",
    t("records:episodes.heading"),
    element("ul", { class: "played" }, ...played.map((place) => playedItem(app, place))),
  );
}

function playedItem(app: App, place: PlayedPlace): HTMLElement {
  const { t } = app;
  const { scenario, text, best, latest } = place;
  return element(
    "li",
    { class: "played__place" },
    element(
      "h3",
      { class: "played__title" },
      element("span", { class: "played__number" }, scenario.number),
      " ",
      element("span", {}, text.title),
    ),
    element("p", { class: "hint" }, `${text.company.name} ${text.company.trade}`),
    element(
      "dl",
      { class: "played__points" },
      ...points(app, t("records:episodes.best"), best),
      ...points(app, t("records:episodes.latest"), latest),
    ),
    ...missedPart(app, place),
  );
}

function points({ t, locale }: App, label: string, { total, date }: Play): readonly HTMLElement[] {
  return [
    element("dt", {}, label),
    element(
      "dd",
      {},
      element("strong", {}, t("records:episodes.points", { points: total })),
      " ",
      element("span", {}, dayWords(date, locale())),
    ),
  ];
}

function missedPart(app: App, { scenario, text, latest }: PlayedPlace): readonly HTMLElement[] {
  const { t } = app;
  const again = (kind: "primary" | "quiet") =>
    way(
      `played-again-${scenario.id}`,
      t("records:episodes.again"),
      `#/episode/${scenario.id}`,
      kind,
    );
  const finished = finishedPlay(scenario, latest);
  if (!finished) {
    return [element("p", {}, t("records:episodes.older")), element("p", {}, again("primary"))];
  }
  const missed = missedIn(finished);
  const count = countMissed(missed);
  if (count === 0) {
    return [element("p", {}, t("records:episodes.missedNone")), element("p", {}, again("quiet"))];
  }
  const words = missedWords(missed, text);
  return [
    element(
      "details",
      { class: "fold" },
      element(
        "summary",
        { id: `played-missed-${scenario.id}` },
        t("records:episodes.missed", { count }),
      ),
      ...missedLists(app, words),
    ),
    element(
      "p",
      { class: "records__ways" },
      way(
        `played-review-${scenario.id}`,
        t("records:episodes.review"),
        `#/review/${scenario.id}`,
        "primary",
      ),
      again("quiet"),
    ),
  ];
}

function missedLists({ t }: App, missed: Missed): readonly HTMLElement[] {
  const kinds = ["things", "causes", "measures"] as const;
  return kinds
    .filter((kind) => missed[kind].length > 0)
    .map((kind) =>
      element(
        "div",
        {},
        element("h4", {}, t(`records:episodes.${kind}`)),
        element(
          "ul",
          { class: "played__missed" },
          ...missed[kind].map((each) => element("li", {}, each)),
        ),
      ),
    );
}

/** What was missed, as the scenario calls it. */
export function missedWords(
  { things, causes, measures }: Missed,
  text: PlayedPlace["text"],
): Missed {
  return {
    things: things.map((id) => wordsOf(text.things, id).name),
    causes: causes.map((id) => wordsOf(text.causes, id).card),
    measures: measures.map((id) => wordsOf(text.measures, id).card),
  };
}
