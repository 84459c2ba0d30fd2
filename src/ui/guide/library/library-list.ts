import { wordsOf } from "#content/scenario-text";
import { type GuidelineGroup, type GuidelineId, groupOf } from "#core/guideline";
import { sumOfPlays } from "#core/records";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { finishedIn, standingsOf } from "./finished-plays";
import { groundsLine } from "./grounds";
import type { LibraryData } from "./library-data";
import { librarySearchBox } from "./library-search-box";
import { resultPill } from "./my-result";
import { printButton } from "./print-button";

/** All 22 measures in their five groups, with a search; `unknown` is a number that led nowhere. */
export function libraryList(
  data: LibraryData,
  unknown: string | undefined,
  app: App,
): readonly Node[] {
  const { t } = app;
  const { structure } = data.library;
  const items = listItems(data, app);
  const groups = structure.groups.map((group) => groupSection(group, data, items, app));
  return [
    element("h1", { class: "guide__heading", tabindex: -1 }, t("library:heading")),
    ...(unknown === undefined
      ? []
      : [element("p", { class: "library__unknown" }, t("library:unknown", { id: unknown }))]),
    element(
      "div",
      { class: "library__lead" },
      element("p", {}, t("library:lead")),
      element("p", { class: "hint" }, t("library:titles")),
      groundsLine(structure.titleGrounds, data.sources, app),
    ),
    element(
      "div",
      { class: "library__tools no-print" },
      librarySearchBox(data.searched, (found) => showOnly(found, items, groups), app),
      printButton(app),
    ),
    ...groups,
  ];
}

type Items = ReadonlyMap<GuidelineId, HTMLElement>;

/** A line for each measure, with the player's result. */
function listItems({ library, episodes }: LibraryData, app: App): Items {
  const scenarios = episodes.map(({ scenario }) => scenario);
  const results = sumOfPlays(finishedIn(standingsOf(app.storage, scenarios)));
  return new Map(
    library.structure.measures.map(({ id }) => {
      const { title, short } = wordsOf(library.text.measures, id);
      const link = element(
        "a",
        { id: `library-${id}`, class: "library__link", href: `#/library/${id}` },
        element("span", { class: "library__number" }, id),
        " ",
        element(
          "span",
          { class: "library__words" },
          element("b", { class: "library__title" }, title),
          " ",
          element("span", { class: "library__short" }, short),
        ),
        " ",
        resultPill(results[id], app),
      );
      return [id, element("li", {}, link)];
    }),
  );
}

function groupSection(
  group: GuidelineGroup,
  { library }: LibraryData,
  items: Items,
  { t }: App,
): HTMLElement {
  const { title, about } = wordsOf(library.text.groups, group);
  const own = [...items].filter(([id]) => groupOf(id) === group).map(([, item]) => item);
  const heading = `library-group-${group}`;
  return element(
    "section",
    { class: "panel library__group", "aria-labelledby": heading },
    element(
      "h2",
      { id: heading, class: "panel__head" },
      t("library:group", { number: group, title }),
    ),
    element(
      "div",
      { class: "panel__body library__body" },
      element("p", {}, about),
      element("ul", { class: "library__list" }, ...own),
    ),
  );
}

function showOnly(
  found: ReadonlySet<GuidelineId>,
  items: Items,
  groups: readonly HTMLElement[],
): void {
  for (const [id, item] of items) item.hidden = !found.has(id);
  for (const group of groups) group.hidden = group.querySelector("li:not([hidden])") === null;
}
