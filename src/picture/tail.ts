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

/** A tail keeps this far from the corners of its bubble, and from the head it points at. */
const CORNER = 44;
const GAP = 6;

/** A shorter one would not be seen. */
const SHORTEST = 14;

/** It does not lean more than this: so many pixels sideways for each one down. */
const LEAN = 1.25;

/** Somebody else's head is so much farther from its end than the speaker's own. */
const CLEARLY = 1.5;

/**
 * The tail of a bubble to its speaker's head, all in pixels of the screen. Undefined where it would
 * not truly point: the head is not below, the tail would lie down flat or cross another bubble or
 * head, or it would end nearer to somebody else.
 */
export function tailOf(
  bubble: Box,
  head: Box,
  { heads, bubbles }: { readonly heads: readonly Box[]; readonly bubbles: readonly Box[] },
): Tail | undefined {
  const bottom = bubble.y + bubble.height;
  const aim = { x: head.x + head.width / 2, y: head.y - GAP };
  const base = Math.min(Math.max(aim.x, bubble.x + CORNER), bubble.x + bubble.width - CORNER);
  const down = aim.y - bottom;
  if (down < SHORTEST || Math.abs(aim.x - base) > LEAN * down) return undefined;
  const nearest = distance(aim, head);
  const isAmbiguous = heads.some((other) => distance(aim, other) < CLEARLY * nearest);
  const start = { x: base, y: bottom + 1 };
  const crosses = [...bubbles, ...heads].some((each) => runsThrough(start, aim, each));
  return isAmbiguous || crosses ? undefined : { base, tip: aim };
}

/** From a point to the middle of a box. */
function distance({ x, y }: Point, box: Box): number {
  return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
}

/** Whether a line runs through a box; looked at in a few places, as both are large. */
function runsThrough(from: Point, to: Point, box: Box): boolean {
  return [0, 0.25, 0.5, 0.75, 1].some((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
}
