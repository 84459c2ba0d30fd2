import { type GuidelineResult, wonShare } from "#core/guideline-results";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { shape } from "#ui/shapes";

const percent = (share: number) => Math.round(share * 100);

/** The whole result in a few words, for a list. */
export function resultPill(result: GuidelineResult, { t }: App): HTMLElement {
  const share = wonShare(result);
  if (share === undefined) {
    return element(
      "span",
      { class: "pill pill--quiet" },
      element("span", {}, t("library:result.notMet")),
    );
  }
  return element(
    "span",
    { class: "pill pill--done" },
    shape("star"),
    element("span", {}, t("library:result.share", { percent: percent(share) })),
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
    { class: "library__result" },
    element("li", {}, noticed),
    element("li", {}, prepared),
  );
}
