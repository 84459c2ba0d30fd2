import { grown, sharedArea } from "./boxes";
import type { Box } from "./manifest";
import { holds, isIn, type Point } from "./outline";
import type { SeenThing } from "./standing";

/** A thing and a stamp are looked at in so many points along each side. */
const STEPS = 12;

/** A stamp that covers so much of its thing, of 1, or lies on it with so much of its own, is seen to be on it. */
const ON_IT = { ofThing: 0.5, ofStamp: 0.6 } as const;

/** What fills so much of a thing's place, of 1, and is filled so much by it, has taken that place. */
const SAME_PLACE = 0.6;

/** How far a tether's end stays away from a face or a stamp, in stage units. */
const AIR = 14;

/**
 * Where stamps need a tether, by the ids of their things, and where on the thing it ends: a stamp that
 * stands beside its thing, or more on another, would seem to be that one's, or nobody's. The end is
 * near what makes the thing what it is, or its middle, but under no stamp and on no face, and beside
 * people and what they push, where something of the thing is seen there.
 */
export function tethers(
  things: readonly SeenThing[],
  places: ReadonlyMap<string, Box>,
  faces: readonly Box[],
  bodies: readonly Box[] = [],
): ReadonlyMap<string, Point> {
  const hidden = [...faces, ...places.values()].map((each) => grown(each, AIR));
  return new Map(
    things.flatMap((thing) => {
      const place = places.get(thing.id);
      if (place === undefined || isOn(place, thing, things)) return [];
      const others = things.filter(({ id }) => id !== thing.id);
      const end =
        endOn(thing, [...hidden, ...bodies], others) ??
        endOn(thing, hidden, others) ??
        endOn(thing, hidden, []);
      return end === undefined ? [] : [[thing.id, end] as const];
    }),
  );
}

/** So far within a thing's rim the tether of a large stamp ends, in stage units, but at most so much of its width and height. */
const INSET = { most: 16, share: 0.15 } as const;

/** Where a stamp that is to tell of a box needs a tether, and where that ends: as `tethers` has it. */
export function tieTo(
  box: Box,
  place: Box,
  things: readonly SeenThing[],
  hidden: readonly Box[],
): Point | undefined {
  const isPlaceOf = (other: Box) =>
    sharedArea(other, box) >= SAME_PLACE * Math.max(areaOf(other), areaOf(box));
  // What took the place of a thing is about the same point of it.
  const aim = things.find((thing) => thing.aim !== undefined && isPlaceOf(thing.box))?.aim;
  return tied(thingAt(box, things, aim), place, things, hidden);
}

/**
 * The same for a large stamp: its line ends at the rim that is nearest to it, for what makes the thing
 * what it is stands within.
 */
export function tieToRim(
  box: Box,
  place: Box,
  things: readonly SeenThing[],
  hidden: readonly Box[],
): Point | undefined {
  const own = { ...thingAt(box, things), aim: rimTowards(box, middleOf(place)) };
  return tied(own, place, things, hidden);
}

/** The thing that is in a box, or else what else is there. */
function thingAt(box: Box, things: readonly SeenThing[], aim?: Point): SeenThing {
  const isSame = (other: Box) =>
    other.x === box.x && other.y === box.y && other.width === box.width;
  return things.find((thing) => isSame(thing.box)) ?? { id: "", box, ...(aim && { aim }) };
}

function tied(own: SeenThing, place: Box, things: readonly SeenThing[], hidden: readonly Box[]) {
  const others = things.filter(
    (thing) => thing.id !== own.id && sharedArea(thing.box, own.box) === 0,
  );
  return tethers([own, ...others], new Map([[own.id, place]]), hidden).get(own.id);
}

/** The point of a box, a little within its rim, that is nearest to another. */
function rimTowards({ x, y, width, height }: Box, to: Point): Point {
  const inset = Math.min(INSET.most, INSET.share * width, INSET.share * height);
  return {
    x: Math.max(x + inset, Math.min(to.x, x + width - inset)),
    y: Math.max(y + inset, Math.min(to.y, y + height - inset)),
  };
}

const middleOf = ({ x, y, width, height }: Box): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Whether nobody would ask whose a stamp is. */
function isOn(place: Box, thing: SeenThing, things: readonly SeenThing[]): boolean {
  const stamp = pointsIn(place);
  const own = stamp.filter((point) => isOf(thing, point)).length;
  const body = pointsIn(thing.box).filter((point) => isOf(thing, point));
  const covered = body.filter((point) => isIn(point, place)).length;
  const isLargely = own >= ON_IT.ofStamp * stamp.length || covered >= ON_IT.ofThing * body.length;
  const others = things.filter(({ id }) => id !== thing.id);
  return isLargely && others.every((each) => stamp.filter((at) => isOf(each, at)).length <= own);
}

/** Near what a thing is about, or its middle, where it is seen: under no stamp or face, and not where another may stand before it. */
function endOn(
  thing: SeenThing,
  hidden: readonly Box[],
  others: readonly SeenThing[],
): Point | undefined {
  const aim = thing.aim ?? middleOf(thing.box);
  const way = (point: Point) => Math.hypot(point.x - aim.x, point.y - aim.y);
  return [...(thing.aim ? [thing.aim] : []), ...pointsIn(thing.box)]
    .filter((point) => isOf(thing, point) && !hidden.some((each) => isIn(point, each)))
    .filter((point) => !others.some((each) => isOf(each, point)))
    .toSorted((one, other) => way(one) - way(other))[0];
}

const areaOf = ({ width, height }: Box): number => width * height;

const isOf = ({ box, outline }: SeenThing, point: Point): boolean =>
  isIn(point, box) && (outline === undefined || holds(outline, point));

function pointsIn({ x, y, width, height }: Box): readonly Point[] {
  const steps = Array.from({ length: STEPS }, (_, index) => (index + 0.5) / STEPS);
  return steps.flatMap((right) =>
    steps.map((down) => ({ x: x + right * width, y: y + down * height })),
  );
}
