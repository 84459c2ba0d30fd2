import type { LibraryText } from "#content/guide-text";
import { wordsOf } from "#content/scenario-text";
import { type GuidelineGroup, groupOf, guidelineGroups, guidelineIds } from "#core/guideline";
import { type GuidelineResult, groupResults, type Won, wonShare } from "#core/guideline-results";
import { type FinishedPlay, sumOfPlays } from "#core/records";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { part } from "./part";

type Results = ReturnType<typeof sumOfPlays>;

/** The five groups at a glance, each with a tile for each of its measures; they fold open. */
export function measuresMap(
  app: App,
  library: LibraryText,
  plays: readonly FinishedPlay[],
): HTMLElement {
  const { t } = app;
  const results = sumOfPlays(plays);
  const groups = groupResults(results);
  return part(
    "map",
    t("records:map.heading"),
    element("p", {}, t("records:map.lead")),
    element(
      "div",
      { class: "map" },
      ...guidelineGroups.map((group) => groupPart(app, library, group, groups[group], results)),
    ),
    element("p", { class: "hint" }, t("records:map.tiles")),
    element("p", { class: "hint" }, t("records:map.caption")),
  );
}

function groupPart(
  app: App,
  library: LibraryText,
  group: GuidelineGroup,
  sum: GuidelineResult,
  results: Results,
): HTMLElement {
  const { t } = app;
  const ids = guidelineIds.filter((id) => groupOf(id) === group);
  const shares = ids.map((id) => wonShare(results[id]));
  const met = shares.filter((share) => share !== undefined).length;
  return element(
    "details",
    { class: "map__group" },
    element(
      "summary",
      { id: `map-${group}`, class: "map__summary" },
      element(
        "h3",
        { class: "map__title" },
        element("span", { class: "map__id" }, group),
        " ",
        element("span", {}, wordsOf(library.groups, group).title),
      ),
      " ",
      element("span", { class: "map__glance" }, ...groupBar(app, sum)),
      " ",
      element(
        "span",
        { class: "map__glance" },
        element("span", { class: "map__tiles", "aria-hidden": true }, ...shares.map(tile)),
        met === 0
          ? undefined
          : element("span", { class: "hint" }, t("records:map.met", { all: ids.length, met })),
      ),
    ),
    element(
      "ul",
      { class: "map__list" },
      ...ids.map((id) => measureItem(app, id, wordsOf(library.measures, id).title, results[id])),
    ),
  );
}

/** A measure as a little square: how full it is says how much was won, dashes that it was not met. */
function tile(share: number | undefined, index: number): HTMLElement {
  const isMet = share !== undefined;
  return element(
    "span",
    {
      class: isMet ? "map__tile" : "map__tile map__tile--unmet",
      ...(isMet ? { style: { "--share": `${100 * share}%` } } : {}),
    },
    String(index + 1),
  );
}

function groupBar({ t }: App, sum: GuidelineResult): readonly HTMLElement[] {
  const share = wonShare(sum);
  if (share === undefined) {
    return [
      element("span", { class: "map__bar map__bar--unmet", "aria-hidden": true }),
      element("span", { class: "map__unmet" }, t("records:map.notMet")),
    ];
  }
  return [
    bar(share),
    element("strong", {}, t("records:map.percent", { percent: Math.round(100 * share) })),
  ];
}

function bar(share: number): HTMLElement {
  return element(
    "span",
    { class: "map__bar", "aria-hidden": true },
    element("span", { class: "map__fill", style: { width: `${100 * share}%` } }),
  );
}

function measureItem(app: App, id: string, title: string, result: GuidelineResult): HTMLElement {
  const { t } = app;
  const share = wonShare(result);
  return element(
    "li",
    { class: "map__item" },
    element(
      "a",
      { id: `map-to-${id}`, class: "map__name", href: `#/library/${id}` },
      element("span", { class: "map__id" }, id),
      " ",
      element("span", {}, title),
    ),
    share === undefined
      ? element("p", { class: "map__unmet" }, t("records:map.notMet"))
      : element(
          "p",
          { class: "map__numbers" },
          bar(share),
          element("strong", {}, t("records:map.percent", { percent: Math.round(100 * share) })),
          " ",
          wonWords(app, "notice", result.notice),
          " ",
          wonWords(app, "prepare", result.prepare),
        ),
  );
}

/** What was won of what there was; nothing where there was nothing. */
function wonWords(
  { t, locale }: App,
  what: keyof GuidelineResult,
  { won, available }: Won,
): HTMLElement | undefined {
  if (available === 0) return undefined;
  const format = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 });
  const numbers = { won: format.format(won), all: format.format(available) };
  return element("span", {}, t(`records:map.${what}`, numbers));
}
