import { wordsOf } from "#content/scenario-text";
import type { Measure } from "#core/scenario";
import { element } from "#ui/element";
import { amounts } from "./amounts";
import { type PickCard, pickCard } from "./card";
import { icon } from "./icons";
import type { Play } from "./play";

/** A countermeasure with how it treats the risk, its price and its effort. */
export function measureCard(play: Play, measure: Measure, id: string, run: () => void): PickCard {
  const card = pickCard(
    id,
    wordsOf(play.text().measures, measure.id).card,
    run,
    measureFacts(play, measure),
  );
  card.root.classList.add("card--measure");
  return card;
}

/** Treatment, price and effort: icon and words. */
export function measureFacts(play: Play, measure: Measure): HTMLElement {
  const { t } = play.app;
  const { money, effort } = amounts(play, measure);
  return element(
    "span",
    { class: "facts" },
    ...measure.treatments.map((treatment) =>
      element(
        "span",
        { class: `fact fact--${treatment}` },
        icon(treatment),
        element("span", {}, t(`episode:treatment.${treatment}`)),
      ),
    ),
    element("span", { class: "fact" }, icon("yen"), element("span", {}, money)),
    element("span", { class: "fact" }, icon("person"), element("span", {}, effort)),
  );
}
