import { headOf } from "./beside";
import { grown } from "./boxes";
import type { Box, Manifest, PictureThing } from "./manifest";
import { discAt, holds, isIn, type Point } from "./outline";
import { tagPoint } from "./tag-point";

type Room = Pick<Manifest, "things" | "people">;

/** Of a number tag at a desk, in stage units. */
const RADIUS = 21;

/** So far apart are the points of an outline at which a tag may hang, in stage units. */
const STEP = 14;

/** How far a tag may move from the edge into its thing. */
const INTO = [0, 12, 24, 36] as const;

/** So much of a tag is to lie on its own thing, of 1; more of it makes it no clearer. */
const OWN = 0.5;

/** What is wrong with a tag, in stage units of way from the thing's upper left. */
const COSTS = { notOwn: 300, neighbour: 600, face: 900, tag: 900 } as const;

/** Found once for each room. */
const found = new WeakMap<Room["things"], ReadonlyMap<string, Point>>();

/**
 * Where the number tags of a room's things hang: at their upper left, and clearly on them. Where
 * that touches a neighbour, a face or another number, somewhere else on their own outline.
 */
export function tagPoints({ things, people }: Room): ReadonlyMap<string, Point> {
  const before = found.get(things);
  if (before !== undefined) return before;
  const faces = people.map(({ box }) => headOf(box));
  const points = new Map<string, Point>();
  for (const thing of things) {
    const others = things.filter((other) => other !== thing);
    points.set(thing.id, clearest(thing, others, faces, [...points.values()]));
  }
  found.set(things, points);
  return points;
}

function clearest(
  thing: PictureThing,
  others: readonly PictureThing[],
  faces: readonly Box[],
  tags: readonly Point[],
): Point {
  const places = [tagPoint(thing), ...along(thing).flatMap((point) => inwards(thing, point))];
  const costs = places.map((place) => {
    const disc = discAt(place, RADIUS);
    const near = others.filter(({ box }) => isIn(place, grown(box, RADIUS)));
    const share = (isHit: (point: Point) => boolean) => disc.filter(isHit).length / disc.length;
    const own = share((point) => holds(thing.outline, point));
    const strange = share((point) => near.some(({ outline }) => holds(outline, point)));
    const hidden = share((point) => faces.some((face) => isIn(point, face)));
    const crowd = tags.filter(({ x, y }) => Math.hypot(x - place.x, y - place.y) < 2 * RADIUS + 6);
    return (
      Math.hypot(place.x - thing.box.x, place.y - thing.box.y) +
      COSTS.notOwn * Math.max(0, OWN - own) +
      COSTS.neighbour * strange +
      COSTS.face * hidden +
      COSTS.tag * crowd.length
    );
  });
  return places[costs.indexOf(Math.min(...costs))] ?? tagPoint(thing);
}

/** Points along an outline. */
function along({ outline }: PictureThing): readonly Point[] {
  return outline.flatMap(([x, y], index) => {
    const [endX, endY] = outline[(index + 1) % outline.length] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(endX - x, endY - y) / STEP));
    return Array.from({ length: count }, (_, step) => ({
      x: x + ((endX - x) * step) / count,
      y: y + ((endY - y) * step) / count,
    }));
  });
}

/** A point of an outline and some further into the thing. */
function inwards({ box }: PictureThing, { x, y }: Point): readonly Point[] {
  const [right, down] = [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
  const way = Math.hypot(right, down) || 1;
  return INTO.map((into) => ({ x: x + (right * into) / way, y: y + (down * into) / way }));
}
