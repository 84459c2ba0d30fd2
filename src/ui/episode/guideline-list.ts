import { groupOf, guidelineGroups, guidelineIds } from "#core/guideline";
import { guidelineResults, wonShare } from "#core/guideline-results";
import { element } from "#ui/element";
import type { Play } from "./play";

/** The 22 common measures by group: how far each was met here, or that it was not met yet. */
export function guidelineList(play: Play): HTMLElement {
  const { t } = play.app;
  const results = guidelineResults(play.scenario, play.episode());
  const titles: Readonly<Record<string, string>> = t("episode:guideline", { returnObjects: true });
  const groups = guidelineGroups.map((group) =>
    element(
      "section",
      { class: "guideline__group" },
      element("h5", {}, `${group} ${titles[group] ?? ""}`),
      element(
        "ul",
        {},
        ...guidelineIds
          .filter((id) => groupOf(id) === group)
          .map((id) => guidelineItem(play, id, titles[id] ?? "", wonShare(results[id]))),
      ),
    ),
  );
  return element(
    "details",
    { class: "guideline" },
    element(
      "summary",
      { class: "guideline__summary", id: "guideline-all" },
      element("h4", {}, t("episode:debrief.guidelineAll")),
    ),
    ...groups,
  );
}

function guidelineItem({ app }: Play, id: string, title: string, share: number | undefined) {
  const words =
    share === undefined
      ? app.t("episode:debrief.notMet")
      : app.t("episode:debrief.met", { percent: Math.round(100 * share) });
  return element(
    "li",
    { class: share === undefined ? "guideline__item is-unmet" : "guideline__item" },
    element("span", { class: "guideline__id" }, id),
    element("a", { id: `guideline-${id}`, href: `#/library/${id}` }, title),
    element("strong", { class: "guideline__share" }, words),
  );
}
