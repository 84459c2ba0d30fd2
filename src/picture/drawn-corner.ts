import { isSeenAt, type Pixels } from "./main-part";
import type { Box } from "./manifest";
import type { Point } from "./outline";

/** To the right and down of the middle: -1, 0 or 1 each. */
export type Corner = readonly [right: number, down: number];

/** What is thinner than twice this share of the longer side is a cord or a rod of the thing. */
const SOLID = 1 / 24;

/**
 * The point of what is drawn in a part of a picture that is nearest to a corner of it, a little
 * inside: the corner itself is bare wherever a thing is round, stands askew, or trails a cord.
 */
export function drawnCorner(pixels: Pixels, part: Box, [right, down]: Corner): Point {
  const corner = {
    x: part.x + ((part.width - 1) * (1 + right)) / 2,
    y: part.y + ((part.height - 1) * (1 + down)) / 2,
  };
  const inside = Math.ceil(Math.max(part.width, part.height) * SOLID);
  return nearest(pixels, part, corner, inside) ?? nearest(pixels, part, corner, 0) ?? corner;
}

/** The pixel nearest to a point that is to be seen, and so are those that far to all four sides. */
function nearest(pixels: Pixels, part: Box, to: Point, inside: number): Point | undefined {
  const [lastX, lastY] = [part.x + part.width - 1, part.y + part.height - 1];
  let found: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let y = part.y + inside; y <= lastY - inside; y++) {
    for (let x = part.x + inside; x <= lastX - inside; x++) {
      const far = (x - to.x) ** 2 + (y - to.y) ** 2;
      if (far < least && isSolid(pixels, x, y, inside)) [found, least] = [{ x, y }, far];
    }
  }
  return found;
}

const isSolid = (pixels: Pixels, x: number, y: number, inside: number): boolean =>
  isSeenAt(pixels, x, y) &&
  isSeenAt(pixels, x - inside, y) &&
  isSeenAt(pixels, x + inside, y) &&
  isSeenAt(pixels, x, y - inside) &&
  isSeenAt(pixels, x, y + inside);
