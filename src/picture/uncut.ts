import { WHOLE } from "./boxes";
import type { Box } from "./manifest";

/** Between a face and the edge beyond which it is not seen, in stage units. */
const MARGIN = 8;

/**
 * A box of the stage, moved as little as it takes so that its edges cut as few faces as can be: a
 * face is seen whole or not at all. It stays on the stage, or in a part of it, and `kept` stays within
 * it. All in stage units; a box that is larger than its part of the stage is given back as it is.
 */
export function uncut(box: Box, kept: Box, faces: readonly Box[], part: Box = WHOLE): Box {
  const across = placesOf(
    [box.x, box.width],
    [kept.x, kept.width],
    faces.map(({ x, width }) => [x, width]),
    [part.x, part.x + part.width],
  );
  const down = placesOf(
    [box.y, box.height],
    [kept.y, kept.height],
    faces.map(({ y, height }) => [y, height]),
    [part.y, part.y + part.height],
  );
  const boxes = across.flatMap((x) => down.map((y) => ({ ...box, x, y })));
  const worth = (each: Box) => [cuts(each, faces), Math.hypot(each.x - box.x, each.y - box.y)];
  const isBetter = ([cuts = 0, way = 0]: number[], [least = 0, shortest = 0]: number[]) =>
    cuts < least || (cuts === least && way < shortest);
  return boxes.reduce((best, each) => (isBetter(worth(each), worth(best)) ? each : best), box);
}

/** How many faces the edges of a box run through. */
export const cuts = (box: Box, faces: readonly Box[]): number =>
  faces.filter((face) => isCut(face, box)).length;

type Stretch = readonly [from: number, length: number];

/** Where a stretch may begin so that a face begins or ends at one of its ends. */
function placesOf(
  [from, length]: Stretch,
  [keptFrom, keptLength]: Stretch,
  faces: readonly Stretch[],
  [least, most]: readonly [number, number],
): readonly number[] {
  const starts = faces.flatMap(([face, size]) => {
    const [before, after] = [face - MARGIN, face + size + MARGIN];
    return [before, after, before - length, after - length];
  });
  const mayBegin = (start: number) =>
    start >= least &&
    start + length <= most &&
    start <= keptFrom &&
    start + length >= keptFrom + keptLength;
  return [from, ...starts.filter(mayBegin)];
}

function isCut(face: Box, { x, y, width, height }: Box): boolean {
  const isSeen =
    face.x < x + width &&
    face.x + face.width > x &&
    face.y < y + height &&
    face.y + face.height > y;
  const isWhole =
    face.x >= x &&
    face.y >= y &&
    face.x + face.width <= x + width &&
    face.y + face.height <= y + height;
  return isSeen && !isWhole;
}
