import { type GuidelineGroup, guidelineGroups } from "#core/guideline";
import { groupResults, guidelineResults, wonShare } from "#core/guideline-results";
import { element, svgElement } from "#ui/element";
import type { Play } from "./play";

const RADIUS = 80;

interface GroupShare {
  readonly group: GuidelineGroup;
  readonly name: string;
  /** Undefined for a group that the story does not touch. */
  readonly share: number | undefined;
}

/**
 * How far the groups 4.1 to 4.5 are fulfilled: a radar of always five axes, with the same in a
 * table. A group that the story does not touch says so.
 */
export function groupsChart(play: Play): HTMLElement {
  const { t } = play.app;
  const names = t("episode:groupNames", { returnObjects: true });
  const results = groupResults(guidelineResults(play.scenario, play.episode()));
  const shares = guidelineGroups.map(
    (group): GroupShare => ({
      group,
      name: names[group],
      share: wonShare(results[group]),
    }),
  );
  return element(
    "div",
    { class: "groups" },
    radar(shares),
    element(
      "table",
      { class: "groups__table" },
      element("caption", {}, t("episode:debrief.groupsWhat")),
      element("tbody", {}, ...shares.map((each) => groupRow(play, each))),
    ),
  );
}

function groupRow({ app }: Play, { group, name, share }: GroupShare): HTMLElement {
  return element(
    "tr",
    { class: share === undefined ? "is-unmet" : undefined },
    element(
      "th",
      { scope: "row" },
      element("span", { class: "groups__number" }, group),
      element("span", {}, name),
    ),
    element("td", { class: "groups__bar" }, share === undefined ? undefined : bar(share)),
    element(
      "td",
      { class: "groups__share" },
      share === undefined
        ? app.t("episode:debrief.notMet")
        : app.t("episode:debrief.met", { percent: Math.round(100 * share) }),
    ),
  );
}

function bar(share: number): HTMLElement {
  return element("span", {
    class: "groups__fill",
    "aria-hidden": "true",
    style: { width: `${100 * share}%` },
  });
}

/** The table beside it says the same in words, so the drawing itself is not read. */
function radar(groups: readonly GroupShare[]): SVGSVGElement {
  const pointAt = (index: number, share: number) => {
    const angle = (2 * Math.PI * index) / groups.length - Math.PI / 2;
    return [Math.cos(angle) * RADIUS * share, Math.sin(angle) * RADIUS * share] as const;
  };
  const ring = (shareOf: (index: number) => number) =>
    groups.map((_, index) => pointAt(index, shareOf(index)).join(",")).join(" ");
  return svgElement(
    "svg",
    { class: "radar", viewBox: "-115 -105 230 210", "aria-hidden": "true" },
    ...[0.25, 0.5, 0.75, 1].map((share) =>
      svgElement("polygon", { class: "radar__ring", points: ring(() => share) }),
    ),
    ...groups.map((_, index) => {
      const [x2, y2] = pointAt(index, 1);
      return svgElement("line", { class: "radar__axis", x1: 0, y1: 0, x2, y2 });
    }),
    svgElement("polygon", {
      class: "radar__area",
      points: ring((index) => groups[index]?.share ?? 0),
    }),
    ...groups.flatMap(({ group, share = 0 }, index) => {
      const [cx, cy] = pointAt(index, share);
      const [x, y] = pointAt(index, 1.18);
      return [
        svgElement("circle", { class: "radar__dot", cx, cy, r: 4 }),
        svgElement("text", { class: "radar__label", x, y, "text-anchor": "middle", dy: 5 }, group),
      ];
    }),
  );
}
