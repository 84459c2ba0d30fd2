import { type GuidelineGroup, guidelineGroups } from "#core/guideline";
import { groupResults, guidelineResults, wonShare } from "#core/guideline-results";
import { element, svgElement } from "#ui/element";
import type { Play } from "./play";

/** A radar needs three axes to enclose anything. */
const RADAR_FROM = 3;

const RADIUS = 80;

interface GroupShare {
  readonly group: GuidelineGroup;
  readonly name: string;
  readonly share: number;
}

/**
 * How far the groups 4.1 to 4.5 that were met here are fulfilled: bars, or a radar from three
 * groups on, always with the same in a table.
 */
export function groupsChart(play: Play): HTMLElement {
  const { t } = play.app;
  const names: Readonly<Record<string, string>> = t("episode:guideline", { returnObjects: true });
  const results = groupResults(guidelineResults(play.scenario, play.episode()));
  const shares = guidelineGroups.map((group) => ({
    group,
    name: names[group] ?? "",
    share: wonShare(results[group]),
  }));
  const met = shares.flatMap(({ share, ...rest }): GroupShare[] =>
    share === undefined ? [] : [{ ...rest, share }],
  );
  const hasRadar = met.length >= RADAR_FROM;
  return element(
    "div",
    { class: "groups" },
    hasRadar ? radar(met) : undefined,
    element(
      "table",
      { class: "groups__table" },
      element("caption", { class: "visually-hidden" }, t("episode:debrief.groups")),
      element("tbody", {}, ...shares.map((each) => groupRow(play, each, !hasRadar))),
    ),
  );
}

function groupRow(
  { app }: Play,
  { group, name, share }: { group: string; name: string; share: number | undefined },
  hasBar: boolean,
): HTMLElement {
  return element(
    "tr",
    { class: share === undefined ? "is-unmet" : undefined },
    element(
      "th",
      { scope: "row" },
      element("span", { class: "groups__number" }, group),
      element("span", {}, name),
    ),
    hasBar
      ? element("td", { class: "groups__bar" }, share === undefined ? undefined : bar(share))
      : undefined,
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
function radar(met: readonly GroupShare[]): SVGSVGElement {
  const pointAt = (index: number, share: number) => {
    const angle = (2 * Math.PI * index) / met.length - Math.PI / 2;
    return [Math.cos(angle) * RADIUS * share, Math.sin(angle) * RADIUS * share] as const;
  };
  const ring = (shareOf: (index: number) => number) =>
    met.map((_, index) => pointAt(index, shareOf(index)).join(",")).join(" ");
  return svgElement(
    "svg",
    { class: "radar", viewBox: "-115 -105 230 210", "aria-hidden": "true" },
    ...[0.25, 0.5, 0.75, 1].map((share) =>
      svgElement("polygon", { class: "radar__ring", points: ring(() => share) }),
    ),
    ...met.map((_, index) => {
      const [x2, y2] = pointAt(index, 1);
      return svgElement("line", { class: "radar__axis", x1: 0, y1: 0, x2, y2 });
    }),
    svgElement("polygon", {
      class: "radar__area",
      points: ring((index) => met[index]?.share ?? 0),
    }),
    ...met.flatMap(({ group, share }, index) => {
      const [cx, cy] = pointAt(index, share);
      const [x, y] = pointAt(index, 1.18);
      return [
        svgElement("circle", { class: "radar__dot", cx, cy, r: 4 }),
        svgElement("text", { class: "radar__label", x, y, "text-anchor": "middle", dy: 5 }, group),
      ];
    }),
  );
}
