import { wordsOf } from "#content/scenario-text";
import { element } from "#ui/element";
import type { Play } from "./play";

/** The dangers of this place as small pictures: what is to be stopped, not by which card. */
export function dangerMemo(play: Play): HTMLElement {
  const { app, content, scenario } = play;
  const isHazard = (thing: string) => scenario.hazards.some(({ id }) => id === thing);
  const pictures = content.manifest.things.flatMap(({ id, closeUp }, index) =>
    isHazard(id)
      ? [
          element(
            "li",
            { class: "memo__danger" },
            element("img", {
              class: "memo__picture",
              src: content.urlOf(closeUp),
              alt: wordsOf(play.text().things, id).name,
            }),
            element("span", { class: "tag memo__tag", "aria-hidden": "true" }, String(index + 1)),
          ),
        ]
      : [],
  );
  return element(
    "section",
    { class: "memo", "aria-labelledby": "memo-title" },
    element("h3", { class: "memo__title", id: "memo-title" }, app.t("episode:measure.dangers")),
    element("ul", { class: "memo__dangers" }, ...pictures),
  );
}
