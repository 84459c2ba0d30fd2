import { type Box, STAGE } from "./manifest";

/** All of a room's stage. */
export const WHOLE: Box = { x: 0, y: 0, ...STAGE };

/** How much of one box lies under another, in square units of both. */
export function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** How much of a box lies under another, of 1. */
export const shareIn = (box: Box, other: Box): number =>
  sharedArea(box, other) / (box.width * box.height);

/** How much of a box lies under others, what lies under two of them counted twice. */
export const sharedWith = (box: Box, others: readonly Box[]): number =>
  others.reduce((sum, each) => sum + sharedArea(box, each), 0);

/** A box moved as little as keeps it within another. */
export const inside = ({ x, y, width, height }: Box, within: Box): Box => ({
  x: Math.max(within.x, Math.min(x, within.x + within.width - width)),
  y: Math.max(within.y, Math.min(y, within.y + within.height - height)),
  width,
  height,
});

/** A box with so much more on every side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
