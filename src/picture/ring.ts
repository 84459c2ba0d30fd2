import { sharedArea } from "./boxes";
import type { Box } from "./manifest";

/** How wide a ring may be, in stage units: one that a hall sees, yet of what is very long only a part. */
interface Limits {
  readonly least: number;
  readonly most: number;
  /** How much larger than each side of a thing an oval is, where its corners may not lie on the line. */
  readonly oval?: number;
}

/** Of the diagonal of what is pointed at: so wide is a ring that cuts nothing written on it. */
const AROUND = 1.12;

/** Sizes that are tried for a ring, of the thing's longer side: from around it to within it. */
const RINGS = [1, 0.9, 0.8, 0.7, 0.6] as const;

/** Between faces a ring may be as much smaller than the least, rather than beside what is meant. */
const BETWEEN = 0.74;

/** How much larger than each side of a thing an oval is: its corners may lie on the line. */
const OVAL = 1.32;

/** An oval is at least so high for its width, or so wide for its height: it is still a ring. */
const FLATTEST = 0.62;

/** What it costs that a ring is no circle, in way. */
const NO_CIRCLE = 40;

/** What it costs to stand beside the middle of a thing, for each unit: a hall takes the neighbour for it. */
const OFF = 4;

/** How far its middle may move from the thing's, of the thing's size. */
const ASIDE = [0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3] as const;

/** Between a ring and a face, in stage units. */
const AIR = 8;

/** Where none is free: a whole face within a ring is worse than any place, and any size. */
const OVER_FACE = 3000;

/**
 * The ring that is held around what is called, in stage units: as wide and as near to its middle as
 * leaves every face free, an oval where a circle does not; else the one with the least of faces.
 */
export function ringAround(box: Box, faces: readonly Box[], limits: Limits): Box {
  const longer = Math.max(box.width, box.height);
  const wanted = within(AROUND * Math.hypot(box.width, box.height), limits);
  const { least, most } = limits;
  const close = { least: BETWEEN * least, most };
  const sizes = new Set([wanted, ...RINGS.map((share) => within(share * longer, close)), least]);
  const shapes = [
    ...[...sizes].map((size) => ({ width: size, height: size })),
    ovalOf(box, limits),
  ];
  const rings = shapes.flatMap((shape) =>
    ASIDE.flatMap((right) => ASIDE.map((down) => ringOf(box, shape, right, down))),
  );
  const cost = (ring: Box) =>
    OVER_FACE * faces.reduce((sum, face) => sum + shareWithin(face, ring), 0) +
    2 * (wanted - Math.max(ring.width, ring.height)) +
    (ring.width === ring.height ? 0 : NO_CIRCLE) +
    OFF * wayBetween(box, ring);
  const costs = rings.map(cost);
  return (
    rings[costs.indexOf(Math.min(...costs))] ?? ringOf(box, { width: wanted, height: wanted }, 0, 0)
  );
}

type Size = Pick<Box, "width" | "height">;

/** An oval about a thing that is wide or high. */
function ovalOf(box: Size, { least, most, oval = OVAL }: Limits): Size {
  const [width, height] = [oval * box.width, oval * box.height];
  const longer = Math.max(width, height);
  const size = within(longer, { least, most });
  const side = (length: number) => Math.max((length * size) / longer, FLATTEST * size);
  return { width: side(width), height: side(height) };
}

const within = (size: number, { least, most }: Limits): number =>
  Math.min(most, Math.max(least, size));

const ringOf = ({ x, y, width, height }: Box, size: Size, right: number, down: number): Box => ({
  x: x + width * (0.5 + right) - size.width / 2,
  y: y + height * (0.5 + down) - size.height / 2,
  ...size,
});

/** How much of a face a ring's square takes in, of 1; nothing where the ring itself passes by. */
function shareWithin(face: Box, ring: Box): number {
  const middle = { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
  const [right, down] = wayTo(face, middle);
  if (Math.hypot(right / (ring.width / 2 + AIR), down / (ring.height / 2 + AIR)) > 1) return 0;
  const area = face.width * face.height;
  return Math.max(sharedArea(face, ring), area * TOUCHED) / area;
}

/** A face that a ring only touches is not free, of 1. */
const TOUCHED = 0.05;

/** Whether a ring that is held around something takes in any of a face. */
export const takesIn = (ring: Box, face: Box): boolean => shareWithin(face, ring) > 0;

/** So many places along each side of a box are looked at. */
const LOOKED_AT = 12;

/** How much of a box lies within a ring, of 1. */
export function shareRinged({ x, y, width, height }: Box, ring: Box): number {
  const along = Array.from({ length: LOOKED_AT }, (_, index) => (index + 0.5) / LOOKED_AT);
  const across = (at: number) => 2 * ((x + at * width - ring.x) / ring.width) - 1;
  const down = (at: number) => 2 * ((y + at * height - ring.y) / ring.height) - 1;
  const within = along.flatMap((right) =>
    along.filter((low) => Math.hypot(across(right), down(low)) <= 1),
  );
  return within.length / LOOKED_AT ** 2;
}

const wayBetween = (box: Box, ring: Box): number =>
  Math.hypot(
    ring.x + ring.width / 2 - box.x - box.width / 2,
    ring.y + ring.height / 2 - box.y - box.height / 2,
  );

/** How far a point is from a box, across and down. */
function wayTo(box: Box, { x, y }: { readonly x: number; readonly y: number }) {
  const right = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return [right, down] as const;
}
