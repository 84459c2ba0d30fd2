import { inside, sharedWith, WHOLE } from "./boxes";
import type { Box } from "./manifest";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far a neighbour reaches over what it stands beside, of the smaller of both: it is seen to be its own. */
const LAP = 0.65;

/**
 * A place of a size beside a box, in stage units: the corner or side at which the least of what
 * must stay seen is covered, the upper right where several are as good. It never leaves the part
 * of the stage it has to lie within.
 */
export function beside(
  box: Box,
  size: Size,
  seen: readonly Box[],
  within: Box = WHOLE,
  lap: number = LAP,
): Box {
  const across = lap * Math.min(box.width, size.width);
  const down = lap * Math.min(box.height, size.height);
  const left = box.x - size.width + across;
  const right = box.x + box.width - across;
  const above = box.y - size.height + down;
  const below = box.y + box.height - down;
  const middle = box.x + (box.width - size.width) / 2;
  const level = box.y + (box.height - size.height) / 2;
  const corners = [
    [right, above],
    [left, above],
    [middle, above],
    [right, level],
    [left, level],
    [right, below],
    [left, below],
    [middle, below],
  ] as const;
  const places = corners.map(([x, y]) => inside({ x, y, ...size }, within));
  return leastCovering(places, [box, ...seen]) ?? { ...box, ...size };
}

/** The first of the places that covers the least of what must stay seen. */
function leastCovering(places: readonly Box[], seen: readonly Box[]): Box | undefined {
  const covered = places.map((place) => sharedWith(place, seen));
  return places[covered.indexOf(Math.min(...covered))];
}

/** Head of a person of the pictures, who are about two heads high. */
export function headOf({ x, y, width, height }: Box): Box {
  return { x, y, width, height: height / 2 };
}
