import { blank, type Picture } from "./picture";

/** What one layer adds to the picture below it. Composing shadow, light and cutout gives `after`. */
export interface SplitLayer {
  /** The object alone. */
  readonly cutout: Picture;
  /** Darkness it throws on what lies below, for normal blending. */
  readonly shadow: Picture;
  /** Light it throws on what lies below, for additive blending. */
  readonly light: Picture;
}

/** The same part of the stage without and with a layer. */
interface Pair {
  readonly before: Picture;
  readonly after: Picture;
}

/** Colour of all shadows, as in a sunny room: warm violet. */
const SHADOW = [36, 20, 40] as const;

/** Coverage below this counts as none, above its complement as full: rounding noise. */
const NOISE = 0.004;

/** Shadows and lights weaker than this are noise of the render. */
const FAINTEST_SHADOW = 0.014;
const FAINTEST_LIGHT = 4;

/** Shadows run on beneath the object this many pixels, so that its soft edge shows no gap. */
const UNDERLAP = 8;

/** Crops fade out over this many pixels. */
const FADE = 14;

/** Share of the shadow colour that best turns `from` into `to` at byte offset `i`. */
function shadowAlpha(from: Picture, to: Picture, i: number): number {
  let along = 0;
  let length = 1;
  for (let c = 0; c < 3; c++) {
    const reach = (from.data[i + c] ?? 0) - (SHADOW[c] ?? 0);
    along += ((from.data[i + c] ?? 0) - (to.data[i + c] ?? 0)) * reach;
    length += reach * reach;
  }
  const alpha = along / length;
  return alpha < FAINTEST_SHADOW ? 0 : Math.min(alpha, 1);
}

/** 1 inside the crop, falling to 0 at its edge. */
function fade(x: number, y: number, width: number, height: number): number {
  return Math.min(1, Math.min(x, y, width - 1 - x, height - 1 - y) / FADE);
}

/** Shadow strength of every pixel that shows none of the object; −1 where it does. */
function openShadow(before: Picture, after: Picture, coverage: Float32Array): Float32Array {
  const { width, height } = before;
  const made = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      const isOpen = (coverage[pixel] ?? 0) < NOISE;
      made[pixel] = isOpen ? shadowAlpha(before, after, pixel * 4) * fade(x, y, width, height) : -1;
    }
  return made;
}

/** Mean of the known neighbours of a pixel, −1 when there are none. */
function meanOfKnown(values: Float32Array, width: number, pixel: number): number {
  let sum = 0;
  let count = 0;
  for (const neighbour of [pixel - 1, pixel + 1, pixel - width, pixel + width]) {
    const value = values[neighbour] ?? -1;
    if (value < 0) continue;
    sum += value;
    count++;
  }
  return count ? sum / count : -1;
}

/** Lets the shadow run on beneath the object's edge. */
function extend(shadow: Float32Array, width: number): void {
  for (let step = 0; step < UNDERLAP; step++) {
    const known = shadow.slice();
    for (let pixel = 0; pixel < shadow.length; pixel++)
      if (known[pixel] === -1) shadow[pixel] = meanOfKnown(known, width, pixel);
  }
  for (let pixel = 0; pixel < shadow.length; pixel++)
    shadow[pixel] = Math.max(0, shadow[pixel] ?? 0);
}

function snapped(coverage: number): number {
  if (coverage < NOISE) return 0;
  return coverage > 1 - NOISE ? 1 : coverage;
}

/** Colour channel of what lies below the layer, in its shadow. */
function shaded(before: Picture, offset: number, channel: number, dark: number): number {
  return (before.data[offset + channel] ?? 0) * (1 - dark) + (SHADOW[channel] ?? 0) * dark;
}

/** Takes what shines through from below out of a pixel, leaving the object's own colour. */
function writeCutout(
  cutout: Picture,
  { before, after }: Pair,
  offset: number,
  alpha: number,
  dark: number,
): void {
  const belowShare = ((before.data[offset + 3] ?? 0) / 255) * (1 - alpha);
  const afterShare = (after.data[offset + 3] ?? 0) / 255;
  for (let c = 0; c < 3; c++) {
    const own =
      (after.data[offset + c] ?? 0) * afterShare - shaded(before, offset, c, dark) * belowShare;
    cutout.data[offset + c] = own / alpha;
  }
  cutout.data[offset + 3] = alpha * 255;
}

/** Keeps what became brighter. */
function writeLight(light: Picture, { before, after }: Pair, offset: number, dark: number): void {
  if (before.data[offset + 3] !== 255) return;
  for (let c = 0; c < 3; c++) {
    const gain = (after.data[offset + c] ?? 0) - shaded(before, offset, c, dark);
    if (gain >= FAINTEST_LIGHT) light.data[offset + c] = gain;
  }
}

/** Splits the difference between two renders, without and with a layer, into its three pictures. */
export function splitLayer(before: Picture, after: Picture, coverage: Float32Array): SplitLayer {
  const { width, height } = before;
  const empty = () => blank(width, height);
  const made = { cutout: empty(), shadow: empty(), light: empty() };
  const pair = { before, after };
  const darkness = openShadow(before, after, coverage);
  extend(darkness, width);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const offset = pixel * 4;
    const alpha = snapped(coverage[pixel] ?? 0);
    const dark = darkness[pixel] ?? 0;
    made.shadow.data.set([...SHADOW, dark * 255], offset);
    made.light.data[offset + 3] = 255;
    if (alpha > 0) writeCutout(made.cutout, pair, offset, alpha, dark);
    else writeLight(made.light, pair, offset, dark);
  }
  return made;
}

/** How many pixels of a light picture anyone would notice. */
export function brightPixels(light: Picture): number {
  let count = 0;
  for (let i = 0; i < light.data.length; i += 4)
    if (Math.max(light.data[i] ?? 0, light.data[i + 1] ?? 0, light.data[i + 2] ?? 0) > 8) count++;
  return count;
}
