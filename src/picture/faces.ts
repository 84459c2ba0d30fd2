import { sharedArea } from "./beside";
import type { Box } from "./manifest";
import { extentOf, filledBy, frame, onStage, type View, type Viewport } from "./view";

/** What hides parts of a picture, and whose faces are to stay free of it. */
export interface Clear {
  /** Share of the height, from the bottom, that a sheet hides. */
  readonly covered?: number;
  /** Faces that the lower edge must not cut, in stage units. */
  readonly faces?: readonly Box[];
  /** How far down a bar reaches, in CSS pixels: what is framed stays below it. */
  readonly bar?: number;
  /** What else lies over the picture, in CSS pixels from its corner: no face under it, if possible. */
  readonly over?: readonly Box[];
  /** The box is all that is seen, without air, even where it goes beyond the stage. */
  readonly exact?: boolean;
}

/** How much larger than it is a box is taken to be, one after another, until no face is cut. */
const WIDER = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3, 4] as const;

/** Between a face and what might cover it, in stage units. */
const MARGIN = 10;

/** Below a face: where the room goes dark, its lower edge is soft. */
const CHIN = 40;

/** More than this share of a face under something is a face that cannot be seen. */
const LITTLE = 0.1;

/**
 * A view of a box whose lower edge cuts no face: the camera looks a little higher or lower, and
 * only where that does not help it stands further away. The box itself stays in sight.
 */
export function frameClear(viewport: Viewport, box: Box, clear: Clear): View {
  if (clear.exact) return filledBy(viewport, box);
  const plain = frame(viewport, box, clear.covered);
  const { faces = [], over = [] } = clear;
  if (faces.length === 0) return plain;
  const views = WIDER.flatMap((factor) => viewsOf(viewport, grown(box, factor), clear));
  const uncut = views.filter((view) => isUncut(viewport, view, box, clear));
  return uncut.find((view) => isUncovered(viewport, view, faces, over)) ?? uncut[0] ?? plain;
}

function grown({ x, y, width, height }: Box, factor: number): Box {
  const [wide, high] = [width * factor, height * factor];
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

/** Views of a box, the smallest step up or down first, that bring a face out from under something. */
function viewsOf(viewport: Viewport, box: Box, clear: Clear): readonly View[] {
  const { covered = 0, faces = [], over = [] } = clear;
  const view = frame(viewport, box, covered);
  const edge = lowerEdge(viewport, view, covered);
  const ends = over.map((each) => onStage(viewport, view, each)).map(({ y, height }) => y + height);
  const steps = faces.flatMap(({ y, height }) => [
    y - MARGIN - edge,
    y + height + CHIN + MARGIN - edge,
    ...ends.map((end) => y - MARGIN - end),
  ]);
  return [0, ...steps]
    .toSorted((one, other) => Math.abs(one) - Math.abs(other))
    .map((step) => frame(viewport, { ...box, y: box.y + step }, covered));
}

function lowerEdge(viewport: Viewport, view: View, covered: number): number {
  return view.y + extentOf(viewport, view.zoom).height * (1 - covered);
}

/** Whether no seen face is cut by the lower edge, and what is framed lies between bar and edge. */
function isUncut(viewport: Viewport, view: View, box: Box, clear: Clear): boolean {
  const { covered = 0, faces = [], bar = 0 } = clear;
  const edge = lowerEdge(viewport, view, covered);
  const top = onStage(viewport, view, { x: 0, y: bar, width: 0, height: 0 }).y;
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
