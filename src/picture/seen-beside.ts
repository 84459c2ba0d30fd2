import { shareIn } from "./boxes";
import { type Box, STAGE } from "./manifest";
import { MAX_ZOOM, scaleOf, type Viewport } from "./view";

/** What a picture beside cards is to show, in stage units. */
export interface Wanted {
  /** Whose faces they are that are to be seen whole, if anybody's are. */
  readonly faces: readonly Box[];
  /** What else is looked at. */
  readonly things: readonly Box[];
  /** Whose the faces are, one for one: without its head nobody is to be seen. */
  readonly bodies?: readonly Box[];
  /** What is written on: half of a number is another number. */
  readonly signs?: readonly Box[];
  /** What has just come: feet of it at an edge tell nothing. */
  readonly brought?: readonly Box[];
}

/**
 * How near the camera tries to go, nearest first, as shares of what keeps pictures sharp; but never
 * so far away that the room stands between empty margins.
 */
const NEARNESS = [1.12, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65] as const;

/** So much of somebody over an edge, in stage units, is not seen as cut. */
const SLIVER = 6;

/** Between what begins or ends at a side and that side, in stage units; the widest that helps. */
const MARGINS = [14, 1] as const;

/** Places that are tried along each side. */
const STEPS = 15;

/** That anybody is seen whole is worth the most, and half a face is worse than none. */
const WORTH = {
  anybody: 8,
  face: 4,
  halfFace: -14,
  tornBody: -4,
  tornThing: -4,
  thing: 2,
  nearness: 2.5,
  room: 10,
  loose: -3,
  cutSign: -0.3,
  cutBrought: -0.7,
  brought: 0.2,
} as const;

/** Where there is a room on the stage: its margins are empty. */
const ROOM: Box = { x: 150, y: 90, width: STAGE.width - 300, height: STAGE.height - 180 };

/** So much of the margins beside the room may be seen: its walls stand in them. */
const EDGE = 60;

/** From the upper edge of the walls to the lower edge of the floor. */
const HEIGHT = { from: 91, to: 1017 } as const;

/** What may be seen of the stage without a strip of nothing beside the room. */
export const PART: Box = {
  x: ROOM.x - EDGE,
  y: HEIGHT.from,
  width: ROOM.width + 2 * EDGE,
  height: HEIGHT.to - HEIGHT.from,
};

/** No strip beside the room is shown, where the room is wide enough. */
function inWidth(x: number, width: number): number {
  if (width > ROOM.width) return ROOM.x + (ROOM.width - width) / 2;
  return Math.max(ROOM.x - EDGE, Math.min(x, ROOM.x + ROOM.width + EDGE - width));
}

/** No strip above the walls or below the floor is shown, where the room is high enough. */
function inHeight(y: number, height: number): number {
  const { from, to } = HEIGHT;
  if (height > to - from) return from + (to - from - height) / 2;
  return Math.max(from, Math.min(y, to - height));
}

/** Between a face and whatever would cut it, of its size. */
const AIR = 0.12;

/**
 * The box to look at so that, in the part of the viewport that cards leave free, as many faces and
 * things as possible are seen whole, as near as possible; nobody's face is cut by an edge.
 */
export function seenBeside(viewport: Viewport, free: Box, wanted: Wanted): Box {
  const { faces, things, bodies = [], signs = [], brought = [] } = wanted;
  const heads = faces.map(withAir);
  const rest = { heads, things, bodies, signs, brought };
  const all = [...heads, ...things];
  const views = NEARNESS.flatMap((nearness) => {
    const scale = scaleOf(viewport) * MAX_ZOOM * nearness;
    const size = { width: viewport.width / scale, height: viewport.height / scale };
    const inFree = { x: free.x / scale, y: free.y / scale };
    const part = { width: free.width / scale, height: free.height / scale };
    if (nearness < 1 && (part.width > ROOM.width || part.height > HEIGHT.to - HEIGHT.from))
      return [];
    return placesAround(all, bodies, part).map((place) => {
      const seen = { x: place.x - inFree.x, y: place.y - inFree.y, ...size };
      const worth = worthOf({ ...place, ...part }, seen, rest) + WORTH.nearness * nearness;
      return { seen, worth };
    });
  });
  const best = views.reduce((one, other) => (other.worth > one.worth ? other : one));
  return best.seen;
}

const withAir = ({ x, y, width, height }: Box): Box => ({
  x: x - AIR * width,
  y: y - AIR * height,
  width: (1 + 2 * AIR) * width,
  height: (1 + 2 * AIR) * height,
});

/**
 * Corners of a part of the stage from which something of all that is wanted is in it; also those at
 * whose sides something begins or ends.
 */
function placesAround(
  all: readonly Box[],
  bodies: readonly Box[],
  part: Viewport,
): { x: number; y: number }[] {
  const ends = [...new Set([...all, ...bodies])].map(({ x, width }) => [x, x + width] as const);
  const beside = MARGINS.flatMap((margin) =>
    ends.flatMap(([from, to]) => {
      const [before, after] = [from - margin, to + margin];
      return [before, after, before - part.width, after - part.width];
    }),
  );
  const xs = [...beside, ...steps(all, part.width, ({ x, width }) => [x, x + width])];
  const ys = steps(all, part.height, ({ y, height }) => [y, y + height]);
  const inRoom = (places: readonly number[], within: (place: number) => number) => [
    ...new Set(places.map(within)),
  ];
  const down = inRoom(ys, (y) => inHeight(y, part.height));
  return inRoom(xs, (x) => inWidth(x, part.width)).flatMap((x) => down.map((y) => ({ x, y })));
}

function steps(
  all: readonly Box[],
  length: number,
  ends: (box: Box) => readonly [number, number],
): readonly number[] {
  const from = Math.min(...all.map((box) => ends(box)[0])) - length / 2;
  const to = Math.max(...all.map((box) => ends(box)[1])) - length / 2;
  return Array.from({ length: STEPS + 1 }, (_, index) => from + ((to - from) * index) / STEPS);
}

interface Shown extends Required<Omit<Wanted, "faces">> {
  readonly heads: readonly Box[];
}

function worthOf(part: Box, seen: Box, shown: Shown): number {
  const { heads, things, bodies, signs, brought } = shown;
  const faces = heads.map((head, index) => {
    if (shareIn(head, part) > 0.99)
      return WORTH.face + (isTorn(bodies[index], part) ? WORTH.tornBody : 0);
    // Under a card, or over an edge of the picture.
    if (shareIn(head, seen) > 0.02) return WORTH.halfFace * partly(shareIn(head, part));
    const body = bodies[index];
    return body !== undefined && shareIn(body, seen) > 0.03 ? WORTH.loose : 0;
  });
  const rest = things.map((thing) => WORTH.thing * shareIn(thing, part));
  const written = signs.map((sign) => (isCut(shareIn(sign, part)) ? WORTH.cutSign : 0));
  const come = brought.map((box) => broughtWorth(shareIn(box, part)));
  const torn = [...new Set(things)].map((thing) =>
    isCut(shareIn(thing, part)) ? WORTH.tornThing : 0,
  );
  const isAnybody = heads.some((head) => shareIn(head, part) > 0.99) ? WORTH.anybody : 0;
  const inRoom = WORTH.room * shareIn(part, ROOM);
  return [isAnybody, ...faces, ...rest, ...torn, ...written, ...come, inRoom].reduce(
    (sum, each) => sum + each,
  );
}

/** An edge at a side through somebody, or through the bubble that hangs at them; feet may be cut. */
const isTorn = (body: Box | undefined, part: Box): boolean =>
  body !== undefined &&
  (body.x < part.x - SLIVER || body.x + body.width > part.x + part.width + SLIVER);

const isCut = (share: number): boolean => share > 0.06 && share < 0.94;

/** Cut is also what shows no more than specks at an edge. */
function broughtWorth(share: number): number {
  if (share === 0) return 0;
  return share < 0.94 ? WORTH.cutBrought : WORTH.brought;
}

/** A face that is wholly hidden offends little. */
const partly = (share: number): number => (share < 0.02 ? 0.25 : 1);
