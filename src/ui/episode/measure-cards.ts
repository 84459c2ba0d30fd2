import { cardOrder } from "#core/order";
import type { Measure } from "#core/scenario";
import { element } from "#ui/element";
import { amounts } from "./amounts";
import { button } from "./button";
import type { PickCard } from "./card";
import { phaseHeading } from "./frame";
import { icon } from "./icons";
import { measureCard } from "./measure-card";
import type { Play } from "./play";
import { createPurses } from "./purses";

const groups = ["rule", "people", "tool", "outside"] as const;

/**
 * All cards by group, with the purses above; buying shows the thing in the room. Returns what
 * shows what is bought.
 */
export function showMeasureCards(play: Play, onDone: () => void): () => void {
  const { app, frame, room, scenario } = play;
  const { t } = app;
  const purses = createPurses(play);
  const cards = new Map<string, PickCard>();
  const update = () => {
    const { measures } = play.episode();
    for (const [id, card] of cards) card.setPicked(measures.includes(id));
    purses.update();
    room.change({ measures });
  };
  // Ids of the page count through all groups: no id of a card may be read in the page.
  const ordered = groups.map((group) => ({ group, measures: measuresIn(play, group) }));
  const all = ordered.flatMap(({ measures }) => measures);
  for (const [index, measure] of all.entries()) {
    cards.set(
      measure.id,
      measureCard(play, measure, `measure-${index}`, () =>
        play.ask({ type: "toggleMeasure", measure: measure.id }),
      ),
    );
  }
  update();

  frame.guide.say("point", t("episode:measure.guide"), t("episode:guide.name"));
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "paper panel" },
      phaseHeading(t("episode:measure.heading"), t("episode:measure.round")),
      element("p", {}, t("episode:measure.task", amounts(play, scenario.budget))),
      purses.root,
      ...ordered.map(({ group, measures }) =>
        element(
          "section",
          { class: "card-group", "aria-labelledby": `group-${group}` },
          element(
            "h3",
            { class: "card-group__name", id: `group-${group}` },
            icon(group),
            element("span", {}, t(`episode:group.${group}`)),
          ),
          element(
            "div",
            { class: "cards cards--wide" },
            ...measures.flatMap(({ id }) => cards.get(id)?.root ?? []),
          ),
        ),
      ),
      treatmentKey(play),
      element(
        "div",
        { class: "paper__buttons" },
        button(
          t("episode:measure.on"),
          { id: "measure-on", kind: "primary", icon: "next", iconLast: true },
          onDone,
        ),
      ),
    ),
  );
  return update;
}

function measuresIn({ scenario }: Play, group: Measure["group"]): readonly Measure[] {
  return cardOrder(
    scenario.id,
    scenario.measures.filter((measure) => measure.group === group),
  );
}

/** What the three signs of treatment mean, in a line each. */
function treatmentKey(play: Play): HTMLElement {
  const { t } = play.app;
  const treatments = ["avoid", "reduce", "transfer"] as const;
  return element(
    "dl",
    { class: "treatment-key" },
    ...treatments.flatMap((treatment) => [
      element(
        "dt",
        { class: `fact fact--${treatment}` },
        icon(treatment),
        element("span", {}, t(`episode:treatment.${treatment}`)),
      ),
      element("dd", {}, t(`episode:treatment.meaning.${treatment}`)),
    ]),
  );
}
