import type { Box, PictureThing } from "./manifest";
import type { Point } from "./outline";

type Marked = Pick<PictureThing, "id" | "box">;

/**
 * The places of stamps, where two of a size whose lines to their things would cross have changed
 * places: each change makes the lines shorter, so there is an end to it.
 */
export function uncrossed(
  things: readonly Marked[],
  placed: ReadonlyMap<string, Box>,
): ReadonlyMap<string, Box> {
  const places = new Map(placed);
  const pairs = things.flatMap((one, index) =>
    things.slice(index + 1).map((two) => [one, two] as const),
  );
  const change = ([one, two]: readonly [Marked, Marked]) => {
    const [here, there] = [places.get(one.id), places.get(two.id)];
    if (here?.width !== there?.width || !here || !there) return false;
    if (!isCrossing([here, one.box], [there, two.box])) return false;
    places.set(one.id, there).set(two.id, here);
    return true;
  };
  while (pairs.map(change).includes(true));
  return places;
}

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

type Way = readonly [Box, Box];

/** Whether the way from one middle to another crosses a second such way. */
function isCrossing([one, other]: Way, [third, fourth]: Way): boolean {
  const [from, to, start, end] = [middle(one), middle(other), middle(third), middle(fourth)];
  return (
    turn(from, to, start) * turn(from, to, end) < 0 &&
    turn(start, end, from) * turn(start, end, to) < 0
  );
}

/** On which side of a way a point is: above or below zero. */
const turn = (from: Point, to: Point, { x, y }: Point): number =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
