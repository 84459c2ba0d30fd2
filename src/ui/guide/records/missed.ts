import { wordsOf } from "#content/scenario-text";
import { countMissed, type Missed, missedIn } from "#core/records";
import { finishedPlay, type Play } from "#core/results";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import type { PlayedPlace } from "./played";

/** What was missed in one round of a place, folded; a line where it was nothing or is not known. */
export function missedPart(
  { t }: App,
  { scenario, text }: PlayedPlace,
  which: "best" | "latest",
  play: Play,
): HTMLElement {
  const finished = finishedPlay(scenario, play);
  if (!finished) return element("p", {}, t("records:episodes.older"));
  const missed = missedIn(finished);
  const count = countMissed(missed);
  const round = t(`records:episodes.round.${which}`);
  if (count === 0) return element("p", {}, t("records:episodes.missedNone", { round }));
  const words = missedWords(missed, text);
  const kinds = (["things", "causes", "measures"] as const).filter(
    (kind) => missed[kind].length > 0,
  );
  return element(
    "details",
    { class: "records__fold" },
    element(
      "summary",
      { id: `played-missed-${which}-${scenario.id}` },
      t("records:episodes.missed", { round, count }),
    ),
    ...kinds.map((kind) =>
      element(
        "div",
        {},
        element("h4", {}, t(`records:episodes.${kind}`)),
        element(
          "ul",
          { class: "played__missed" },
          ...words[kind].map((each) => element("li", {}, each)),
        ),
      ),
    ),
  );
}

/** What was missed, as the scenario calls it. */
export function missedWords(
  { things, causes, measures }: Missed,
  text: PlayedPlace["text"],
): Missed {
  return {
    things: things.map((id) => wordsOf(text.things, id).name),
    causes: causes.map((id) => wordsOf(text.causes, id).card),
    measures: measures.map((id) => wordsOf(text.measures, id).card),
  };
}
