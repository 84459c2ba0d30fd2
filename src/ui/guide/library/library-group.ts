import { wordsOf } from "#content/scenario-text";
import { type GuidelineGroup, groupOf, guidelineGroups, guidelineIds } from "#core/guideline";
import { wonShare } from "#core/guideline-results";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import type { Card } from "./library-card";
import type { LibraryData } from "./library-data";
import { groupIcon } from "./library-icons";
import { standingSign } from "./my-result";
import type { MyResults } from "./my-results";

const headingId = (group: GuidelineGroup) => `library-group-${group}`;

/** Brings a group into view and puts the focus on its heading. */
export function goToGroup(group: GuidelineGroup): void {
  const heading = document.getElementById(headingId(group));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

/** The way to each group, with how the player stands there. */
export function groupLinks(
  { library }: LibraryData,
  mine: MyResults | undefined,
  app: App,
): HTMLElement {
  const ways = guidelineGroups.map((group) =>
    element(
      "li",
      {},
      element(
        "button",
        {
          id: `library-to-${group}`,
          class: "library__way",
          type: "button",
          onclick: () => goToGroup(group),
        },
        groupIcon(group),
        element("span", { class: "library__way-name" }, wordsOf(library.text.groups, group).short),
        mine && groupStanding(group, mine, "library:result.metShort", app),
      ),
    ),
  );
  return element(
    "nav",
    { class: "no-print", "aria-label": app.t("library:groups") },
    element("ul", { class: "library__ways-to" }, ...ways),
  );
}

/** A group with its cards. */
export function groupSection(
  group: GuidelineGroup,
  { library }: LibraryData,
  cards: readonly Card[],
  mine: MyResults | undefined,
  app: App,
): HTMLElement {
  const { title, short, about } = wordsOf(library.text.groups, group);
  const own = cards.filter(({ id }) => groupOf(id) === group);
  const heading = headingId(group);
  return element(
    "section",
    { class: "panel library__group", "aria-labelledby": heading },
    element(
      "h2",
      { id: heading, class: "panel__head library__group-head", tabindex: -1 },
      groupIcon(group),
      element(
        "span",
        { class: "library__group-words" },
        element("span", {}, app.t("library:group", { number: group, title: short })),
        " ",
        element("span", { class: "library__group-title" }, title),
      ),
    ),
    element(
      "div",
      { class: "panel__body library__body" },
      element(
        "div",
        { class: "library__about" },
        element("p", {}, about),
        mine && groupStanding(group, mine, "library:result.met", app),
      ),
      element("ul", { class: "library__list" }, ...own.map(({ node }) => node)),
    ),
  );
}

/** How many of a group's measures were met, and how well: praise waits until all are. */
function groupStanding(
  group: GuidelineGroup,
  { measures, groups }: MyResults,
  words: "library:result.met" | "library:result.metShort",
  app: App,
): HTMLElement {
  const own = guidelineIds.filter((id) => groupOf(id) === group);
  const met = own.filter((id) => wonShare(measures[id]) !== undefined).length;
  const sign = standingSign(groups[group], app, met === own.length);
  if (met === 0) return element("span", { class: "library__sum" }, sign);
  const count = app.t(words, { all: own.length, met });
  return element("span", { class: "library__sum" }, element("span", {}, count), " ", sign);
}
