import type { PictureThing } from "./manifest";

/**
 * Where a thing's number tag hangs, in stage units: the point of its outline nearest to the
 * upper left of its box, so that the tag touches the thing itself and no neighbour.
 */
export function tagPoint({ outline, box }: PictureThing): {
  readonly x: number;
  readonly y: number;
} {
  const fromCorner = ([x, y]: readonly [number, number]) => Math.hypot(x - box.x, y - box.y);
  const [nearest = [box.x, box.y] as const] = outline.toSorted(
    (a, b) => fromCorner(a) - fromCorner(b),
  );
  return { x: nearest[0], y: nearest[1] };
}
