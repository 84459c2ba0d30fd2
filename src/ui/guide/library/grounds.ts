import type { SourcesText } from "#content/guide-text";
import type { Guide } from "#content/parse-guide";
import { wordsOf } from "#content/scenario-text";
import type { Grounds, Sources } from "#core/guide";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import "./grounds.css";

/** Says whether something was found in a source or is our own thinking. */
export function groundsPill({ status }: Grounds, { t }: App): HTMLElement {
  const isFound = status === "FOUND";
  return element(
    "span",
    { class: isFound ? "pill pill--done grounds__pill" : "pill pill--quiet grounds__pill" },
    element("span", {}, isFound ? t("guide:found") : t("guide:inferred")),
  );
}

/** The same with the sources by name. */
export function groundsLine(
  grounds: Grounds,
  sources: Guide<Sources, SourcesText>,
  app: App,
): HTMLElement {
  const names = sourceNames(grounds, sources, app);
  return element(
    "p",
    { class: "grounds" },
    groundsPill(grounds, app),
    " ",
    names === "" ? undefined : element("span", {}, app.t("library:sources", { names })),
  );
}

/** The sources of something, each with publisher and year, and the place in it. */
export function sourceNames(
  { sources: keys = [], at }: Grounds,
  { structure, text }: Guide<Sources, SourcesText>,
  { t }: App,
): string {
  const names = keys.map((key) => {
    const { name, publisher } = wordsOf(text.sources, key);
    const year = structure.sources.find((source) => source.key === key)?.year;
    return year === undefined
      ? t("library:source", { name, publisher })
      : t("library:sourceYear", { name, publisher, year });
  });
  const source = names.join(" / ");
  return at === undefined || source === ""
    ? source
    : t("library:sourcePlace", { source, place: placeWords(at, t) });
}

/** Where in a source, such as 図3.3-3, in the present language. */
function placeWords(at: string, t: App["t"]): string {
  return at.replace(/^表/, t("library:table")).replace(/^図/, t("library:figure"));
}
