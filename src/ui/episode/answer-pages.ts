import { element } from "#ui/element";
import { phaseHeading } from "./frame";
import { treatmentMeanings } from "./measure-result";
import { footOf } from "./page-items";
import type { Play } from "./play";

/** Cards under one heading. */
export interface Part {
  readonly name: "bought" | "open" | "others";
  readonly cards: readonly HTMLElement[];
  /** The heading was on the page before. */
  readonly isMore?: boolean;
}

type Parts = readonly [chosen: Part, open: Part, left: Part];

/** Two rows of two are read at once; fewer where one is too tall for that. */
const PAGES = [4, 3, 2];

/** Rather than that fewer stand on each page, one that is too high does without its pictures. */
const MOST_BARE = 3;

/** Parts of one row each share a page. */
const ROW = 2;

/** Puts the answers at the head of a paper that is on show, as many to a page as find room. */
export function showInPages(play: Play, paper: HTMLElement, parts: Parts): void {
  // Whoever turns the pages makes them as high as there is room: what they hold is measured.
  paper.style.removeProperty("--box");
  for (const most of PAGES) {
    for (const page of paper.querySelectorAll(":scope > .answers-page")) page.remove();
    const pages = answerPages(parts, most).map((each, index) =>
      answersPage(play, each, index === 0),
    );
    paper.prepend(...pages);
    if (doFit(pages, paper.clientHeight - footOf(paper), most <= MOST_BARE)) return;
  }
}

/** Whether no page is higher than its room, if need be without its pictures. */
function doFit(pages: readonly HTMLElement[], room: number, mayBeBare: boolean): boolean {
  const tooHigh = () => pages.filter((page) => page.offsetHeight > room);
  if (mayBeBare) for (const page of tooHigh()) page.classList.add("answers-page--bare");
  return tooHigh().length === 0;
}

/** As few pages as hold the parts, each about as full as the others. */
export function answerPages(
  [chosen, open, left]: Parts,
  most: number,
): readonly (readonly Part[])[] {
  const pagesOf = (part: Part) => partPages(part, most).map((each) => [each]);
  const isShared =
    open.cards.length > 0 && [chosen, open].every(({ cards }) => cards.length <= ROW);
  const first = isShared ? [[chosen, open]] : [...pagesOf(chosen), ...pagesOf(open)];
  return [...first, ...pagesOf(left)];
}

/** Thirteen cards are four, three, three and three: none is left alone on the last page. */
function partPages({ name, cards }: Part, most: number): readonly Part[] {
  const count = Math.ceil(cards.length / most);
  const bound = (page: number) => Math.ceil((page * cards.length) / count);
  return Array.from({ length: count }, (_, page) => ({
    name,
    cards: cards.slice(bound(page), bound(page + 1)),
    isMore: page > 0,
  }));
}

/** Where answers are turned, a page of them; elsewhere they follow each other without a seam. */
function answersPage(play: Play, parts: readonly Part[], isFirst: boolean): HTMLElement {
  const { t } = play.app;
  const heading = isFirst ? phaseHeading(t("episode:replay.answersHeading")) : undefined;
  return element(
    "div",
    { class: "answers-page" },
    ...parts.map(({ name, cards, isMore }, index) => {
      const part = t(`episode:replay.part.${name}`);
      const look = parts.length > 1 ? "row" : cards.length;
      return element(
        "section",
        { class: "part" },
        element(
          "div",
          { class: "part__head" },
          index === 0 ? heading : undefined,
          isMore
            ? element("h3", { class: "part__again" }, t("episode:replay.again", { part }))
            : element("h3", {}, part),
        ),
        element("ul", { class: `results results--${look}` }, ...cards),
      );
    }),
  );
}

/** What the names of the treatments mean, as the last of the cards. */
export function meaningsCard(play: Play): HTMLElement {
  return element(
    "li",
    { class: "result result--neutral" },
    element(
      "div",
      { class: "result__words" },
      element("h4", { class: "result__name" }, play.app.t("episode:replay.ways")),
      treatmentMeanings(play),
    ),
  );
}
