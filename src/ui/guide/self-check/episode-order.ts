import { wordsOf } from "#content/scenario-text";
import { episodesFor } from "#core/recommend";
import { weakItems } from "#core/self-check";
import { element } from "#ui/element";
import { episodeLink, isOpen, playButton } from "../episode-link";
import type { CheckView } from "./filling";
import { panel } from "./panel";

/** Episodes in the order that helps most, with the low items each deals with. */
export function episodeOrder({ app, check, text, filling }: CheckView): HTMLElement {
  const fitting = episodesFor(app.episodes.cases(), check, filling.answers);
  const isAllWell = weakItems(check, filling.answers).length === 0;
  const why = isAllWell ? "none" : fitting.length === 0 ? "notOpen" : "lead";
  const lead = app.t(`self-check:order.${why}`);
  const first = fitting.find(({ number }) => isOpen(number, app));
  const list = fitting.map(({ number, items }) => {
    const names = items.map((no) => `${no}. ${wordsOf(text.items, String(no)).name}`);
    return element(
      "li",
      {},
      episodeLink(number, app),
      element(
        "p",
        { class: "check__asks" },
        app.t("self-check:order.items", { items: names.join(app.t("self-check:comma")) }),
      ),
    );
  });
  return panel(
    "check-order",
    app.t("self-check:order.heading"),
    element("p", {}, lead),
    ...(first === undefined ? [] : [playButton(first.number, app, "check-play")]),
    ...(list.length === 0 ? [] : [element("ol", { class: "check__order" }, ...list)]),
  );
}
