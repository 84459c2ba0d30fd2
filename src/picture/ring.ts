import { grown, inside, WHOLE } from "./boxes";
import type { Box } from "./manifest";
import { type Ring, type Spread, shareOf, shareWithin, spreadOf, wayBetween } from "./ring-shape";

/** How wide a ring may be, in stage units: one that a hall sees, yet of what is very long only a part. */
interface Limits {
  readonly least: number;
  readonly most: number;
  /** How much larger than each side of a thing an oval is, where its corners may not lie on the line. */
  readonly oval?: number;
  /** What a ring does not go beyond. */
  readonly within?: Box;
}

/** What a ring keeps off: faces, and each thing that is not meant. */
export interface KeptOff {
  readonly faces: readonly Box[];
  readonly signs?: readonly Spread[];
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

/** A frame close around a thing: its air on each side, and the same as a share of the longer side. */
const FRAMES = [
  { air: 18, share: 0.05 },
  { air: 15, share: 0.01 },
] as const;

/** So wide a frame is at least, of the least circle, so high for its width, and so round its corners. */
const FRAME = { least: 0.8, slimmest: 0.4, corner: 0.3 } as const;

/** What it costs that a ring is no circle, in way. */
const NO_CIRCLE = 40;

/** What it costs to stand beside the middle of a thing, for each unit: a hall takes the neighbour for it. */
const OFF = 4;

/** How far its middle may move from the thing's, of the thing's size. */
const ASIDE = [0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3] as const;

/** Where none is free: a whole face within a ring is worse than any place, and any size. */
const OVER_FACE = 3000;

/** That a neighbour is cut, and that all of it is within: what is meant is not known then. */
const CUT = { touched: 60, whole: 500 } as const;

/** So little of a neighbour within a ring is not seen, of 1. */
const SPECK = 0.02;

/**
 * The ring that is held around what is called, in stage units: as wide and as near to its middle as
 * leaves every face and what else stands there free, an oval or a close frame where a circle does
 * not; else the one with the least of them.
 */
export function ringAround(box: Box, { faces, signs = [] }: KeptOff, limits: Limits): Ring {
  const wanted = withinLimits(AROUND * Math.hypot(box.width, box.height), limits);
  const room = limits.within ?? WHOLE;
  const shapes = shapesFor(box, wanted, limits);
  const rings = shapes.flatMap((shape) =>
    ASIDE.flatMap((right) => ASIDE.map((down) => ringOf(box, shape, right, down, room))),
  );
  const own = spreadOf(box);
  const middle = shapes.map((shape) => ringOf(box, shape, 0, 0, room));
  const held = (ring: Ring) => shareOf(own, ring);
  const seen = (ring: Ring) => shareOf(own, withinLine(ring));
  const [most, clear] = [Math.max(...middle.map(held)), Math.max(...middle.map(seen))];
  const place = (ring: Ring) => costOfShape(box, ring, wanted) + OFF * wayBetween(box, ring);
  const cost = (ring: Ring) =>
    OVER_FACE * faces.reduce((sum, face) => sum + shareWithin(face, ring), 0) +
    signs.reduce((sum, sign) => sum + cutOf(sign, ring), 0) +
    LOST * (most - held(ring)) +
    COVERED * Math.max(0, clear - seen(ring) - CORNERS);
  const best = cheapest(rings, place, cost);
  return best ? squared(best) : ringOf(box, { width: wanted, height: wanted }, 0, 0, WHOLE);
}

/** So much less round than it was chosen a frame is held: its line lies on no corner of the thing. */
const SQUARED = 0.6;

const squared = (ring: Ring): Ring =>
  ring.corner === undefined ? ring : { ...ring, corner: SQUARED * ring.corner };

/** The one that costs least: what the rest of a cost is need not be reckoned where a part is too much. */
function cheapest(
  rings: readonly Ring[],
  part: (ring: Ring) => number,
  rest: (ring: Ring) => number,
): Ring | undefined {
  const parts = rings.map((ring) => ({ ring, cost: part(ring) }));
  let best: { readonly ring: Ring; readonly cost: number } | undefined;
  for (const { ring, cost } of parts.toSorted((one, other) => one.cost - other.cost)) {
    if (best !== undefined && cost >= best.cost) break;
    const all = cost + rest(ring);
    if (best === undefined || all < best.cost) best = { ring, cost: all };
  }
  return best?.ring;
}

/** What it costs that a ring holds less of what is meant than one might, all of it. */
const LOST = 600;

/** What it costs that its line hides what it holds, all of it. */
const COVERED = 450;

/** So much of a thing, of 1, is its corners: a ring close around it hides them. */
const CORNERS = 0.04;

/** How far a ring's own line reaches in from its edge, for the root of its size, in stage units. */
const LINE = 0.74;

/** What of a ring is not hidden by its own line. */
function withinLine(ring: Ring): Ring {
  const line = LINE * Math.sqrt(Math.max(ring.width, ring.height));
  const { corner } = ring;
  const round = corner !== undefined && { corner: Math.max(0, corner - line) };
  return { ...grown(ring, -line), ...round };
}

/** What it costs that a ring is longer than what is meant by more than its air, for each unit. */
const EMPTY = { from: 50, each: 0.8 } as const;

/** What it costs that a circle about what is long holds much else, for each time that is longer. */
const LONG = 35;

/** A circle tells by its size how little it holds; what is close around a thing holds nothing else. */
function costOfShape(box: Box, { width, height, corner }: Ring, wanted: number): number {
  const longer = Math.max(box.width, box.height);
  const size = Math.max(width, height);
  const empty = EMPTY.each * Math.max(0, size - longer - EMPTY.from);
  if (corner !== undefined) return empty + NO_CIRCLE;
  const long = longer / Math.min(box.width, box.height) - 1;
  return empty + 2 * (wanted - size) + (width === height ? LONG * long : NO_CIRCLE);
}

/** What is wrong with how much of a neighbour a ring holds. */
function cutOf(sign: Spread, ring: Ring): number {
  const share = shareOf(sign, ring);
  return share <= SPECK ? 0 : CUT.touched + CUT.whole * share;
}

type Air = (typeof FRAMES)[number];

type Shape = Pick<Ring, "width" | "height" | "corner">;

function shapesFor(box: Box, wanted: number, limits: Limits): readonly Shape[] {
  const longer = Math.max(box.width, box.height);
  const { least, most } = limits;
  const close = { least: BETWEEN * least, most };
  const sizes = new Set([
    wanted,
    ...RINGS.map((share) => withinLimits(share * longer, close)),
    least,
  ]);
  const circles = [...sizes].map((size) => ({ width: size, height: size }));
  return [...circles, ovalOf(box, limits), ...FRAMES.map((air) => frameOf(box, limits, air))];
}

/** An oval about a thing that is wide or high. */
function ovalOf(box: Shape, { least, most, oval = OVAL }: Limits): Shape {
  const [width, height] = [oval * box.width, oval * box.height];
  const longer = Math.max(width, height);
  const size = withinLimits(longer, { least, most });
  const side = (length: number) => Math.max((length * size) / longer, FLATTEST * size);
  return { width: side(width), height: side(height) };
}

/** A frame with round corners, as close around a thing as its line allows. */
function frameOf(box: Shape, { least, most }: Limits, { air: close, share }: Air): Shape {
  const air = close + share * Math.max(box.width, box.height);
  const [wide, high] = [box.width + 2 * air, box.height + 2 * air];
  const longer = within(Math.max(wide, high), FRAME.least * least, most);
  const side = (length: number) =>
    length === Math.max(wide, high) ? longer : within(length, FRAME.slimmest * longer, longer);
  const [width, height] = [side(wide), side(high)];
  return { width, height, corner: FRAME.corner * Math.min(width, height) };
}

const within = (size: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, size));

const withinLimits = (size: number, { least, most }: Limits): number => within(size, least, most);

function ringOf(box: Box, shape: Shape, right: number, down: number, room: Box): Ring {
  const x = box.x + box.width * (0.5 + right) - shape.width / 2;
  const y = box.y + box.height * (0.5 + down) - shape.height / 2;
  return { ...shape, ...inside({ x, y, width: shape.width, height: shape.height }, room) };
}
