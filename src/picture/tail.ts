import type { Box } from "./manifest";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The tail of a bubble: where it leaves its lower edge, and where it ends. */
export interface Tail {
  readonly base: number;
  readonly tip: Point;
}

/** Who and what else is to be seen. */
interface Around {
  readonly heads: readonly Box[];
  readonly bubbles: readonly Box[];
}

/** A tail keeps this far from the corners of its bubble, and from the head it points at. */
const CORNER = 44;
const GAP = 6;

/** Places at which a tail may leave its bubble lie so far apart. */
const STEP = 48;

/** A shorter one would not be seen. */
const SHORTEST = 14;

/** Of one that only points the way, without reaching. */
const STUB = 30;

/** It does not lean more than this: so many pixels sideways for each one down. */
const LEAN = 1.25;

/** Somebody else's head is so much farther from its end than the speaker's own. */
const CLEARLY = 1.5;

/**
 * The tail of a bubble to its speaker's head, all in pixels of the screen: up to the head, or only
 * its beginning where the head is close by, far aside or behind somebody. Undefined where the head
 * is not below the bubble.
 */
export function tailOf(bubble: Box, head: Box, around: Around): Tail | undefined {
  const bottom = bubble.y + bubble.height;
  const chin = head.y + head.height;
  if (chin - bottom < SHORTEST) return undefined;
  return reachingTail(bubble, head, around) ?? stubOf(bubble, head, around);
}

/** A short tail the way to a head, from where nobody else stands in that way if there is such a place. */
function stubOf(bubble: Box, head: Box, { heads }: Around): Tail {
  const bottom = bubble.y + bubble.height;
  const middle = { x: head.x + head.width / 2, y: head.y + head.height / 2 };
  const bases = basesOver(bubble, middle.x);
  const isFree = (base: number) =>
    !heads.some((each) => runsThrough({ x: base, y: bottom }, middle, each));
  const base = bases.find(isFree) ?? bases[0] ?? middle.x;
  const down = Math.max(middle.y - bottom, SHORTEST);
  const lean = Math.max(-LEAN, Math.min(LEAN, (middle.x - base) / down));
  const beside = besideHead({ x: base, y: bottom }, head, lean);
  if (beside) return { base, tip: beside };
  // Over its hair, but not down to the eyes.
  const most = Math.max(SHORTEST, head.y + head.height / 4 - bottom);
  const length = Math.min(STUB / Math.hypot(1, lean), most);
  return { base, tip: { x: base + lean * length, y: bottom + length } };
}

/** Where a leaning tail meets the side of a head that is close by; else it would point at what is between. */
function besideHead(from: Point, head: Box, lean: number): Point | undefined {
  const edge = lean < 0 ? head.x + head.width + GAP : head.x - GAP;
  const down = (edge - from.x) / lean;
  const tip = { x: edge, y: from.y + down };
  const isClose = down >= SHORTEST && down <= 2 * STUB;
  return isClose && tip.y < head.y + head.height / 2 ? tip : undefined;
}

/** Where a tail may leave its bubble: as near as can be above a place first, never at a corner. */
function basesOver({ x, width }: Box, aim: number): readonly number[] {
  const [left, right] = [x + CORNER, x + width - CORNER];
  const inside = (base: number) => Math.min(Math.max(base, left), right);
  return [0, -1, 1, -2, 2, -3, 3].map((step) => inside(aim + step * STEP));
}

/** Where a tail may end at a head: over it, or at its upper right or left. */
function aimsAt({ x, y, width, height }: Box): readonly Point[] {
  const side = { y: y + height * 0.2, off: width * 0.46 + GAP };
  const middle = x + width / 2;
  return [
    { x: middle, y: y - GAP },
    { x: middle + side.off, y: side.y },
    { x: middle - side.off, y: side.y },
  ];
}

/** A tail up to the head, as upright as can be. Undefined where none would truly point. */
function reachingTail(bubble: Box, head: Box, around: Around): Tail | undefined {
  const [over, ...beside] = aimsAt(head);
  // Close below its bubble a head is pointed at from above.
  const isClose = over === undefined || over.y - bubble.y - bubble.height < SHORTEST;
  return (isClose ? [] : [over, ...beside])
    .flatMap((tip) => basesOver(bubble, tip.x).map((base) => ({ base, tip })))
    .find((tail) => isTrue(tail, bubble, head, around));
}

/**
 * Whether a tail truly points: it is seen, does not lie down flat, crosses neither bubble nor head,
 * and does not end nearer to somebody else.
 */
function isTrue({ base, tip }: Tail, bubble: Box, head: Box, { heads, bubbles }: Around): boolean {
  const bottom = bubble.y + bubble.height;
  const down = tip.y - bottom;
  if (down < SHORTEST || Math.abs(tip.x - base) > LEAN * down) return false;
  const nearest = distance(tip, head);
  if (heads.some((other) => distance(tip, other) < CLEARLY * nearest)) return false;
  const start = { x: base, y: bottom + 1 };
  return ![...bubbles, ...heads].some((each) => runsThrough(start, tip, each));
}

/** From a point to the middle of a box. */
function distance({ x, y }: Point, box: Box): number {
  return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
}

/** Whether a line runs through a box; looked at in a few places, as both are large. */
function runsThrough(from: Point, to: Point, box: Box): boolean {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].some((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
}
