import type { LibraryText } from "#content/guide-text";
import { element, plain, textNodes } from "#ui/element";
import { aroundOwnWords } from "#ui/own-words";
import type { App } from "#ui/screen";
import { shape } from "#ui/shapes";
import { searchIcon } from "./library-icons";
import { type FoundMeasures, findMeasures } from "./library-search";

/** What was typed is kept with the entry of the history: on the way back it is there again. */
const QUERY = "librarySearch";

/** The field to type in, and what it says of what was found. */
interface SearchBox {
  readonly box: HTMLElement;
  readonly status: HTMLElement;
}

/** The search over the measures; tells `onFound` what to show, at once and at every change. */
export function librarySearchBox(
  texts: readonly LibraryText[],
  onFound: (query: string, found: FoundMeasures) => void,
  { t }: App,
): SearchBox {
  const status = element("p", { class: "library__count", role: "status" });
  const input = element("input", {
    id: "library-search",
    class: "library__input",
    type: "search",
    maxlength: 40,
    "aria-describedby": "library-search-hint",
    oninput: () => search(),
  });
  input.placeholder = plain(t("library:search.example"));
  input.enterKeyHint = "search";
  input.autocomplete = "off";
  input.value = rememberedQuery();
  const clear = element(
    "button",
    {
      id: "library-clear",
      class: "library__clear",
      type: "button",
      onclick: () => {
        input.value = "";
        search();
        input.focus();
      },
    },
    shape("cross"),
    element("span", { class: "visually-hidden" }, t("library:search.clear")),
  );
  const search = () => {
    const query = input.value.trim();
    const found = findMeasures(query, texts);
    rememberQuery(query);
    clear.hidden = input.value === "";
    // On paper only a search needs to be told of.
    status.classList.toggle("no-print", query === "");
    status.replaceChildren(...countOf(query, found.size));
    onFound(query, found);
  };
  const countOf = (query: string, found: number) => {
    if (query === "") return textNodes(t("library:search.all"));
    return aroundOwnWords(
      (own) =>
        found === 0
          ? t("library:search.none", { query: own })
          : t("library:search.found", { found, query: own }),
      query,
    );
  };
  search();
  const box = element(
    "search",
    { class: "library__search" },
    element("label", { class: "library__label", for: "library-search" }, t("library:search.label")),
    element("div", { class: "library__field" }, searchIcon(), input, clear),
    element("p", { id: "library-search-hint", class: "hint" }, t("library:search.hint")),
  );
  return { box, status };
}

function rememberedQuery(): string {
  const state: unknown = history.state;
  const query = typeof state === "object" && state !== null ? Reflect.get(state, QUERY) : undefined;
  return typeof query === "string" ? query : "";
}

function rememberQuery(query: string): void {
  if (query !== rememberedQuery()) history.replaceState({ [QUERY]: query }, "");
}
