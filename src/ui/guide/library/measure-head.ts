import { wordsOf } from "#content/scenario-text";
import { type GuidelineId, groupOf } from "#core/guideline";
import { wonShare } from "#core/guideline-results";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { shape } from "#ui/shapes";
import type { LibraryData } from "./library-data";
import { groupIcon } from "./library-icons";
import { standingSign } from "./my-result";
import { myResults } from "./my-results";
import { printButton } from "./print-button";

/** Number, short name and exact title, how the player stands, and the ways back. */
export function measureHead(
  { library: { text }, episodes }: LibraryData,
  id: GuidelineId,
  app: App,
): HTMLElement {
  const { t } = app;
  const { short, title } = wordsOf(text.measures, id);
  const group = groupOf(id);
  const mine = myResults(episodes, app)?.measures[id];
  const isMet = mine !== undefined && wonShare(mine) !== undefined;
  return element(
    "header",
    { class: "measure__head" },
    element(
      "h1",
      { class: "guide__heading", tabindex: -1 },
      t("library:measure", { number: id, short }),
    ),
    element("p", { class: "measure__title" }, title),
    isMet ? element("p", {}, t("library:result.heading"), " ", standingSign(mine, app)) : undefined,
    element(
      "p",
      { class: "measure__group" },
      element(
        "a",
        { id: "library-of", class: "library__more", href: `#/library/${group}` },
        groupIcon(group),
        t("library:group", { number: group, title: wordsOf(text.groups, group).short }),
      ),
    ),
    element(
      "div",
      { class: "library__ways no-print" },
      element(
        "a",
        { id: "library-list", class: "button button--small button--quiet", href: "#/library" },
        shape("back"),
        element("span", {}, t("library:toList")),
      ),
      printButton(app),
    ),
  );
}
