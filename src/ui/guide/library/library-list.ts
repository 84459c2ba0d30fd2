import { guidelineGroups, guidelineIds } from "#core/guideline";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { groundsLine } from "./grounds";
import { type Card, measureCard } from "./library-card";
import type { LibraryData } from "./library-data";
import { groupLinks, groupSection } from "./library-group";
import type { FoundMeasures } from "./library-search";
import { librarySearchBox } from "./library-search-box";
import { myResults } from "./my-results";
import { printButton } from "./print-button";

/** All 22 measures in their five groups, with a search; `unknown` is a number that led nowhere. */
export function libraryList(
  data: LibraryData,
  unknown: string | undefined,
  app: App,
): readonly Node[] {
  const { t } = app;
  const mine = myResults(data.episodes, app);
  const cards = guidelineIds.map((id) => measureCard(id, data, mine?.measures[id], app));
  const groups = guidelineGroups.map((group) => groupSection(group, data, cards, mine, app));
  const ways = groupLinks(data, mine, app);
  const nothing = mine === undefined ? nothingYet(app) : undefined;
  const beforeList = [ways, ...(nothing === undefined ? [] : [nothing])];
  const show = (query: string, found: FoundMeasures) => {
    // A search leads to its findings; groups may be empty then.
    for (const each of beforeList) each.hidden = query !== "";
    showFound(query, found, cards, groups);
  };
  const search = librarySearchBox(data.searched, show, app);
  return [
    element("h1", { class: "guide__heading", tabindex: -1 }, t("library:heading")),
    ...(unknown === undefined
      ? []
      : [element("p", { class: "library__unknown" }, t("library:unknown", { id: unknown }))]),
    element("p", { class: "library__lead" }, t("library:lead")),
    search.box,
    element("div", { class: "library__tools" }, search.status, printButton(app)),
    ...beforeList,
    ...groups,
    element(
      "div",
      { class: "library__origin" },
      element("p", { class: "hint" }, t("library:titles")),
      groundsLine(data.library.structure.titleGrounds, data.sources, app),
    ),
  ];
}

function nothingYet({ t }: App): HTMLElement {
  return element(
    "p",
    { class: "library__nothing no-print" },
    t("library:nothing"),
    " ",
    element("a", { id: "library-to-places", href: "#/places" }, t("library:toPlaces")),
  );
}

function showFound(
  query: string,
  found: FoundMeasures,
  cards: readonly Card[],
  groups: readonly HTMLElement[],
): void {
  for (const card of cards) card.answer(query, found.get(card.id));
  for (const group of groups) group.hidden = group.querySelector("li:not([hidden])") === null;
}
