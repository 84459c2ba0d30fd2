import { sharedPicture } from "#content/assets";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { part, way } from "./part";

const coming = ["points", "review", "map", "certificate"] as const;

/** Before anything was played: what will be here, and the way to it. */
export function emptyPart({ t }: App): HTMLElement {
  return part(
    "episodes",
    t("records:empty.heading"),
    element(
      "div",
      { class: "records-empty" },
      element("img", {
        class: "records-empty__captain",
        src: sharedPicture("mascot-point.webp"),
        alt: "",
      }),
      element(
        "div",
        { class: "records-empty__words" },
        element("p", {}, t("records:empty.lead")),
        element(
          "ul",
          { class: "records-empty__list" },
          ...coming.map((what) => element("li", {}, t(`records:empty.${what}`))),
        ),
        element("p", {}, way("records-to-places", t("records:toPlaces"), "#/places", "primary")),
      ),
    ),
  );
}
