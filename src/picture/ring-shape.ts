import { sharedArea } from "./boxes";
import type { Box } from "./manifest";
import type { Point } from "./outline";

/** A ring: an oval in its box, or a frame with round corners of such a radius, in stage units. */
export interface Ring extends Box {
  readonly corner?: number;
}

/** Between a ring and a face, in stage units. */
const AIR = 8;

/** Whether what is so far across and down from a ring's middle lies within it, or within so much air of it. */
function isWithin({ width, height, corner }: Ring, across: number, down: number, air = 0): boolean {
  const [wide, high] = [width / 2 + air, height / 2 + air];
  if (corner === undefined) return Math.hypot(across / wide, down / high) <= 1;
  const round = corner + air;
  const [right, low] = [Math.max(0, across - wide + round), Math.max(0, down - high + round)];
  return Math.hypot(right, low) <= round;
}

/** Whether a point lies within a ring. */
export const isRinged = (ring: Ring, { x, y }: Point): boolean =>
  isWithin(ring, Math.abs(x - ring.x - ring.width / 2), Math.abs(y - ring.y - ring.height / 2));

/** How much of a face a ring takes in, of 1; nothing where the ring itself passes by. */
export function shareWithin(face: Box, ring: Ring): number {
  const [right, down] = wayTo(face, middleOf(ring));
  if (!isWithin(ring, right, down, AIR)) return 0;
  const area = face.width * face.height;
  return Math.max(sharedArea(face, ring), area * TOUCHED) / area;
}

/** A face that a ring only touches is not free, of 1. */
const TOUCHED = 0.08;

/** Whether a ring that is held around something takes in any of a face. */
export const takesIn = (ring: Ring, face: Box): boolean => shareWithin(face, ring) > 0;

/** So many places along each side of a box are looked at. */
const LOOKED_AT = 12;

/** Places all over a box. */
function pointsOf({ x, y, width, height }: Box): readonly Point[] {
  const along = Array.from({ length: LOOKED_AT }, (_, index) => (index + 0.5) / LOOKED_AT);
  return along.flatMap((right) =>
    along.map((low) => ({ x: x + right * width, y: y + low * height })),
  );
}

/** How many of some places lie within a ring, of 1. */
const shareOfPoints = (points: readonly Point[], ring: Ring): number =>
  points.filter((point) => isRinged(ring, point)).length / Math.max(1, points.length);

/** A thing as places all over it, and the box around them. */
export interface Spread {
  readonly box: Box;
  readonly points: readonly Point[];
}

/** How much of a thing lies within a ring, of 1. */
export const shareOf = ({ box, points }: Spread, ring: Ring): number =>
  sharedArea(box, ring) === 0 ? 0 : shareOfPoints(points, ring);

/** A box as places all over it, or those of them that count. */
export const spreadOf = (box: Box, counts: (point: Point) => boolean = () => true): Spread => ({
  box,
  points: pointsOf(box).filter(counts),
});

/** How much of a box lies within a ring, of 1. */
export const shareRinged = (box: Box, ring: Ring): number => shareOf(spreadOf(box), ring);

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** How far apart the middles of two boxes are. */
export function wayBetween(one: Box, other: Box): number {
  const [from, to] = [middleOf(one), middleOf(other)];
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** How far a point is from a box, across and down. */
function wayTo(box: Box, { x, y }: Point) {
  const right = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return [right, down] as const;
}
