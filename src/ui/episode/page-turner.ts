import { listenForKeys } from "#ui/keys";
import type { App } from "#ui/screen";
import "./page-turner.css";
import { firstOnPage, footOf, itemsOf, placeRest, roomOf, topOf } from "./page-items";
import { pageStarts } from "./page-starts";
import { type TurnWay, tellPlace, turnerBar } from "./turner-bar";

/** What scrolls at a desk when it is longer than its place. */
const BOXES =
  ".paper, .stage-panel, .market__cards, .keep__question, .sheet__words, .question__paper";

/** Cards of answers are turned at every desk: none of them is cut above the buttons. */
const DESK_BOXES = ".paper:has(> .answers-page)";
const DESK = "(min-height: 34.001rem) and (min-aspect-ratio: 1001 / 1000)";

/** A wheel that still rolls out after a page was turned turns no other. */
const WHEEL_REST_MS = 400;

interface Turned {
  readonly bar: HTMLElement;
  readonly starts: readonly number[];
  /** Stands below the last page, so that it can begin at its own start. */
  readonly rest: HTMLElement;
  page: number;
  /** What stands first on the page that is seen: where pages begin anew, the reader stays there. */
  first?: HTMLElement | undefined;
  /** What had the focus when the page was last seen: where that goes, pages follow. */
  focused?: Element | null;
}

/**
 * In a hall nobody scrolls: what does not find room is turned page by page, by buttons, by the
 * keys of a clicker, by a wheel. Returns the undoing.
 */
export function turnPages(app: App, root: HTMLElement): () => void {
  const boxes = createBoxes(app);
  let frame = 0;
  const arrange = () => {
    frame = 0;
    const turned = turnedNow();
    boxes.releaseAll((box) => !box.isConnected || !box.matches(turned));
    for (const box of root.querySelectorAll<HTMLElement>(turned)) boxes.lay(box);
    // What was changed just now is no reason to look again.
    changes.takeRecords();
  };
  const later = () => {
    if (frame === 0) frame = requestAnimationFrame(arrange);
  };
  const changes = new MutationObserver(later);
  const follow = ({ target }: Event) => {
    // What has just changed moves things as well; it is laid out before anybody sees it.
    if (target instanceof HTMLElement && frame === 0) boxes.follow(target);
  };
  const attributeFilter = ["open", "hidden", "data-fit", "data-layout"];
  changes.observe(root, { childList: true, subtree: true, attributeFilter });
  const settings = new MutationObserver(later);
  settings.observe(document.documentElement, { attributeFilter: ["data-text-size"] });
  const sizes = new ResizeObserver(later);
  sizes.observe(root);
  root.addEventListener("scroll", follow, true);
  // A picture or a face of letters that comes later moves what stands below it.
  root.addEventListener("load", later, true);
  document.fonts.addEventListener("loadingdone", later);
  let rolled = Number.NEGATIVE_INFINITY;
  const roll = ({ deltaY, target, timeStamp }: WheelEvent) => {
    const box = target instanceof Element ? target.closest<HTMLElement>("[data-turned]") : null;
    const isRollingOut = timeStamp - rolled < WHEEL_REST_MS;
    if (box === null || deltaY === 0) return;
    rolled = timeStamp;
    if (!isRollingOut) boxes.turn(box, deltaY > 0 ? "on" : "back");
  };
  root.addEventListener("wheel", roll, { passive: true });
  const offKeys = listenForKeys(app, ({ key }) => {
    if (key === "PageDown") boxes.turnLast("on");
    if (key === "PageUp") boxes.turnLast("back");
  });

  return () => {
    cancelAnimationFrame(frame);
    for (const each of [changes, settings, sizes]) each.disconnect();
    root.removeEventListener("scroll", follow, true);
    root.removeEventListener("load", later, true);
    root.removeEventListener("wheel", roll);
    document.fonts.removeEventListener("loadingdone", later);
    offKeys();
    boxes.releaseAll(() => true);
  };
}

/** In a hall whatever would scroll; a selector that nothing matches where all scrolls. */
function turnedNow(): string {
  if (document.documentElement.dataset["textSize"] === "hall") return BOXES;
  return window.matchMedia(DESK).matches ? DESK_BOXES : ":not(*)";
}

/** Whether a box is parted into pages in this window, when it is longer than its place. */
export const mayBeTurned = (box: HTMLElement) => box.matches(turnedNow());

/** The boxes that are turned now. */
function createBoxes(app: App) {
  const turned = new Map<HTMLElement, Turned>();

  function release(box: HTMLElement): void {
    const before = turned.get(box);
    const isHeld = before?.bar.contains(document.activeElement) === true;
    before?.bar.remove();
    before?.rest.remove();
    turned.delete(box);
    delete box.dataset["turned"];
    for (const item of box.querySelectorAll(".is-off-page")) item.classList.remove("is-off-page");
    // What was read stays in sight where everything scrolls, and focus falls to nobody.
    if (before && before.page > 0) before.first?.scrollIntoView({ block: "start" });
    const heading = box.querySelector("[data-heading]") ?? document.querySelector("[data-heading]");
    if (isHeld && heading instanceof HTMLElement) heading.focus({ preventScroll: true });
  }

  function turn(box: HTMLElement, way: TurnWay): void {
    const now = turned.get(box);
    if (!now) return;
    const last = now.starts.length - 1;
    now.page = Math.max(0, Math.min(last, now.page + (way === "on" ? 1 : -1)));
    showPage(app, box, now);
    settle(box, now);
  }

  /** Follows what was scrolled by itself, as to what is focused. */
  function follow(box: HTMLElement): void {
    const now = turned.get(box);
    if (!now) return;
    const page = pageAt(box, now);
    if (page === now.page) return;
    // The buttons at the foot are there on every page: who goes to them turns none.
    const isFollowed = !isAtFoot(box);
    if (isFollowed) now.page = page;
    showPage(app, box, now);
    if (isFollowed) settle(box, now);
  }

  function lookAgain(box: HTMLElement, now: Turned): void {
    // Only who has gone on with Tab turns a page: layout may have moved it as well.
    const isElsewhere = document.activeElement !== now.focused;
    if (isElsewhere && !document.activeElement?.matches("[data-heading]")) follow(box);
    // What was put there anew is not hidden yet.
    showPage(app, box, now);
  }

  /** Pages begin here from now on. */
  function begin(
    box: HTMLElement,
    before: Turned | undefined,
    starts: readonly number[],
    height: number,
  ): void {
    const page = before ? pageAgain(box, before, starts) : 0;
    before?.rest.remove();
    // The same bar, as long as it stands there: who has just pressed its button keeps the focus.
    const isThere = before?.bar.parentElement === box;
    const bar = isThere ? before.bar : turnerBar(app, (way) => turn(box, way));
    if (box.lastElementChild !== bar) box.append(bar);
    const rest = placeRest(box, bar, Math.max(...starts) + box.clientHeight - height);
    // Pages that begin elsewhere leave what was read what it was, however often they do.
    const now: Turned = { bar, rest, starts, page, first: before?.first };
    box.dataset["turned"] = "true";
    turned.set(box, now);
    showPage(app, box, now);
    if (now.first?.isConnected !== true) settle(box, now);
  }

  return {
    /** Parts a box into pages, or leaves it whole when all of it fits. */
    lay(box: HTMLElement): void {
      const before = turned.get(box);
      // What is to be as high as a page is told how high that is.
      box.style.setProperty("--box", `${box.clientHeight}px`);
      box.style.setProperty("--foot", `${footOf(box)}px`);
      const height = heightOf(box, before);
      if (height <= box.clientHeight + 1) {
        if (before) release(box);
        return;
      }
      const starts = pageStarts(itemsOf(box), roomOf(box), height - footOf(box));
      const isSame = before?.bar.parentElement === box && before.starts.join() === starts.join();
      if (isSame) lookAgain(box, before);
      else begin(box, before, starts, height);
    },
    follow,
    turn,
    /** Turns the box that was laid last: what lies on top. */
    turnLast(way: TurnWay): void {
      const box = [...turned.keys()].at(-1);
      if (box) turn(box, way);
    },
    releaseAll(isOver: (box: HTMLElement) => boolean): void {
      for (const box of [...turned.keys()].filter(isOver)) release(box);
    },
  };
}

const isAtFoot = (box: HTMLElement) =>
  box.contains(document.activeElement) &&
  document.activeElement?.closest(".paper__buttons, .turner") !== null;

/** All that a box holds, without what was put at its end to fill the last page. */
const heightOf = (box: HTMLElement, before: Turned | undefined) =>
  box.scrollHeight - (before?.rest.offsetHeight ?? 0);

function pageAt(box: HTMLElement, { starts, page }: Turned): number {
  if (Math.abs(box.scrollTop - Math.min(starts[page] ?? 0, lowest(box))) < 2) return page;
  if (box.scrollTop >= lowest(box) - 2) return starts.length - 1;
  return pageFrom(starts, box.scrollTop);
}

/** The page on which what was read stands now. */
function pageAgain(box: HTMLElement, { first, page }: Turned, starts: readonly number[]): number {
  const top = first && topOf(box, first);
  // Who has turned none begins at the beginning: a heading and a name stand above what is read first.
  if (top === undefined || page === 0) return Math.min(page, starts.length - 1);
  return pageFrom(starts, top);
}

/** The page that holds what is so far below the top, in pixels. */
const pageFrom = (starts: readonly number[], top: number) =>
  starts.findLastIndex((start) => start <= top + 2);

const lowest = (box: HTMLElement) => box.scrollHeight - box.clientHeight;

/** Scrolls to the page, hides what the one before or after shows, and tells where one is. */
function showPage(app: App, box: HTMLElement, turned: Turned): void {
  const { starts, page, bar } = turned;
  box.scrollTop = starts[page] ?? 0;
  turned.focused = document.activeElement;
  hideOthers(box, turned);
  tellPlace(app, bar, page, starts.length);
}

/** From here on somebody reads here. */
function settle(box: HTMLElement, turned: Turned): void {
  turned.first = firstOnPage(box, turned.starts[turned.page] ?? 0);
}

function hideOthers(box: HTMLElement, { starts, page }: Turned): void {
  const from = box.scrollTop;
  const to = starts[page + 1] ?? Number.POSITIVE_INFINITY;
  for (const { item, top, bottom } of itemsOf(box)) {
    const isCut = bottom > from + 1 && top < from - 1 && bottom - top < box.clientHeight;
    item.classList.toggle("is-off-page", top >= to - 1 || isCut);
  }
}
