import { type Box, STAGE } from "./manifest";

/**
 * What part of the stage is seen: its top-left corner in stage units, and how much larger than
 * the whole room it is drawn. One view drives the camera and the buttons over it.
 */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The box on the screen that shows the stage, in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** How much larger than a framed box the picture around it is. */
const AIR = 2.6;

/** Beyond this the pictures get soft; the close-up takes over. */
export const MAX_ZOOM = 1.6;

/** So many CSS pixels a stage unit are never soft, however low the viewport is. */
export const SHARP = 0.5;

/** A viewport narrower than this is filled in height and panned sideways, as on a phone. */
const PANNING_BELOW = 1.35;

/** However narrow the viewport, this share of the room's width is seen. */
const LEAST_SEEN = 0.36;

/** CSS pixels per stage unit at zoom 1: the whole room, or in a narrow viewport its full height. */
export function scaleOf({ width, height }: Viewport): number {
  const fill = height / STAGE.height;
  const seen = isPanning({ width, height }) ? LEAST_SEEN : 1;
  return Math.min(fill, width / (STAGE.width * seen));
}

/** Whether only part of the room fits, so that it is panned sideways. */
export function isPanning({ width, height }: Viewport): boolean {
  return width / height < PANNING_BELOW;
}

/** Part of the stage that a viewport shows at a zoom, in stage units. */
export function extentOf(viewport: Viewport, zoom: number): Viewport {
  const scale = scaleOf(viewport) * zoom;
  return { width: viewport.width / scale, height: viewport.height / scale };
}

/** Where a rectangle of the screen, in CSS pixels from the viewport's corner, is on the stage. */
export function onStage(viewport: Viewport, view: View, rect: Box): Box {
  const scale = scaleOf(viewport) * view.zoom;
  return {
    x: view.x + rect.x / scale,
    y: view.y + rect.y / scale,
    width: rect.width / scale,
    height: rect.height / scale,
  };
}

/** Keeps a view on the stage; what is smaller than the viewport is centred. */
export function clampView(viewport: Viewport, view: View): View {
  const extent = extentOf(viewport, view.zoom);
  return {
    x: clampAxis(view.x, extent.width, STAGE.width),
    y: clampAxis(view.y, extent.height, STAGE.height),
    zoom: view.zoom,
  };
}

function clampAxis(start: number, extent: number, size: number): number {
  if (extent >= size) return (size - extent) / 2;
  return Math.min(Math.max(start, 0), size - extent);
}

/** In a picture lower than this, in CSS pixels, the air above and below the room would be missed. */
const LOW = 200;

/** The room without that air: how much larger it is, and where it begins. */
const WITHOUT_AIR = { zoom: 1.1, y: 25 } as const;

/** The whole room, or on a phone the middle of it at full height. */
export function wholeRoom(viewport: Viewport): View {
  const isLow = viewport.height < LOW && !isPanning(viewport);
  const { zoom, y } = isLow ? WITHOUT_AIR : { zoom: 1, y: 0 };
  const extent = extentOf(viewport, zoom);
  return clampView(viewport, { x: (STAGE.width - extent.width) / 2, y, zoom });
}

/**
 * A view that frames a box with some air around it, as large as allowed.
 * `covered` is the share of the viewport's height, from the bottom, that a sheet hides.
 */
export function frame(viewport: Viewport, box: Box, covered = 0): View {
  const whole = extentOf(viewport, 1);
  const room = Math.min(
    whole.width / (box.width * AIR),
    (whole.height * (1 - covered)) / (box.height * AIR),
  );
  const zoom = Math.min(MAX_ZOOM, Math.max(1, room));
  const extent = extentOf(viewport, zoom);
  const free = extent.height * (1 - covered);
  const view = {
    x: box.x + box.width / 2 - extent.width / 2,
    y: box.y + box.height / 2 - free / 2,
    zoom,
  };
  // Under a sheet the stage may scroll past its lower edge: the box must not hide behind it. No
  // further than to the sheet's upper edge: below the room there is nothing to be seen.
  const clamped = clampView(viewport, view);
  if (covered === 0) return clamped;
  return { ...clamped, y: Math.max(0, Math.min(view.y, STAGE.height - free)) };
}

/** The view in which a box fills the viewport, in the middle where the shapes differ. */
export function filledBy(viewport: Viewport, box: Box): View {
  const whole = extentOf(viewport, 1);
  const zoom = Math.min(whole.width / box.width, whole.height / box.height);
  const extent = extentOf(viewport, zoom);
  return {
    x: box.x + (box.width - extent.width) / 2,
    y: box.y + (box.height - extent.height) / 2,
    zoom,
  };
}

/** What of the stage is seen when a box is shown as large as a part of the viewport, in its middle. */
export function seenWith(viewport: Viewport, box: Box, part: Box): Box {
  const most = Math.max(scaleOf(viewport) * MAX_ZOOM, SHARP);
  const scale = Math.min(most, part.width / box.width, part.height / box.height);
  return {
    x: box.x + box.width / 2 - (part.x + part.width / 2) / scale,
    y: box.y + box.height / 2 - (part.y + part.height / 2) / scale,
    width: viewport.width / scale,
    height: viewport.height / scale,
  };
}

/** The box that is seen in a view: what `exact` is to be looked at with. */
export function seenIn(viewport: Viewport, { x, y, zoom }: View): Box {
  return { x, y, ...extentOf(viewport, zoom) };
}

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
