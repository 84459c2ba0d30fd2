import type { LibraryText } from "#content/guide-text";
import type { GuidelineId } from "#core/guideline";
import { element, setText } from "#ui/element";
import type { App } from "#ui/screen";
import { findMeasures } from "./library-search";

/** What was typed is kept with the entry of the history: on the way back it is there again. */
const QUERY = "librarySearch";

/** The search over the measures; tells `onFound` what to show, at once and at every change. */
export function librarySearchBox(
  texts: readonly LibraryText[],
  onFound: (found: ReadonlySet<GuidelineId>) => void,
  { t }: App,
): HTMLElement {
  const status = element("p", { class: "library__count", role: "status" });
  const input = element("input", {
    id: "library-search",
    class: "library__input",
    type: "search",
    maxlength: 40,
    value: rememberedQuery(),
    "aria-describedby": "library-search-hint",
    oninput: () => search(),
  });
  const search = () => {
    const query = input.value.trim();
    const found = findMeasures(query, texts);
    rememberQuery(query);
    setText(status, countOf(query, found.size));
    onFound(found);
  };
  const countOf = (query: string, found: number) => {
    if (query === "") return t("library:search.all");
    return found === 0 ? t("library:search.none") : t("library:search.found", { found });
  };
  search();
  return element(
    "search",
    { class: "library__search" },
    element("label", { class: "library__label", for: "library-search" }, t("library:search.label")),
    element(
      "div",
      { class: "library__field" },
      input,
      element(
        "button",
        {
          id: "library-clear",
          class: "button button--small button--quiet",
          type: "button",
          onclick: () => {
            input.value = "";
            search();
            input.focus();
          },
        },
        element("span", {}, t("library:search.clear")),
      ),
    ),
    element("p", { id: "library-search-hint", class: "hint" }, t("library:search.hint")),
    status,
  );
}

function rememberedQuery(): string {
  const state: unknown = history.state;
  const query = typeof state === "object" && state !== null ? Reflect.get(state, QUERY) : undefined;
  return typeof query === "string" ? query : "";
}

function rememberQuery(query: string): void {
  if (query !== rememberedQuery()) history.replaceState({ [QUERY]: query }, "");
}
