import { sharedArea } from "./boxes";
import type { Box } from "./manifest";
import { STAGE } from "./manifest";
import { pannedRoom, type Uncut } from "./panned-room";
import {
  clampView,
  extentOf,
  filledBy,
  frame,
  isPanning,
  onStage,
  type View,
  type Viewport,
  wholeRoom,
} from "./view";

/** What hides parts of a picture, and whose faces are to stay free of it. */
export interface Clear {
  /** Share of the height, from the bottom, that a sheet hides. */
  readonly covered?: number;
  /** Faces that the lower edge must not cut, in stage units. */
  readonly faces?: readonly Box[];
  /** What the edges at the sides should not run through either, where it can be helped. */
  readonly things?: readonly Box[];
  /** How far down a bar reaches, in CSS pixels: what is framed stays below it. */
  readonly bar?: number;
  /** What else lies over the picture, in CSS pixels from its corner: no face under it, if possible. */
  readonly over?: readonly Box[];
  /** The box is all that is seen, without air, even where it goes beyond the stage. */
  readonly exact?: boolean;
  /** What a room that is panned begins with whole. */
  readonly uncut?: Uncut;
}

/** How much larger than it is a box is taken to be, one after another, until no face is cut. */
const WIDER = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3, 4] as const;

/** How near a panned room is seen from further away, where that cuts fewer faces; of its whole height. */
const FARTHER = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;

/**
 * Beside a face that is cut, what a thing that is cut is worth, and each square unit of it; standing
 * further away, so many times as far as the nearest view that cuts no face, and looking higher or
 * lower, of what is seen.
 */
const COSTS = { thing: 0.06, area: 2e-6, farther: 0.4, step: 0.6 } as const;

/** Of a thing, so much may be missing, or be seen of one that is out of sight. */
const SLIVER = 0.08;

/** Between a face and what might cover it, in stage units. */
const MARGIN = 10;

/** Beside what is framed: its number hangs over its corner. */
const AROUND = 36;

/** Below a face: where the room goes dark, its lower edge is soft. */
const CHIN = 40;

/** Of its head, a person: above the upper edge a head leaves a body without one. */
const WHOLE = 2;

/** More than this share of a face under something is a face that cannot be seen. */
const LITTLE = 0.1;

/** The whole room, or what of it is seen where it is panned. */
export function roomClear(viewport: Viewport, { uncut }: Clear): View {
  return uncut ? pannedRoom(viewport, uncut) : wholeRoom(viewport);
}

/**
 * A view of a box whose edges cut no face: the camera looks a little to one side, higher or lower,
 * and only where that does not help it stands further away. The box itself stays in sight.
 */
export function frameClear(viewport: Viewport, box: Box, clear: Clear): View {
  if (clear.exact) return filledBy(viewport, box);
  const plain = frame(viewport, box, clear.covered);
  const { faces = [], over = [] } = clear;
  if (faces.length === 0) return plain;
  const views = WIDER.flatMap((factor) => viewsOf(viewport, grown(box, factor), clear)).map(
    (view) => aside(viewport, view, box, clear),
  );
  const uncut = views.filter((view) => isUncut(viewport, view, box, clear));
  // The first of those that cut the fewest; a stable sort keeps the nearest view first.
  const nearest = Math.max(...uncut.map(({ zoom }) => zoom));
  const cutsOf = new Map(
    uncut.map((view) => {
      const step = Math.abs(view.y - plain.y) / extentOf(viewport, view.zoom).height;
      const way = COSTS.farther * (nearest / view.zoom - 1) + COSTS.step * step;
      return [view, cutAside(viewport, view, clear) + (clear.things?.length ? way : 0)];
    }),
  );
  const fewest = uncut.toSorted((a, b) => (cutsOf.get(a) ?? 0) - (cutsOf.get(b) ?? 0));
  const near =
    fewest.find((view) => isUncovered(viewport, view, faces, over)) ?? fewest[0] ?? plain;
  return farther(viewport, near, box, clear);
}

/** Where a room that is panned cannot be seen without a halved face, from so far off that it can. */
function farther(viewport: Viewport, near: View, box: Box, clear: Clear): View {
  const cuts = (view: View) => cutAside(viewport, view, clear);
  if (!isPanning(viewport) || (clear.covered ?? 0) > 0 || cuts(near) === 0) return near;
  const views = FARTHER.map((zoom) => {
    const { width, height } = extentOf(viewport, zoom);
    const x = box.x + box.width / 2 - width / 2;
    const view = clampView(viewport, { x, y: box.y + box.height / 2 - height / 2, zoom });
    return aside(viewport, view, box, clear);
  });
  return [near, ...views].reduce((best, view) => (cuts(view) < cuts(best) ? view : best));
}

/** The view a little further to one side, where that cuts fewer faces; the box stays in it. */
function aside(viewport: Viewport, view: View, box: Box, clear: Clear): View {
  const { width } = extentOf(viewport, view.zoom);
  const [from, to] = [
    Math.max(0, box.x - AROUND),
    Math.min(STAGE.width, box.x + box.width + AROUND),
  ];
  const mayBegin = (x: number) =>
    x >= 0 && x + width <= STAGE.width && x <= from && x + width >= to;
  const steps = [...(clear.faces ?? []), ...(clear.things ?? [])].flatMap((face) => {
    const [before, after] = [face.x - MARGIN, face.x + face.width + MARGIN];
    return [before, after, before - width, after - width];
  });
  return [view.x, ...steps.filter(mayBegin)]
    .map((x) => ({ view: { ...view, x }, way: Math.abs(x - view.x) }))
    .map((each) => ({ ...each, cuts: cutAside(viewport, each.view, clear) }))
    .reduce((best, each) =>
      each.cuts < best.cuts || (each.cuts === best.cuts && each.way < best.way) ? each : best,
    ).view;
}

/** How many faces the other edges run through, of those that are seen at all; a thing counts little. */
function cutAside(viewport: Viewport, view: View, clear: Clear): number {
  const { covered = 0, faces = [], things = [] } = clear;
  const { width } = extentOf(viewport, view.zoom);
  const [top, bottom] = [upperEdge(viewport, view, clear), lowerEdge(viewport, view, covered)];
  const [left, right] = [view.x, view.x + width];
  const isOver = (from: number, size: number, edge: number) => from < edge && edge < from + size;
  const cutFaces = faces
    .filter(({ y, height }) => y < bottom && y + height * WHOLE > top)
    .filter((face) => face.x < right && face.x + face.width > left)
    .filter(
      ({ x, y, width, height }) =>
        isOver(x, width, left) || isOver(x, width, right) || isOver(y, height * WHOLE, top),
    );
  const cutThings = things
    .filter(({ y, height }) => y + height / 2 < bottom && y + height / 2 > top)
    .filter(({ x, width }) => {
      const seen = (Math.min(x + width, right) - Math.max(x, left)) / width;
      return seen > SLIVER && seen < 1 - SLIVER;
    })
    .map(({ width, height }) => COSTS.thing + COSTS.area * width * height);
  return cutThings.reduce((sum, each) => sum + each, cutFaces.length);
}

function grown({ x, y, width, height }: Box, factor: number): Box {
  const [wide, high] = [width * factor, height * factor];
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

/** Views of a box, the smallest step up or down first, that bring a face out from under something or over an edge. */
function viewsOf(viewport: Viewport, box: Box, clear: Clear): readonly View[] {
  const { covered = 0, faces = [], over = [] } = clear;
  const view = frame(viewport, box, covered);
  const edge = lowerEdge(viewport, view, covered);
  const top = upperEdge(viewport, view, clear);
  const ends = over.map((each) => onStage(viewport, view, each)).map(({ y, height }) => y + height);
  const steps = faces.flatMap(({ y, height }) => [
    y - MARGIN - edge,
    y + height + CHIN + MARGIN - edge,
    y - MARGIN - top,
    ...ends.map((end) => y - MARGIN - end),
  ]);
  return [0, ...steps]
    .toSorted((one, other) => Math.abs(one) - Math.abs(other))
    .map((step) => frame(viewport, { ...box, y: box.y + step }, covered));
}

/** Where the bar ends above: what lies under it is not seen. */
function upperEdge(viewport: Viewport, view: View, { bar = 0 }: Clear): number {
  return onStage(viewport, view, { x: 0, y: bar, width: 0, height: 0 }).y;
}

function lowerEdge(viewport: Viewport, view: View, covered: number): number {
  return view.y + extentOf(viewport, view.zoom).height * (1 - covered);
}

/** Whether no seen face is cut by the lower edge, and what is framed lies between bar and edge. */
function isUncut(viewport: Viewport, view: View, box: Box, clear: Clear): boolean {
  const { covered = 0, faces = [] } = clear;
  const edge = lowerEdge(viewport, view, covered);
  const top = upperEdge(viewport, view, clear);
  if (box.y < top || box.y + box.height > edge) return false;
  return !seenOf(viewport, view, faces).some(
    ({ y, height }) => y < edge && edge < y + height + CHIN,
  );
}

function isUncovered(
  viewport: Viewport,
  view: View,
  faces: readonly Box[],
  over: readonly Box[],
): boolean {
  const hiding = over.map((each) => onStage(viewport, view, each));
  return faces.every((face) =>
    hiding.every((each) => sharedArea(face, each) <= LITTLE * face.width * face.height),
  );
}

function seenOf(viewport: Viewport, view: View, faces: readonly Box[]): readonly Box[] {
  const { width } = extentOf(viewport, view.zoom);
  return faces.filter((face) => face.x < view.x + width && face.x + face.width > view.x);
}
