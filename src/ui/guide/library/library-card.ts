import { wordsOf } from "#content/scenario-text";
import { searchWords } from "#content/search-key";
import type { GuidelineId } from "#core/guideline";
import type { GuidelineResult } from "#core/guideline-results";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import type { LibraryData } from "./library-data";
import type { Found } from "./library-search";
import { marked, markedOrWhole } from "./marked";
import { standingSign } from "./my-result";

/** A measure in the list. */
export interface Card {
  readonly id: GuidelineId;
  readonly node: HTMLElement;
  /** Shows the card with what was searched for marked, or hides it when it was not found. */
  answer(query: string, found: Found | undefined): void;
}

/** A card for a measure; `result` is left out as long as nothing at all was played. */
export function measureCard(
  id: GuidelineId,
  { library }: LibraryData,
  result: GuidelineResult | undefined,
  app: App,
): Card {
  const words = wordsOf(library.text.measures, id);
  const number = element("span", { class: "library__number" }, id);
  const short = element("span", { class: "library__short" }, words.short);
  const title = element("p", { class: "library__title" }, words.title);
  const why = element("p", { class: "library__why", hidden: true });
  const node = element(
    "li",
    { class: "library__card" },
    element(
      "h3",
      { class: "library__name" },
      element(
        "a",
        { id: `library-${id}`, class: "library__link", href: `#/library/${id}` },
        number,
        " ",
        short,
      ),
    ),
    title,
    why,
    result && element("p", { class: "library__standing" }, standingSign(result, app)),
  );
  return {
    id,
    node,
    answer(query, found) {
      node.hidden = found === undefined;
      const wanted = searchWords(query);
      short.replaceChildren(...marked(words.short, wanted));
      title.replaceChildren(...marked(words.title, wanted));
      const reason = found?.why;
      why.hidden = reason === undefined;
      why.replaceChildren(
        app.t("library:search.why"),
        ...(reason === undefined ? [] : markedOrWhole(reason, wanted)),
      );
    },
  };
}
