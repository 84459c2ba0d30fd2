import { companySizes } from "#content/guide-text";
import { wordsOf } from "#content/scenario-text";
import type { Library } from "#core/guide";
import { type GuidelineId, guidelineIds } from "#core/guideline";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { groundsLine, groundsPill } from "./grounds";
import type { LibraryData } from "./library-data";
import { measureHead } from "./measure-head";
import { metEpisodes } from "./met-episodes";

/** One measure: what it means, how to ask for it, where it is met, and what has changed. */
export function measureView(data: LibraryData, id: GuidelineId, app: App): readonly Node[] {
  const { t } = app;
  const { structure, text } = data.library;
  const measure = structure.measures.find((each) => each.id === id);
  if (measure === undefined) throw new Error(`The library has no measure ${id}.`);
  const words = wordsOf(text.measures, id);
  return [
    measureHead(data, id, app),
    part(
      "meaning",
      app,
      element("p", { class: "measure__meaning" }, words.meaning),
      element(
        "div",
        { class: "measure__example" },
        element("h3", {}, t("library:example")),
        element("p", {}, words.example),
      ),
    ),
    part(
      "sizes",
      app,
      element(
        "div",
        { class: "measure__sizes" },
        ...companySizes.map((size) =>
          element(
            "div",
            { class: "measure__size" },
            element("h3", {}, wordsOf(text.sizes, size)),
            element("p", {}, words[size]),
          ),
        ),
      ),
    ),
    part("questions", app, benchmark(data, measure, app), selfCheckItems(data, id, app)),
    part("episodes", app, ...metEpisodes(data, measure, app)),
    part("change", app, ...change(data, measure, app)),
    neighbours(data, id, app),
  ];
}

type LibraryMeasure = Library["measures"][number];
type Part = "meaning" | "sizes" | "questions" | "episodes" | "change";

function part(id: Part, { t }: App, ...content: readonly Node[]): HTMLElement {
  const heading = `library-part-${id}`;
  return element(
    "section",
    { class: "panel measure__part", "aria-labelledby": heading },
    element("h2", { id: heading, class: "panel__head" }, t(`library:${id}`)),
    element("div", { class: "panel__body library__body" }, ...content),
  );
}

function benchmark({ library, sources }: LibraryData, measure: LibraryMeasure, app: App) {
  const { t } = app;
  return element(
    "div",
    { class: "measure__asked" },
    element("h3", {}, t("library:benchmark")),
    element("p", { class: "hint" }, t("library:benchmarkLead")),
    element(
      "ul",
      { class: "measure__questions" },
      ...measure.benchmark.map((number) =>
        element(
          "li",
          { class: "measure__question" },
          element("b", {}, number),
          " ",
          wordsOf(library.text.benchmark, number),
        ),
      ),
    ),
    groundsLine(measure.benchmarkGrounds, sources, app),
  );
}

function selfCheckItems({ library, selfCheck }: LibraryData, id: GuidelineId, app: App) {
  const { t } = app;
  const items = selfCheck.structure.items.filter(({ measures }) => measures.includes(id));
  const heading = element("h3", {}, t("library:selfCheck"));
  if (items.length === 0) {
    return element(
      "div",
      { class: "measure__asked" },
      heading,
      element("p", {}, library.text.notAsked),
    );
  }
  return element(
    "div",
    { class: "measure__asked" },
    heading,
    element("p", { class: "hint" }, t("library:selfCheckLead")),
    element(
      "ul",
      { class: "measure__questions" },
      ...items.map(({ no, mapping }) => {
        const { name, question } = wordsOf(selfCheck.text.items, String(no));
        return element(
          "li",
          { class: "measure__question" },
          element(
            "a",
            { id: `library-item-${no}`, class: "library__more", href: `#/self-check/${no}` },
            t("library:selfCheckItem", { no, name }),
          ),
          " ",
          groundsPill(mapping, app),
          element("p", {}, question),
        );
      }),
    ),
  );
}

function change(
  { library, sources }: LibraryData,
  { id, change: { standing, grounds } }: LibraryMeasure,
  app: App,
): readonly Node[] {
  const { t } = app;
  const { in2009, today } = wordsOf(library.text.measures, id);
  return [
    element(
      "div",
      { class: "measure__change" },
      element(
        "div",
        { class: "measure__then" },
        element("h3", {}, t("library:in2009")),
        element("p", {}, in2009),
      ),
      element(
        "div",
        { class: "measure__now" },
        element(
          "h3",
          {},
          t("library:today"),
          " ",
          element(
            "span",
            { class: "pill" },
            element("span", {}, t(`library:standing.${standing}`)),
          ),
        ),
        element("p", {}, today),
      ),
    ),
    groundsLine(grounds, sources, app),
  ];
}

function neighbours({ library }: LibraryData, id: GuidelineId, { t }: App): HTMLElement {
  const at = guidelineIds.indexOf(id);
  const link = (which: "previous" | "next", number: GuidelineId | undefined) =>
    number === undefined
      ? undefined
      : element(
          "a",
          {
            id: `library-${which}`,
            class: `button button--small button--quiet measure__${which}`,
            href: `#/library/${number}`,
            rel: which === "previous" ? "prev" : "next",
          },
          element(
            "span",
            {},
            t(`library:${which}`, { number, short: wordsOf(library.text.measures, number).short }),
          ),
        );
  return element(
    "nav",
    { class: "measure__neighbours no-print", "aria-label": t("library:neighbours") },
    link("previous", guidelineIds[at - 1]),
    link("next", guidelineIds[at + 1]),
  );
}
