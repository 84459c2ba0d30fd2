import { wordsOf } from "#content/scenario-text";
import type { StartAdvice } from "#core/recommend";
import { element } from "#ui/element";
import { sourceNames } from "../library/grounds";
import type { StartView } from "./choosing";
import { level } from "./level";

/** What lies outside the game: why it may be next, then each with its facts and their sources. */
export function beyond(view: StartView, steps: StartAdvice["steps"]): HTMLElement {
  const { app, start, text, sources } = view;
  const fitting = steps.map(({ id, reason }) => {
    const { name, reasons } = wordsOf(text.steps, id);
    return element("li", {}, element("b", {}, name), " ", wordsOf(reasons, reason));
  });
  const list = start.beyond.flatMap(({ id, grounds }) => {
    const { name, about } = wordsOf(text.beyond, id);
    const names = sourceNames(grounds, sources, app);
    return [
      element("dt", {}, name),
      element(
        "dd",
        {},
        about,
        element("p", { class: "grounds" }, app.t("library:sources", { names })),
      ),
    ];
  });
  return level(
    { id: "start-beyond", title: app.t("start:beyond"), lead: app.t("start:beyondLead") },
    ...(fitting.length === 0 ? [] : [element("ul", { class: "start__fitting" }, ...fitting)]),
    element("dl", { class: "start__beyond" }, ...list),
  );
}
