import { loadLibrary, loadOutsourcing, loadSources } from "#content/guide";
import type { LibraryText, OutsourcingText, SourcesText } from "#content/guide-text";
import type { Guide } from "#content/parse-guide";
import { type Locale, wordsOf } from "#content/scenario-text";
import type { Outsourcing, Sources } from "#core/guide";
import { guidelineGroups } from "#core/guideline";
import { element } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { episodeLink } from "../episode-link";
import { mountGuidePage } from "../guide-page";
import { groundsLine } from "../library/grounds";
import { pageLocale } from "../page-locale";
import { type AgreementBook, openAgreement } from "./agreement";
import { agreementTools } from "./agreement-tools";
import { pointRow } from "./point-row";
import {
  type OutsourcingList,
  type OutsourcingSection,
  type Point,
  pointKey,
  pointsOf,
} from "./points";
import "./outsourcing.css";

interface Data {
  readonly outsourcing: Guide<Outsourcing, OutsourcingText>;
  readonly sources: Guide<Sources, SourcesText>;
  readonly groups: LibraryText["groups"];
}

/** The two checklists for outsourcing; it opens with nothing. */
export async function openOutsourcing(_detail: string | undefined): Promise<Screen> {
  const first = await load(pageLocale());
  return (root, app) => {
    const book = openAgreement(app);
    const build = (data: Data) => page(data, book, app);
    return mountGuidePage(root, app, { page: "outsourcing", load, build }, first);
  };
}

async function load(locale: Locale): Promise<Data> {
  const [outsourcing, sources, library] = await Promise.all([
    loadOutsourcing(locale),
    loadSources(locale),
    loadLibrary(locale),
  ]);
  return { outsourcing, sources, groups: library.text.groups };
}

function page(data: Data, book: AgreementBook, app: App): readonly Node[] {
  const { t } = app;
  const { structure, text } = data.outsourcing;
  const points = pointsOf(structure, text);
  const tools = agreementTools({ points, notLegalAdvice: text.notLegalAdvice }, book, app);
  const row = (point: Point) => pointRow(point, book, tools.update, app);
  return [
    element("h1", { class: "guide__heading", tabindex: -1 }, t("outsourcing:heading")),
    element(
      "div",
      { class: "outsourcing__lead" },
      element("p", {}, text.lead),
      element("p", { class: "outsourcing__legal" }, element("strong", {}, text.notLegalAdvice)),
      element("p", { class: "hint no-print" }, t("outsourcing:device")),
    ),
    tools.box,
    contents(data, app),
    ...structure.lists.map((list) => listSection(list, points, row, data, app)),
    panel(
      "notes",
      t("outsourcing:notes"),
      ...structure.notes.map(({ id, grounds }) => {
        const note = wordsOf(text.notes, id);
        return element(
          "div",
          { class: "outsourcing__note" },
          element("h3", {}, note.name),
          element("p", {}, note.text),
          groundsLine(grounds, data.sources, app),
        );
      }),
    ),
    panel(
      "related",
      t("outsourcing:related"),
      element("p", {}, t("outsourcing:relatedLead")),
      element(
        "ul",
        { class: "outsourcing__episodes" },
        ...structure.scenarios.map((number) => element("li", {}, episodeLink(number, app))),
      ),
    ),
  ];
}

/** Buttons, as the address after `#` is taken by the screens. */
function contents({ outsourcing: { structure, text } }: Data, { t }: App): HTMLElement {
  const parts = [
    ...structure.lists.map(({ id }) => [id, wordsOf(text.lists, id).title] as const),
    ["notes", t("outsourcing:notes")] as const,
    ["related", t("outsourcing:related")] as const,
  ];
  const items = parts.map(([id, words]) =>
    element(
      "li",
      {},
      element(
        "button",
        {
          id: `outsourcing-to-${id}`,
          class: "button button--small button--quiet",
          type: "button",
          onclick: () => {
            const target = document.getElementById(`outsourcing-${id}`);
            target?.scrollIntoView();
            target?.focus({ preventScroll: true });
          },
        },
        element("span", {}, words),
      ),
    ),
  );
  return element(
    "nav",
    { "aria-label": t("outsourcing:contents") },
    element("ul", { class: "outsourcing__contents" }, ...items),
  );
}

function panel(id: string, heading: string, ...content: readonly Node[]): HTMLElement {
  const headingId = `outsourcing-${id}-heading`;
  return element(
    "section",
    {
      id: `outsourcing-${id}`,
      class: "panel outsourcing__panel",
      tabindex: -1,
      "aria-labelledby": headingId,
    },
    element("h2", { id: headingId, class: "panel__head" }, heading),
    element("div", { class: "panel__body outsourcing__body" }, ...content),
  );
}

function listSection(
  list: OutsourcingList,
  points: readonly Point[],
  row: (point: Point) => HTMLElement,
  data: Data,
  app: App,
): HTMLElement {
  const words = wordsOf(data.outsourcing.text.lists, list.id);
  const section = panel(
    list.id,
    words.title,
    element("p", {}, words.lead),
    groundsLine(list.grounds, data.sources, app),
    ...list.sections.map((part) => {
      const keys = part.items.map((item) => pointKey(list, item));
      const own = points.filter(({ key }) => keys.includes(key));
      const { name, lead } = wordsOf(words.sections, part.id);
      return element(
        "div",
        { class: "outsourcing__section" },
        element("h3", {}, headingOf(part, name, app)),
        element("p", { class: "hint" }, lead),
        element("ul", { class: "outsourcing__points" }, ...own.map(row)),
      );
    }),
  );
  section.classList.add("outsourcing__list");
  return section;
}

/** The second list goes by the groups of common measures: their numbers are said. */
function headingOf({ id }: OutsourcingSection, name: string, { t }: App): string {
  const group = guidelineGroups.find((each) => each === id);
  return group === undefined ? name : t("outsourcing:group", { number: group, title: name });
}
