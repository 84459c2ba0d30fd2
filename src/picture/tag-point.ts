import type { PictureThing } from "./manifest";

/**
 * Where a thing's number tag hangs, in stage units: the point of its outline nearest to the
 * upper left of its box, so that the tag touches the thing itself and no neighbour.
 */
export function tagPoint({ outline, box }: PictureThing): {
  readonly x: number;
  readonly y: number;
} {
  const fromCorner = (x: number, y: number) => Math.hypot(x - box.x, y - box.y);
  const [x, y] = outline.reduce((best, point) =>
    fromCorner(...point) < fromCorner(...best) ? point : best,
  );
  return { x, y };
}
