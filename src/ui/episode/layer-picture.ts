import { type Corner, drawnCorner } from "#picture/drawn-corner";
import { fullestPart } from "#picture/fullest-part";
import { dense, isFull, mainPart, withoutCord } from "#picture/main-part";
import type { Box, Layer } from "#picture/manifest";
import type { Point } from "#picture/outline";
import { aloneView, thingView } from "#picture/thing-view";
import { element } from "#ui/element";
import type { Play } from "./play";
import { picturesOf } from "./room-files";
import { paintedIn, paintView } from "./room-painter";

/** How much larger than it was drawn a thing is shown at most: beyond, it blurs. */
const MOST_ENLARGED = 1.35;

/** The shape of a picture, width to height, whose frame has no size of its own. */
const SHAPE = 4 / 3;

/** The thing that stands in the room once a measure is bought, where there is one. */
export function measurePicture(play: Play, measure: string, look: string) {
  const layer = layerOf(play, measure);
  return layer && layerPicture(play, layer, look);
}

/**
 * The same thing cut out of the room, as large as the frame allows: so small that what is around
 * it, or stands before it, would make it hard to tell. What is mere specks is shown in the room.
 */
export function measureCutOut(play: Play, measure: string, look: string) {
  const layer = layerOf(play, measure);
  if (!layer) return undefined;
  const canvas = element("canvas", { class: look, "aria-hidden": "true" });
  void cutOf(play.content, layer).then((cut) => {
    if (!cut) return;
    const part = withoutCord(cut, mainPart(cut));
    if (isFull(cut, part)) drawAlone(canvas, cut, part);
    else void drawRoom(canvas, play, onStage(layer, part), [measure]);
  });
  return canvas;
}

const layerOf = ({ content }: Play, measure: string): Layer | undefined =>
  content.manifest.layers.find(({ shows }) => "measure" in shows && shows.measure === measure);

/**
 * The thing that a layer of the room shows – of scattered pieces the main one –, as it stands there
 * with what is around it: a layer alone may be mere specks, or lack what stands before it. It fills
 * the frame that the CSS gives it. While the files are on their way, or would not come, that stays
 * empty.
 */
export function layerPicture(play: Play, layer: Layer, look: string): HTMLCanvasElement {
  const canvas = element("canvas", { class: look, "aria-hidden": "true" });
  const measures = "measure" in layer.shows ? [layer.shows.measure] : [];
  void drawnPart(play.content, layer, fullestPart).then(
    (part) => part && drawRoom(canvas, play, onStage(layer, part), measures),
  );
  return canvas;
}

/** A part of the room as it stands with what was bought, while nobody is in it; filled as above. */
export function picturedNow(play: Play, box: Box, look: string): HTMLCanvasElement {
  const canvas = element("canvas", { class: look, "aria-hidden": "true" });
  void drawRoom(canvas, play, box, play.episode().measures);
  return canvas;
}

/** Draws what is around a box of the room, anew whenever the canvas has another size. */
async function drawRoom(
  canvas: HTMLCanvasElement,
  { content }: Play,
  box: Box,
  measures: readonly string[],
): Promise<void> {
  const sprites = paintedIn(content.manifest, { links: [], measures, present: [] });
  const files = sprites.map(({ file }) => file);
  const pictures = await picturesOf(content, files);
  if (!pictures) return;
  const draw = () => {
    const { clientWidth: wide, clientHeight: high } = canvas;
    const shape = wide > 0 && high > 0 ? wide / high : SHAPE;
    const view = thingView(box, shape, wide / MOST_ENLARGED);
    canvas.width = Math.round(view.width);
    canvas.height = Math.round(view.height);
    const pen = canvas.getContext("2d");
    if (pen) paintView(pen, view, 1, sprites, pictures);
  };
  draw();
  new ResizeObserver(draw).observe(canvas);
}

/** Draws a part of a layer alone, anew whenever the canvas has another size. */
function drawAlone(canvas: HTMLCanvasElement, cut: ImageData, part: Box): void {
  const draw = () => {
    const { clientWidth: wide, clientHeight: high } = canvas;
    const shape = wide > 0 && high > 0 ? wide / high : SHAPE;
    const view = aloneView(part, shape, wide / MOST_ENLARGED);
    canvas.width = Math.round(view.width);
    canvas.height = Math.round(view.height);
    const { x, y, width, height } = part;
    canvas.getContext("2d")?.putImageData(cut, -view.x, -view.y, x, y, width, height);
  };
  draw();
  new ResizeObserver(draw).observe(canvas);
}

/** Where in the room the main piece of what a layer shows is, once its picture has come. */
export async function mainBox({ content }: Play, layer: Layer): Promise<Box> {
  const part = await drawnPart(content, layer, dense);
  return part === undefined ? layer : onStage(layer, part);
}

/** Where the main piece of what a layer shows begins at some of its corners; none while it is not to be had. */
export async function drawnCorners(
  { content }: Play,
  layer: Layer,
  corners: readonly Corner[],
): Promise<readonly Point[]> {
  const cut = await cutOf(content, layer);
  if (!cut) return [];
  const part = dense(cut, mainPart(cut));
  return corners.map((corner) => {
    const { x, y } = onStage(layer, { ...drawnCorner(cut, part, corner), width: 1, height: 1 });
    return { x, y };
  });
}

/** The main piece of a layer's frame, in the frame's own pixels. */
async function drawnPart(
  content: Play["content"],
  layer: Layer,
  of: typeof dense = (_, part) => part,
): Promise<Box | undefined> {
  const cut = await cutOf(content, layer);
  return cut && of(cut, mainPart(cut));
}

/** The pixels of a layer, once its file has come. */
async function cutOf(
  content: Play["content"],
  { file, frame }: Layer,
): Promise<ImageData | undefined> {
  const picture = frame && (await picturesOf(content, [file]))?.get(file);
  return picture && pixelsOf(picture, frame);
}

function onStage({ x, y, width, height, frame }: Layer, part: Box): Box {
  const [right, down] = [width / (frame?.width ?? width), height / (frame?.height ?? height)];
  return {
    x: x + part.x * right,
    y: y + part.y * down,
    width: part.width * right,
    height: part.height * down,
  };
}

/** The pixels of a part of a picture, where the browser tells them. */
export function pixelsOf(picture: HTMLImageElement, part: Box): ImageData | undefined {
  const { x, y, width, height } = part;
  const canvas = element("canvas");
  canvas.width = width;
  canvas.height = height;
  // Kept where it is read: fetching it back from the graphics card takes longer than drawing it.
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen?.drawImage(picture, x, y, width, height, 0, 0, width, height);
  return pen?.getImageData(0, 0, width, height);
}
