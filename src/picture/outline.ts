import type { Box, PictureThing } from "./manifest";

export interface Point {
  readonly x: number;
  readonly y: number;
}

type Outline = PictureThing["outline"];

/** Whether a point lies within an outline: a ray from it crosses that an odd number of times. */
export function holds(outline: Outline, { x, y }: Point): boolean {
  let isWithin = false;
  let [lastX, lastY] = outline.at(-1) ?? [0, 0];
  for (const [nextX, nextY] of outline) {
    const isCrossed = nextY > y !== lastY > y;
    if (isCrossed && x < ((lastX - nextX) * (y - nextY)) / (lastY - nextY) + nextX) {
      isWithin = !isWithin;
    }
    [lastX, lastY] = [nextX, nextY];
  }
  return isWithin;
}

/** Whether a point lies in a box. */
export const isIn = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** Points all over a disc: shares of these are shares of the disc. */
export function discAt({ x, y }: Point, radius: number): readonly Point[] {
  return RINGS.flatMap(({ share, count }) =>
    Array.from({ length: count }, (_, index) => {
      const turn = (2 * Math.PI * (index + share)) / count;
      return {
        x: x + share * radius * Math.cos(turn),
        y: y + share * radius * Math.sin(turn),
      };
    }),
  );
}

/** As many points on a ring as it has of the disc. */
const RINGS = [
  { share: 0.3, count: 4 },
  { share: 0.65, count: 8 },
  { share: 0.95, count: 12 },
] as const;
