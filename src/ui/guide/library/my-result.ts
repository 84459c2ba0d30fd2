import { type GuidelineResult, wonShare } from "#core/guideline-results";
import { element, svgElement } from "#ui/element";
import type { App } from "#ui/screen";
import { shape } from "#ui/shapes";

/** From here on a result wears a star. It is praise, not a pass mark: nothing depends on it. */
const STAR_FROM = 0.8;

const percent = (share: number) => Math.round(share * 100);

/** How far a measure or a sum of them was won, as a sign and in words. */
export function standingSign(
  result: GuidelineResult,
  { t }: App,
  mayBeStarred = true,
): HTMLElement {
  const share = wonShare(result);
  if (share === undefined) {
    return element(
      "span",
      { class: "standing standing--open" },
      element("span", {}, t("library:result.notMet")),
    );
  }
  const isStarred = mayBeStarred && share >= STAR_FROM;
  return element(
    "span",
    { class: isStarred ? "standing standing--starred" : "standing" },
    isStarred ? shape("star") : ring(share),
    element("span", {}, t("library:result.share", { percent: percent(share) })),
  );
}

/** A ring that is filled as far as the share goes. */
function ring(share: number): SVGSVGElement {
  const circle = { cx: 12, cy: 12, r: 8.5, fill: "none", "stroke-width": 5 };
  return svgElement(
    "svg",
    { class: "standing__ring", viewBox: "0 0 24 24", "aria-hidden": "true" },
    svgElement("circle", { ...circle, class: "standing__track" }),
    svgElement("circle", {
      ...circle,
      class: "standing__part",
      pathLength: 100,
      "stroke-dasharray": `${100 * share} 100`,
      transform: "rotate(-90 12 12)",
    }),
  );
}

/** Noticing and preparing on a line each; a part that was not met says so. */
export function resultLines({ notice, prepare }: GuidelineResult, { t }: App): HTMLElement {
  const noticed =
    notice.available === 0
      ? t("library:result.noticeNone")
      : t("library:result.notice", { won: notice.won, available: notice.available });
  const prepared =
    prepare.available === 0
      ? t("library:result.prepareNone")
      : t("library:result.prepare", { percent: percent(prepare.won / prepare.available) });
  return element(
    "ul",
    { class: "measure__result" },
    element("li", {}, noticed),
    element("li", {}, prepared),
  );
}
