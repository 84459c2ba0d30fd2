import type { LibraryText } from "#content/guide-text";
import { wordsOf } from "#content/scenario-text";
import { type GuidelineGroup, guidelineGroups } from "#core/guideline";
import { groupResults, wonShare } from "#core/guideline-results";
import { type FinishedPlay, sumOfPlays } from "#core/records";
import { element } from "#ui/element";
import type { App } from "#ui/screen";

/** How much was managed in each of the five groups, small; nothing where no play can be read. */
export function groupBars(
  app: App,
  library: LibraryText,
  plays: readonly FinishedPlay[],
): HTMLElement | undefined {
  if (plays.length === 0) return undefined;
  const groups = groupResults(sumOfPlays(plays));
  return element(
    "div",
    { class: "certificate__groups" },
    element("p", { class: "certificate__groups-head" }, app.t("records:certificate.groups")),
    element(
      "ul",
      { class: "certificate__bars" },
      ...guidelineGroups.map((group) =>
        groupItem(app, group, wordsOf(library.groups, group).title, wonShare(groups[group])),
      ),
    ),
  );
}

function groupItem(
  { t }: App,
  group: GuidelineGroup,
  title: string,
  share: number | undefined,
): HTMLElement {
  const fill = share === undefined ? undefined : { width: `${100 * share}%` };
  return element(
    "li",
    { class: "certificate__group" },
    element("span", { class: "certificate__group-number" }, group),
    " ",
    element("span", { class: "certificate__group-title" }, title),
    " ",
    element(
      "span",
      {
        class:
          share === undefined ? "certificate__bar certificate__bar--unmet" : "certificate__bar",
        "aria-hidden": true,
      },
      fill && element("span", { class: "certificate__fill", style: fill }),
    ),
    " ",
    element(
      "span",
      { class: "certificate__share" },
      share === undefined
        ? t("records:certificate.notMet")
        : t("records:map.percent", { percent: Math.round(100 * share) }),
    ),
  );
}
