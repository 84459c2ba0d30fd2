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
  /** What a tail had better not cross: much is written on it. */
  readonly things?: readonly Box[];
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

/** It does not lean more than this: so many pixels sideways for each one down; a short one to a head's side may. */
const LEAN = 1.25;
const LEAN_BESIDE = 2.6;

/** A head's side is reached from so near a corner of the bubble, and over so many pixels. */
const CORNER_BESIDE = 30;
const REACH_BESIDE = 90;

/** A head is round: so far from its middle, of its width, it ends at its upper sides and at its sides. */
const ROUND = { upper: 0.37, side: 0.44 } as const;

/** Somebody else's head is so much farther from its end than the speaker's own. */
const CLEARLY = 1.5;

/**
 * The tail of a bubble to its speaker's head, all in pixels of the screen: up to the head, or only
 * its beginning where the head is close by, far aside, behind somebody or behind what is to be read.
 * Undefined where the head is not below the bubble.
 */
export function tailOf(bubble: Box, head: Box, around: Around): Tail | undefined {
  const bottom = bubble.y + bubble.height;
  const chin = head.y + head.height;
  if (chin - bottom < SHORTEST) return undefined;
  return reachingTail(bubble, head, around) ?? stubOf(bubble, head, around);
}

/** A short tail the way to a head, from where nobody else stands in that way if there is such a place. */
function stubOf(bubble: Box, head: Box, around: Around): Tail {
  const beside = besideHead(bubble, head, around);
  if (beside) return beside;
  const bottom = bubble.y + bubble.height;
  const middle = { x: head.x + head.width / 2, y: head.y + head.height / 2 };
  const bases = basesOver(bubble, middle.x);
  const isFree = (base: number) =>
    !around.heads.some((each) => runsThrough({ x: base, y: bottom }, middle, each));
  const base = bases.find(isFree) ?? bases[0] ?? middle.x;
  const down = Math.max(middle.y - bottom, SHORTEST);
  const lean = Math.max(-LEAN, Math.min(LEAN, (middle.x - base) / down));
  // Over its hair, but not down to the eyes.
  const most = Math.max(SHORTEST, head.y + head.height / 4 - bottom);
  const length = Math.min(STUB / Math.hypot(1, lean), most);
  return { base, tip: { x: base + lean * length, y: bottom + length } };
}

/** Where a tail meets the side of a head that is close by; else it would point at what is between. */
function besideHead({ x, y, width, height }: Box, head: Box, { heads }: Around): Tail | undefined {
  const bottom = y + height;
  const middle = head.x + head.width / 2;
  const base = Math.min(Math.max(middle, x + CORNER_BESIDE), x + width - CORNER_BESIDE);
  const off = head.width * ROUND.side + GAP;
  const edge = base > middle ? middle + off : middle - off;
  const way = Math.abs(edge - base);
  const isOutside = base > middle ? edge < base : edge > base;
  const down = Math.max(SHORTEST, way / LEAN_BESIDE, head.y + head.height * 0.3 - bottom);
  const tip = { x: edge, y: bottom + down };
  const isClose = isOutside && way > 0 && Math.hypot(way, down) <= REACH_BESIDE;
  const isFree = !heads.some((each) => runsThrough({ x: base, y: bottom }, tip, each));
  return isClose && isFree && tip.y < head.y + head.height * 0.8 ? { base, tip } : undefined;
}

/** Where a tail may leave its bubble: as near as can be above a place first, never at a corner. */
function basesOver({ x, width }: Box, aim: number): readonly number[] {
  const [left, right] = [x + CORNER, x + width - CORNER];
  const inside = (base: number) => Math.min(Math.max(base, left), right);
  return [0, -1, 1, -2, 2, -3, 3].map((step) => inside(aim + step * STEP));
}

/** Where a tail may end at a head: over it, or at its upper right or left. */
function aimsAt({ x, y, width, height }: Box): readonly Point[] {
  const middle = x + width / 2;
  const off = width * ROUND.upper + GAP;
  return [
    { x: middle, y: y - GAP },
    { x: middle + off, y: y + height * 0.2 },
    { x: middle - off, y: y + height * 0.2 },
  ];
}

/**
 * A tail up to the head, as upright as can be, over nothing that is to be read: where it ended before
 * that, it would point at it. Undefined where none would truly point.
 */
function reachingTail(bubble: Box, head: Box, around: Around): Tail | undefined {
  const [over, ...beside] = aimsAt(head);
  const bottom = bubble.y + bubble.height;
  // Close below its bubble a head is pointed at from above.
  const isClose = over === undefined || over.y - bottom < SHORTEST;
  const tails = (isClose ? [] : [over, ...beside])
    .flatMap((tip) => basesOver(bubble, tip.x).map((base) => ({ base, tip })))
    .filter((tail) => isTrue(tail, bubble, head, around));
  const { things = [] } = around;
  const crossed = ({ base, tip }: Tail) =>
    things.filter((each) => runsThrough({ x: base, y: bottom }, tip, each)).length;
  return tails.find((tail) => crossed(tail) === 0);
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

const SHARES = Array.from({ length: 11 }, (_, index) => index / 10);

/** Whether a line runs through a box; looked at in a few places, as both are large. */
function runsThrough(from: Point, to: Point, box: Box): boolean {
  return SHARES.some((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
}
