import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { way } from "../records/part";

/** Asked where this browser knows of no play: it may have forgotten, or it was another one. */
export function elsewhere({ t }: App): readonly HTMLElement[] {
  return [
    element("p", {}, t("records:review.elsewhere")),
    element(
      "p",
      { class: "review__ways" },
      way("review-code", t("records:review.code"), "#/records/code", "plain"),
      way("review-file", t("records:review.file"), "#/records/file", "plain"),
    ),
  ];
}
