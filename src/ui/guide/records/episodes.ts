import { countMissed, missedIn } from "#core/records";
import { finishedPlay, type Play } from "#core/results";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { dayWords } from "./day-words";
import { missedPart } from "./missed";
import { part, way } from "./part";
import type { KnownPlace, PlayedPlace } from "./played";

/** Every place that can be played: best and latest with what was missed, or the way to it. */
export function episodesPart(
  app: App,
  places: readonly KnownPlace[],
  played: readonly PlayedPlace[],
): HTMLElement {
  const { t } = app;
  const closed = app.shell.isPart ? 0 : app.episodes.places().length - places.length;
  const count = t("records:episodes.count", { open: places.length, played: played.length });
  const items = places.map((place) => {
    const own = played.find(({ scenario }) => scenario === place.scenario);
    return own ? playedItem(app, own) : unplayedItem(app, place);
  });
  return part(
    "episodes",
    t("records:episodes.heading"),
    element("p", {}, count),
    closed === 0
      ? undefined
      : element("p", { class: "hint" }, t("records:episodes.closed", { closed })),
    element("ul", { class: "played" }, ...items),
  );
}

function playedItem(app: App, place: PlayedPlace): HTMLElement {
  const { t } = app;
  const { scenario, best, latest } = place;
  const isOne = JSON.stringify(best) === JSON.stringify(latest);
  return element(
    "li",
    { class: "played__place" },
    ...titleOf(place),
    element(
      "dl",
      { class: "played__points" },
      points(app, t(isOne ? "records:episodes.only" : "records:episodes.best"), best),
      isOne ? undefined : points(app, t("records:episodes.latest"), latest),
    ),
    missedPart(app, place, "latest", latest),
    isOne ? undefined : missedPart(app, place, "best", best),
    element(
      "p",
      { class: "records__ways" },
      hasMissed(place)
        ? way(
            `played-review-${scenario.id}`,
            t("records:episodes.review"),
            `#/review/${scenario.id}`,
            "plain",
          )
        : undefined,
      way(`played-again-${scenario.id}`, t("records:episodes.again"), `#/episode/${scenario.id}`),
    ),
  );
}

function hasMissed({ scenario, latest }: PlayedPlace): boolean {
  const finished = finishedPlay(scenario, latest);
  return finished !== undefined && countMissed(missedIn(finished)) > 0;
}

function unplayedItem(app: App, place: KnownPlace): HTMLElement {
  const { t } = app;
  const { id } = place.scenario;
  return element(
    "li",
    { class: "played__place played__place--not" },
    ...titleOf(place),
    element("p", {}, t("records:episodes.not")),
    element("p", {}, way(`played-first-${id}`, t("records:episodes.first"), `#/episode/${id}`)),
  );
}

function titleOf({ scenario, sign }: KnownPlace): readonly HTMLElement[] {
  return [
    element(
      "h3",
      { class: "played__title" },
      element("span", { class: "played__number" }, scenario.number),
      " ",
      element("span", {}, sign.title),
    ),
    element("p", { class: "hint" }, sign.company, " · ", sign.trade),
  ];
}

function points({ t, locale }: App, label: string, { total, date }: Play): HTMLElement {
  return element(
    "div",
    {},
    element("dt", {}, label),
    element(
      "dd",
      {},
      element("strong", {}, t("records:episodes.points", { points: total })),
      " ",
      element("span", {}, dayWords(date, locale())),
    ),
  );
}
