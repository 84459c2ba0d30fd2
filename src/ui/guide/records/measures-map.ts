import type { LibraryText } from "#content/guide-text";
import { wordsOf } from "#content/scenario-text";
import { type GuidelineGroup, groupOf, guidelineGroups, guidelineIds } from "#core/guideline";
import { type GuidelineResult, groupResults, type Won, wonShare } from "#core/guideline-results";
import { type FinishedPlay, sumOfPlays } from "#core/records";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { part } from "./part";

type Results = ReturnType<typeof sumOfPlays>;

/** The 22 measures by group over everything played. */
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
    element("p", { class: "hint" }, t("records:map.caption")),
    ...guidelineGroups.map((group) => groupPart(app, library, group, groups[group], results)),
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
  const met = ids.filter((id) => wonShare(results[id]) !== undefined).length;
  return element(
    "section",
    { class: "map__group", "aria-labelledby": `map-${group}` },
    element("h3", { id: `map-${group}` }, `${group} ${wordsOf(library.groups, group).title}`),
    element(
      "div",
      { class: "map__sum" },
      ...shareCells(app, sum),
      met === 0
        ? undefined
        : element("p", { class: "hint" }, t("records:map.met", { all: ids.length, met })),
    ),
    element(
      "ul",
      { class: "map__list" },
      ...ids.map((id) =>
        element(
          "li",
          { class: "map__item" },
          element(
            "a",
            { id: `map-to-${id}`, class: "map__name", href: `#/library/${id}` },
            element("span", { class: "map__id" }, id),
            " ",
            element("span", {}, wordsOf(library.measures, id).title),
          ),
          ...shareCells(app, results[id]),
        ),
      ),
    ),
  );
}

/** Bar and numbers, or that it was not met yet. */
function shareCells(app: App, result: GuidelineResult): readonly HTMLElement[] {
  const { t } = app;
  const share = wonShare(result);
  if (share === undefined) return [element("p", { class: "map__unmet" }, t("records:map.notMet"))];
  return [
    element(
      "span",
      { class: "map__bar", "aria-hidden": true },
      element("span", { class: "map__fill", style: { width: `${100 * share}%` } }),
    ),
    element(
      "p",
      { class: "map__numbers" },
      element("strong", {}, t("records:map.percent", { percent: Math.round(100 * share) })),
      " ",
      wonWords(app, "notice", result.notice),
      " ",
      wonWords(app, "prepare", result.prepare),
    ),
  ];
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
