import { cardOrder } from "#core/order";
import { costOf, isAffordable } from "#core/plan";
import { type Measure, measureGroups } from "#core/scenario";
import { element, setText } from "#ui/element";
import { amounts } from "./amounts";
import { button } from "./button";
import { dangerMemo } from "./danger-memo";
import { phaseHeading } from "./frame";
import { icon } from "./icons";
import { type MeasureCard, measureCard } from "./measure-card";
import { BESIDE_DANGERS, type CardGroup, countOf, inAreas, rowsBelow } from "./measure-columns";
import { groupTabs } from "./measure-tabs";
import type { Play } from "./play";
import { createPurses } from "./purses";

type Group = Measure["group"];

/** With so few at the left, the purses stand above them: else above the room. */
const BELOW_PURSES = 3;

/**
 * All cards in one view around the room, with the purses and the dangers: on a small screen one
 * group at a time. Returns what shows what is bought.
 */
export function showMeasureCards(play: Play, onDone: () => void): () => void {
  const { app, frame } = play;
  const { t } = app;
  const purses = createPurses(play);
  const grouped = measureGroups.map((group) => ({ group, cards: measuresIn(play, group) }));
  const cards = cardsOf(play, grouped);
  const areas = inAreas(grouped);
  const column = (name: string, groups: readonly CardGroup<Group, Measure>[]) =>
    element(
      "div",
      { class: `market__column market__column--${name}`, "data-cards": countOf(groups) },
      ...groups.map((each) => chunkOf(play, each, cards)),
    );
  const [first, second] = areas.middle;
  const middle = second
    ? [column("first", first ? [first] : []), column("second", [second])]
    : [column("both", areas.middle)];
  const root = element("div", {
    class: "market",
    "data-rows": rowsBelow(areas),
    "data-purses": countOf(areas.left) <= BELOW_PURSES ? "side" : "top",
    "data-memo": countOf(areas.right) <= BESIDE_DANGERS ? "side" : "top",
    "data-right": countOf(areas.right),
  });
  const tabs = groupTabs(play, grouped, (group) => {
    root.dataset["group"] = group;
  });
  const decide = button(
    t("episode:decide"),
    { id: "measure-on", kind: "primary", icon: "next", iconLast: true },
    onDone,
  );
  // Where the heading finds no room; whoever listens has heard all of it.
  const task = element("p", { class: "market__task", "aria-hidden": "true" });
  root.append(
    element(
      "div",
      { class: "market__head" },
      phaseHeading(t("episode:measure.heading"), t("episode:measure.round")),
      element(
        "p",
        { class: "visually-hidden" },
        t("episode:measure.task", amounts(play, play.scenario.budget)),
      ),
    ),
    task,
    purses.root,
    element("div", { class: "market__room" }),
    dangerMemo(play),
    tabs.root,
    element(
      "div",
      { class: "market__cards" },
      column("left", areas.left),
      ...middle,
      column("right", areas.right),
    ),
    element("div", { class: "market__foot" }, decide),
  );
  frame.guide.hide();
  frame.panel.replaceChildren(root);
  const parts = [purses, tabs, ...cards.values()];
  const update = () => {
    for (const part of parts) part.update();
    const { measures } = play.episode();
    // With nothing chosen one may go on, but it is not what is offered.
    const isAny = measures.length > 0;
    // Whoever chooses has understood it: then the room is to be seen, or what has become of the task.
    task.classList.toggle("market__task--known", isAny);
    setText(task, t(`episode:measure.${isAnyLeft(play) ? "taskShort" : "taskFull"}`));
    decide.classList.toggle("button--primary", isAny);
    decide.classList.toggle("button--quiet", !isAny);
    play.room.change({ measures });
  };
  update();
  return update;
}

/** Whether what is left pays for one more. */
function isAnyLeft({ scenario, episode }: Play): boolean {
  const { measures } = episode();
  return scenario.measures.some(
    ({ id }) =>
      !measures.includes(id) && isAffordable(scenario, costOf(scenario, [...measures, id])),
  );
}

type Cards = ReadonlyMap<string, MeasureCard>;

/** Ids of the page count through all groups: no id of a card may be read in the page. */
function cardsOf(play: Play, grouped: readonly CardGroup<Group, Measure>[]): Cards {
  const all = grouped.flatMap(({ cards }) => cards);
  return new Map(
    all.map((measure, index) => [measure.id, measureCard(play, measure, `measure-${index}`)]),
  );
}

function measuresIn({ scenario }: Play, group: Group): readonly Measure[] {
  return cardOrder(
    scenario.id,
    scenario.measures.filter((measure) => measure.group === group),
  );
}

/** Cards of a group under its name. */
function chunkOf(play: Play, chunk: CardGroup<Group, Measure>, cards: Cards): HTMLElement {
  const { group } = chunk;
  const id = `group-${group}`;
  const name = element("span", {}, play.app.t(`episode:group.${group}`));
  return element(
    "section",
    { class: `chunk chunk--${group}`, "data-group": group, "aria-labelledby": id },
    element("h3", { class: "chunk__name", id }, icon(group), name),
    ...chunk.cards.flatMap((measure) => cards.get(measure.id)?.root ?? []),
  );
}
