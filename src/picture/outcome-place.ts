import { inside, sharedWith, shareIn } from "./boxes";
import { type Box, STAGE } from "./manifest";
import { isIn, type Point } from "./outline";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a stamp may lie on or not. */
export interface Around {
  readonly faces: readonly Box[];
  /** What else is seen of people. */
  readonly bodies: readonly Box[];
  /** What the stamp tells of, that must stay seen. */
  readonly told: readonly Box[];
  readonly things: readonly Box[];
  /** Whether it is so large that it could take whole things away. */
  readonly isLarge?: boolean;
  /** What it must not leave. */
  readonly within?: Box | undefined;
}

/**
 * How bad it is to cover what is seen, of its area, to leave little of a thing, however small that
 * is, or for a large stamp to take it away, to stand low, where feet are, to stick out above or below
 * all that is to be seen, which would make the picture smaller, to be far off, and to have a line over
 * a face.
 */
const COSTS = {
  faces: 16,
  told: 8,
  bodies: 4,
  things: 5,
  hidden: 0.8,
  lost: 4,
  low: 0.15,
  out: 1.2,
  far: 0.4,
  line: 1.5,
  thickLine: 5,
} as const;

/** Of a thing of which no more is covered, all that matters is seen. */
const RIM = 0.05;

/** Places tried along each side: at 1 it is just beside the box, of both sizes. A tether ties it. */
const STEPS = Array.from({ length: 25 }, (_, index) => (index - 12) / 8);
const REACH = 1.05;

/** Along a tether, as far as it is seen, so many points are looked at. */
const POINTS = Array.from({ length: 12 }, (_, index) => index / 12);

/** In a room, where its walls are. */
const ROOM: Box = { x: 110, y: 90, width: STAGE.width - 220, height: STAGE.height - 190 };

/** Where a stamp goes that tells how it went with a thing: on it or close by, where it hides the least. */
export function outcomePlace(box: Box, size: Size, around: Around): Box {
  const { faces, bodies, told, things, isLarge = false, within = ROOM } = around;
  const far = ((box.width + size.width) / 2) * REACH;
  const deep = ((box.height + size.height) / 2) * REACH;
  const middle = {
    x: box.x + (box.width - size.width) / 2,
    y: box.y + (box.height - size.height) / 2,
  };
  const places = STEPS.flatMap((right) =>
    STEPS.map((down) => ({
      place: inside({ x: middle.x + right * far, y: middle.y + down * deep, ...size }, within),
      right,
      down,
    })),
  );
  const whole = size.width * size.height;
  const aim = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const seen = [...faces, ...told];
  const top = Math.min(...seen.map(({ y }) => y));
  const bottom = Math.max(...seen.map(({ y, height }) => y + height));
  const beyond = ({ y, height }: Box) => Math.max(0, top - y) + Math.max(0, y + height - bottom);
  const costs = places.map(
    ({ place, right, down }) =>
      COSTS.faces * sharedWith(place, faces) +
      COSTS.told * sharedWith(place, told) +
      COSTS.bodies * sharedWith(place, bodies) +
      COSTS.things * sharedWith(place, things) +
      COSTS.hidden * whole * hiddenOf(things, place) +
      (isLarge ? COSTS.lost * whole * lostUnder(place, things) : 0) +
      COSTS.out * size.width * beyond(place) +
      COSTS.low * Math.max(0, down) * whole +
      COSTS.far * whole * Math.max(0, Math.abs(right) - 1, Math.abs(down) - 1) +
      (isLarge ? COSTS.thickLine : COSTS.line) * whole * crossed(place, aim, faces),
  );
  return places[costs.indexOf(Math.min(...costs))]?.place ?? inside({ ...middle, ...size }, within);
}

/** How much of some things a place hides, of 1 each. */
const hiddenOf = (things: readonly Box[], place: Box): number =>
  things.reduce((sum, each) => sum + shareIn(each, place), 0);

/** How much of things is lost under a stamp, each by the share of it that is covered beyond its rim. */
const lostUnder = (place: Box, things: readonly Box[]): number =>
  things
    .map((thing) => shareIn(thing, place) - RIM)
    .reduce((sum, share) => sum + Math.max(0, share), 0);

/** How much of the tether from a stamp to what it tells of, of 1, would run over some boxes. */
function crossed(place: Box, aim: Point, boxes: readonly Box[]): number {
  const from = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  const points = POINTS.map((share) => ({
    x: aim.x + share * (from.x - aim.x),
    y: aim.y + share * (from.y - aim.y),
  }));
  const over = points.filter((point) => boxes.some((each) => isIn(point, each)));
  return over.length / POINTS.length;
}
