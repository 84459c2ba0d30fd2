import { sharedWith, shareIn } from "./boxes";
import { type Box, STAGE } from "./manifest";
import { extentOf, MAX_ZOOM, scaleOf, type View, type Viewport } from "./view";

/** What a view is looked for with: lengths of the stage, and what lies over it on the screen. */
export interface Wanted {
  /** Heads that have to be seen whole: whoever speaks. */
  readonly speakers: readonly Box[];
  /** Heads that are seen whole or not at all, but under nothing. */
  readonly others: readonly Box[];
  /** What the shot is about; it is seen where the heads let it. */
  readonly focus: Box | undefined;
  /** What else is to be known in the picture: seen whole or not at all, where the heads let it. */
  readonly things: readonly Box[];
  /** What lies over the picture, in CSS pixels from the viewport's corner. */
  readonly covers: readonly Box[];
}

/** Steps of the search: enough that a head finds its gap, few enough for one frame. */
const ZOOMS = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8] as const;
const STEPS = 24;

/** A room smaller than this is a toy: only for somebody's face. */
export const SMALLEST = 0.9;

/** The room may slide so far out of the picture, as a share of what is seen. */
const BEYOND = 0.45;

/** So much of a head may lie under a rim, of 1: a tuft of hair, a raised hand. */
const RIM = 0.04;

/** So far below what covers the picture a speaker is nearest, of its height: a tail is short, but seen. */
const NEAR = 0.035;

/** A body reaches so far below its head, of the head's height. */
const BODY = 0.6;

/** A hidden face weighs more than anything else, a nearer camera more than the middle. */
const WEIGHTS = {
  face: 1000,
  body: 8,
  zoom: 4,
  focus: 12,
  beyond: 6,
  tail: 18,
  cut: 5,
  small: 4,
} as const;

/**
 * The nearest view in which no head lies under what covers the picture; where that cannot be, the
 * one that hides least of them. The room may slide down from behind bubbles, over its edge.
 */
export function clearView(viewport: Viewport, wanted: Wanted): View {
  let best: View = { x: 0, y: 0, zoom: 1 };
  let least = Number.POSITIVE_INFINITY;
  for (const view of ZOOMS.flatMap((zoom) => viewsAt(viewport, zoom))) {
    const cost = costOf(viewport, view, wanted, least);
    if (cost < least) [best, least] = [view, cost];
  }
  return best;
}

/** The views of one nearness, from left to right and from top to bottom. */
function viewsAt(viewport: Viewport, zoom: number): readonly View[] {
  const { width, height } = extentOf(viewport, zoom);
  const wide = Math.max(0, STAGE.width - width);
  const left = Math.min(0, (STAGE.width - width) / 2);
  const top = -height * BEYOND;
  const bottom = Math.max(0, STAGE.height - height) + (height * BEYOND) / 3;
  const across = wide === 0 ? 0 : STEPS;
  return Array.from({ length: across + 1 }, (_, i) => i).flatMap((i) =>
    Array.from({ length: STEPS + 1 }, (__, j) => ({
      x: left + (across === 0 ? 0 : (wide * i) / across),
      y: top + ((bottom - top) * j) / STEPS,
      zoom,
    })),
  );
}

/** What is wrong with a view; it is not reckoned to the end once it is worse than `most`. */
function costOf(viewport: Viewport, view: View, wanted: Wanted, most: number): number {
  const on = (box: Box) => onScreen(viewport, view, box);
  const parts = [
    ...wanted.speakers.map((head) => () => costOfSpeaker(on(head), viewport, wanted.covers)),
    ...wanted.others.map((head) => () => costOfOther(on(head), viewport, wanted.covers)),
    ...wanted.things.map((thing) => () => costOfThing(on(thing), viewport, wanted.covers)),
  ];
  let cost = costOfPlace(viewport, view, wanted.focus);
  for (const part of parts) {
    if (cost >= most) return cost;
    cost += part();
  }
  return cost;
}

/** What is wrong with where the camera stands. */
function costOfPlace(viewport: Viewport, view: View, focus: Box | undefined): number {
  const { width, height } = extentOf(viewport, view.zoom);
  const past = Math.max(0, -view.y) + Math.max(0, view.y + height - STAGE.height);
  return (
    (MAX_ZOOM - view.zoom) * WEIGHTS.zoom +
    (past / height) * WEIGHTS.beyond +
    (view.zoom < SMALLEST ? WEIGHTS.small : 0) +
    (focus ? offMiddle(view, { width, height }, focus) * WEIGHTS.focus : 0)
  );
}

function costOfSpeaker(seen: Box, viewport: Viewport, covers: readonly Box[]): number {
  const body = { ...seen, y: seen.y + seen.height, height: seen.height * BODY };
  return (
    WEIGHTS.face * unseen(seen, viewport, covers) +
    WEIGHTS.body * unseen(body, viewport, covers) +
    WEIGHTS.tail * offTail(seen, viewport, covers)
  );
}

/** Whoever is out of the picture altogether is not cut by its edge. */
const costOfOther = (seen: Box, viewport: Viewport, covers: readonly Box[]): number =>
  outside(seen, viewport) < 1 ? WEIGHTS.face * unseen(seen, viewport, covers) : 0;

/** A thing is best seen whole or not at all: half of it caught between two buttons looks torn. */
function costOfThing(seen: Box, viewport: Viewport, covers: readonly Box[]): number {
  const hidden = Math.min(1, unseen(seen, viewport, covers));
  return WEIGHTS.cut * Math.min(hidden, 1 - hidden);
}

/** Where a box of the stage is on the screen, in CSS pixels from the viewport's corner. */
export function onScreen(viewport: Viewport, view: View, box: Box): Box {
  const scale = scaleOf(viewport) * view.zoom;
  return {
    x: (box.x - view.x) * scale,
    y: (box.y - view.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** How much of a box lies under others, of 1. */
export function hiddenShare(box: Box, covers: readonly Box[]): number {
  return Math.min(1, sharedWith(box, covers) / (box.width * box.height));
}

/** How much of a box lies under others or out of the picture, of 1. */
function unseen(box: Box, viewport: Viewport, covers: readonly Box[]): number {
  return hiddenShare(box, covers) + outside(box, viewport);
}

/** How far a head is from where a tail is best, of the picture's height; under nothing, nothing has a tail. */
const offTail = (head: Box, { height }: Viewport, covers: readonly Box[]): number =>
  covers.length === 0 ? 0 : Math.abs(belowCovers(head, covers) / height - NEAR);

/** How far below the lowest of what hangs over a head its top is, in pixels: so long a tail has to be. */
function belowCovers(head: Box, covers: readonly Box[]): number {
  const middle = head.y + head.height / 2;
  const over = covers.filter(
    ({ x, y, width, height }) =>
      x < head.x + head.width && x + width > head.x && y + height < middle,
  );
  return head.y - Math.max(0, ...over.map(({ y, height }) => y + height));
}

/** Whether a view leaves every head to be seen that it shows: none is cut, none lies under anything. */
export function isClear(viewport: Viewport, view: View, wanted: Wanted): boolean {
  const isFree = (head: Box) => {
    const seen = onScreen(viewport, view, head);
    return unseen(seen, viewport, wanted.covers) < RIM;
  };
  const isSeen = (head: Box) => outside(onScreen(viewport, view, head), viewport) < 1;
  return wanted.speakers.every(isFree) && wanted.others.filter(isSeen).every(isFree);
}

/** How much of a box is out of the picture, of 1. */
function outside(box: Box, { width, height }: Viewport): number {
  return 1 - shareIn(box, { x: 0, y: 0, width, height });
}

/** How far a box is from the middle of what is seen, of 1 at its edge. */
function offMiddle(view: View, extent: Viewport, box: Box): number {
  const x = (box.x + box.width / 2 - view.x) / extent.width - 0.5;
  return Math.abs(x);
}
