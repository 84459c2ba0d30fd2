import { wordsOf } from "#content/scenario-text";
import { chosenOf } from "#core/agreement";
import { element, setText } from "#ui/element";
import { groundsLine } from "../library/grounds";
import { pointRow } from "./point-row";
import { type OutsourcingList, type OutsourcingSection, type Point, sectionName } from "./points";
import { onward } from "./steps";
import { takeButton } from "./take-button";
import type { OutsourcingView } from "./view";

/** One of the two lists, folded by section. */
export function listView(view: OutsourcingView, list: OutsourcingList): readonly Node[] {
  const { app, book, outsourcing, sources } = view;
  const words = wordsOf(outsourcing.text.lists, list.id);
  const points = view.points.filter(({ listId }) => listId === list.id);
  // Whoever begins sees at once what is in a section; whoever comes back sees them all.
  const isNew =
    chosenOf(
      book.present(),
      points.map(({ key }) => key),
    ).length === 0;
  return [
    element("h1", { class: "guide__heading", tabindex: -1 }, words.title),
    element(
      "div",
      { class: "outsourcing__lead" },
      element("p", {}, words.lead),
      groundsLine(list.grounds, sources, app),
    ),
    element(
      "div",
      { class: "outsourcing__groups" },
      ...list.sections.map((section, index) => {
        const own = points.filter(({ sectionId }) => sectionId === section.id);
        return group(view, list, section, own, isNew && index === 0);
      }),
    ),
    onward(view, list.id === "clause" ? "measures" : "chosen"),
  ];
}

function group(
  view: OutsourcingView,
  list: OutsourcingList,
  section: OutsourcingSection,
  points: readonly Point[],
  isOpen: boolean,
): HTMLElement {
  const { app, book, outsourcing } = view;
  const { t } = app;
  const words = wordsOf(wordsOf(outsourcing.text.lists, list.id).sections, section.id);
  const id = `outsourcing-group-${section.id}`;
  const keys = points.map(({ key }) => key);
  const count = element("span", { class: "outsourcing__group-count" });
  const box = element(
    "details",
    { class: "outsourcing__group", open: isOpen, "aria-labelledby": `${id}-name` },
    element(
      "summary",
      { id },
      element("h2", { id: `${id}-name` }, sectionName(section, words.name, t)),
      count,
    ),
    element(
      "div",
      { class: "outsourcing__group-body" },
      element("p", {}, words.lead),
      section.together === undefined
        ? undefined
        : takeButton(view, {
            id: `${id}-together`,
            isPrimary: false,
            keys: () => keys,
            words: (rest) =>
              rest === 0
                ? t("outsourcing:togetherAll", { count: keys.length })
                : t("outsourcing:together", { count: keys.length }),
          }),
      element("ul", { class: "outsourcing__points" }, ...points.map((p) => pointRow(view, p))),
    ),
  );
  book.watch(() => {
    const chosen = chosenOf(book.present(), keys).length;
    setText(count, t("outsourcing:groupCount", { chosen, all: keys.length }));
    count.classList.toggle("outsourcing__group-count--some", chosen > 0);
  });
  return box;
}
