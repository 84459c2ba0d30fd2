import { element } from "#ui/element";
import type { Span } from "./page-starts";

/** What stands in them and must not be cut in two. */
const ITEMS =
  "li, h2, h3, h4, h5, p, dl > div, img, .card, .buy, .button, summary, .debrief__first, .debrief__ask, .report, .part--folded, .answers-page";

/** What stays in sight at the foot of a box while the rest is turned. */
const FOOTS = ".paper__buttons";

/** A heading is never the last on its page. */
const HEADINGS = "h2, h3, h4, h5";

/** Height of the foot that lies over the lowest part of a box. */
export function footOf(box: HTMLElement): number {
  const foot = box.querySelector(`:scope > :is(${FOOTS})`);
  return foot === null ? 0 : foot.getBoundingClientRect().height;
}

/** Puts `height` pixels of nothing at the end of a box, above its foot and its bar. */
export function placeRest(box: HTMLElement, bar: HTMLElement, height: number): HTMLElement {
  const rest = element("div", { class: "turner__rest" });
  rest.style.height = `${Math.max(0, height)}px`;
  (box.querySelector(`:scope > :is(${FOOTS})`) ?? bar).before(rest);
  return rest;
}

/** Height of a page: what a foot or the bar does not cover. */
export function roomOf(box: HTMLElement): number {
  const letter = Number.parseFloat(getComputedStyle(box).fontSize);
  return box.clientHeight - Math.max(footOf(box), 3.5 * letter);
}

export interface Item extends Span {
  readonly item: HTMLElement;
}

/** What a fold holds has its place below the fold in some browsers while nobody sees it. */
function isFoldedAway(item: HTMLElement): boolean {
  const fold = item.closest("details:not([open])");
  return fold !== null && fold !== item && item.closest("summary")?.parentElement !== fold;
}

/** What stands in a box, from its top to its bottom; a heading reaches to the end of what it heads. */
export function itemsOf(box: HTMLElement): Item[] {
  const edge = box.getBoundingClientRect().top - box.scrollTop;
  const items = [...box.querySelectorAll<HTMLElement>(ITEMS)]
    .filter((item) => item.closest(`.turner, ${FOOTS}`) === null && !isFoldedAway(item))
    .map((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return { item, top: top - edge, bottom: bottom - edge };
    })
    .filter(({ top, bottom }) => bottom > top);
  return items.map((each, index) => {
    const next = items[index + 1];
    const heads = next !== undefined && each.item.matches(HEADINGS) && next.top >= each.bottom - 1;
    return heads && next.bottom - each.top < 0.9 * box.clientHeight
      ? { ...each, bottom: next.bottom }
      : each;
  });
}

/** The first thing to read at or below `from` pixels: no heading, which may be made anew. */
export const firstOnPage = (box: HTMLElement, from: number): HTMLElement | undefined =>
  itemsOf(box).find(
    ({ item, top }) =>
      top >= from - 1 && !item.matches(HEADINGS) && item.querySelector(ITEMS) === null,
  )?.item;

/** How far below the top of what a box holds something stands, in pixels; undefined: it is gone. */
export const topOf = (box: HTMLElement, wanted: HTMLElement): number | undefined =>
  itemsOf(box).find(({ item }) => item === wanted)?.top;
