import { wordsOf } from "#content/scenario-text";
import type { StartAdvice } from "#core/recommend";
import { element } from "#ui/element";
import { episodeLink, isOpen, playButton } from "../episode-link";
import type { StartView } from "./choosing";
import { level } from "./level";

/** The ten scenarios, best fitting first, each with its reasons; the first open one stands out. */
export function scenarios(
  view: StartView,
  advised: StartAdvice["scenarios"],
  why: string | undefined,
): HTMLElement {
  const { app } = view;
  const first = advised.find(({ number }) => isOpen(number, app));
  return level(
    { id: "start-scenarios", title: app.t("start:scenarios"), lead: why ?? "" },
    ...(first === undefined ? [] : [playButton(first.number, app, "start-play")]),
    element("p", { class: "start__hint" }, app.t("start:scenariosLead")),
    element("ol", { class: "start__scenarios" }, ...advised.map((each) => scenario(view, each))),
  );
}

function scenario(view: StartView, { number, reasons }: StartAdvice["scenarios"][number]) {
  const words = wordsOf(view.text.scenarios, number);
  const said =
    reasons.length === 0 ? [words.general] : reasons.map((id) => wordsOf(words.reasons, id));
  return element(
    "li",
    {},
    element("h3", { class: "start__scenario" }, episodeLink(number, view.app)),
    element("ul", { class: "start__reasons" }, ...said.map((each) => element("li", {}, each))),
  );
}
