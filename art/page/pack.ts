import type { Box, Frame } from "#picture/manifest";
import { context2d } from "../toolkit/canvas";
import { fillFrom, knownAround, weakenTo } from "../toolkit/fill";
import { fromCanvas, toCanvas } from "../toolkit/picture";
import { taperTo } from "../toolkit/taper";
import type { Difference, Piece } from "./pack-api";

const VISIBLE_STEPS = 8;

/** More opaque than this is not a soft edge. */
const HALF = 127;

type Loaded = HTMLImageElement | HTMLCanvasElement;
const loaded = new Map<string, Loaded>();

function pictureOf(name: string): Loaded {
  const picture = loaded.get(name);
  if (!picture) throw new Error(`${name} is not loaded.`);
  return picture;
}

type Size = Pick<Frame, "width" | "height">;

const sizeOf = (picture: Loaded): Size =>
  picture instanceof HTMLImageElement
    ? { width: picture.naturalWidth, height: picture.naturalHeight }
    : { width: picture.width, height: picture.height };

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return context2d(canvas);
}

/** Draws a picture and its outermost pixels once more around it: smoothing then finds no neighbour. */
function drawBordered(context: CanvasRenderingContext2D, name: string, frame: Frame): void {
  const picture = pictureOf(name);
  const { x, y, width, height } = frame;
  const copy = (sx: number, sy: number, w: number, h: number, dx: number, dy: number) =>
    context.drawImage(picture, sx, sy, w, h, dx, dy, w, h);
  copy(0, 0, width, 1, x, y - 1);
  copy(0, height - 1, width, 1, x, y + height);
  copy(0, 0, 1, height, x - 1, y);
  copy(width - 1, 0, 1, height, x + width, y);
  copy(0, 0, width, height, x, y);
}

/** Darkening fainter than this (of 255) is not seen; spread over half a room it weighs most. */
const FAINTEST = 6;

/** Takes the faintest part out of a shadow, and as much from what is darker: no edge is left. */
function clearFaint(context: CanvasRenderingContext2D, { x, y, width, height }: Frame): void {
  const around = [x - 1, y - 1, width + 2, height + 2] as const;
  const pixels = context.getImageData(...around);
  for (let alpha = 3; alpha < pixels.data.length; alpha += 4) {
    const strength = pixels.data[alpha] ?? 0;
    pixels.data[alpha] = Math.max(0, ((strength - FAINTEST) * 255) / (255 - FAINTEST));
  }
  context.putImageData(pixels, x - 1, y - 1);
}

function composed(width: number, height: number, pieces: readonly Piece[]) {
  const context = canvasOf(width, height);
  for (const { picture, frame, at, isAdded } of pieces) {
    const image = pictureOf(picture);
    const from = frame ?? { x: 0, y: 0, ...sizeOf(image) };
    context.globalCompositeOperation = isAdded ? "lighter" : "source-over";
    context.drawImage(
      image,
      from.x,
      from.y,
      from.width,
      from.height,
      at.x,
      at.y,
      at.width,
      at.height,
    );
  }
  return context;
}

function difference(one: ImageData, other: ImageData): Difference {
  let sum = 0;
  let worst = 0;
  let visible = 0;
  for (let pixel = 0; pixel < one.data.length; pixel += 4) {
    let largest = 0;
    for (let channel = pixel; channel < pixel + 4; channel++) {
      const apart = Math.abs((one.data[channel] ?? 0) - (other.data[channel] ?? 0));
      sum += apart;
      largest = Math.max(largest, apart);
    }
    worst = Math.max(worst, largest);
    if (largest > VISIBLE_STEPS) visible += 1;
  }
  return { mean: sum / one.data.length, worst, visible: (4 * visible) / one.data.length };
}

function filledColumns(name: string, rows: number): readonly number[] {
  const { width, height } = sizeOf(pictureOf(name));
  const context = canvasOf(width, height);
  context.drawImage(pictureOf(name), 0, 0);
  const { data } = context.getImageData(0, 0, width, Math.min(rows, height));
  const columns = Array<number>(width).fill(0);
  for (let alpha = 3; alpha < data.length; alpha += 4) {
    const column = ((alpha - 3) / 4) % width;
    if ((data[alpha] ?? 0) > HALF) columns[column] = (columns[column] ?? 0) + 1;
  }
  return columns;
}

/** Edges of what stood there were drawn, too. */
const EDGE = 2;

/** Which pixels of a picture lie beneath the pieces, more than 0. */
function coveredBy(pieces: readonly Piece[], { width, height }: Size, at: Box): Uint8Array {
  const covers = canvasOf(width, height);
  covers.scale(width / at.width, height / at.height);
  covers.translate(-at.x, -at.y);
  for (const { picture, at: place } of pieces)
    covers.drawImage(pictureOf(picture), place.x, place.y, place.width, place.height);
  const { data } = fromCanvas(covers.canvas);
  return Uint8Array.from({ length: width * height }, (_, pixel) => data[pixel * 4 + 3] ?? 0);
}

/** The picture with what lies around `behind` and `own` run on over them. */
function freed(
  name: string,
  at: Box,
  behind: readonly Piece[],
  own: readonly Piece[],
): HTMLCanvasElement {
  const size = sizeOf(pictureOf(name));
  const { width, height } = size;
  const before = canvasOf(width, height);
  before.drawImage(pictureOf(name), 0, 0);
  const made = fromCanvas(before.canvas);
  const covered = coveredBy([...behind, ...own], size, at);
  fillFrom(made, knownAround(covered, width, EDGE), Math.max(width, height));
  // Beneath its own figure it was never drawn, so that nothing tells how weak it should be.
  const beneath = coveredBy(own, size, at);
  const onIt = coveredBy(behind, size, at).map((alpha, pixel) => (beneath[pixel] ? 0 : alpha));
  const isLight = name.endsWith("-light.webp");
  const besideIt = knownAround(onIt, width, 0);
  weakenTo(made, fromCanvas(before.canvas), besideIt, isLight);
  taperTo(made, besideIt, isLight);
  return toCanvas(made);
}

globalThis.packPage = {
  async load(pictures) {
    for (const [name, address] of Object.entries(pictures)) {
      const image = new Image();
      image.src = address;
      await image.decode();
      loaded.set(name, image);
    }
  },
  sizes: () => Object.fromEntries([...loaded].map(([name, picture]) => [name, sizeOf(picture)])),
  free(picture, at, behind, own) {
    loaded.set(picture, freed(picture, at, behind, own));
  },
  filled: filledColumns,
  atlas(width, height, frames, shadows) {
    const context = canvasOf(width, height);
    for (const [name, frame] of Object.entries(frames)) {
      drawBordered(context, name, frame);
      if (shadows.includes(name)) clearFaint(context, frame);
    }
    return context.canvas.toDataURL("image/png");
  },
  compose: (width, height, pieces) => composed(width, height, pieces).canvas.toDataURL("image/png"),
  compare(width, height, one, other) {
    const pixels = (pieces: readonly Piece[]) =>
      composed(width, height, pieces).getImageData(0, 0, width, height);
    return difference(pixels(one), pixels(other));
  },
};
