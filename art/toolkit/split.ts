import { fillFrom } from "./fill";
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

/** Shadows are measured against this colour: in a sunny room none is darker. */
const DARKEST = [36, 20, 40] as const;

/** Shadows are drawn a little stronger and paler than needed, so that every hue can be met. */
const FREEDOM = 1.15;

/** Coverage below this counts as none, above its complement as full: rounding noise. */
const NOISE = 0.004;

/** Shadows and lights weaker than this are noise of the render. */
const FAINTEST_SHADOW = 0.014;
const FAINTEST_LIGHT = 4;

/** Shadows run on beneath the object this many pixels, so that its soft edge shows no gap. */
const UNDERLAP = 8;

/** Crops fade out over this many pixels. */
const FADE = 14;

/** Share of the darkest colour that best turns `from` into `to` at byte offset `i`. */
function shadowAlpha(from: Picture, to: Picture, i: number): number {
  let along = 0;
  let length = 1;
  for (let c = 0; c < 3; c++) {
    const reach = (from.data[i + c] ?? 0) - (DARKEST[c] ?? 0);
    along += ((from.data[i + c] ?? 0) - (to.data[i + c] ?? 0)) * reach;
    length += reach * reach;
  }
  const alpha = along / length;
  return alpha < FAINTEST_SHADOW ? 0 : Math.min(alpha * FREEDOM, 1);
}

/** 1 inside the crop, falling to 0 at its edge. */
function fade(x: number, y: number, width: number, height: number): number {
  return Math.min(1, Math.min(x, y, width - 1 - x, height - 1 - y) / FADE);
}

/** Writes the shadow on one pixel, in the hue it really has, weakened to `share` of it. */
function writeShadow(shadow: Picture, { before, after }: Pair, i: number, share: number): void {
  const strength = shadowAlpha(before, after, i);
  if (strength === 0) return;
  for (let c = 0; c < 3; c++) {
    const below = (before.data[i + c] ?? 0) * (1 - strength);
    shadow.data[i + c] = ((after.data[i + c] ?? 0) - below) / strength;
  }
  shadow.data[i + 3] = strength * share * 255;
}

/** The shadow on every pixel that shows none of the object. */
function openShadow(pair: Pair, coverage: Float32Array): Picture {
  const { width, height } = pair.before;
  const made = blank(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      const isOpen = (coverage[pixel] ?? 0) < NOISE;
      if (isOpen) writeShadow(made, pair, pixel * 4, fade(x, y, width, height));
    }
  return made;
}

/** Lets the shadow run on beneath the object's edge. */
function extend(shadow: Picture, coverage: Float32Array): void {
  const isKnown = Uint8Array.from(coverage, (value) => (value < NOISE ? 1 : 0));
  fillFrom(shadow, isKnown, UNDERLAP);
}

function snapped(coverage: number): number {
  if (coverage < NOISE) return 0;
  return coverage > 1 - NOISE ? 1 : coverage;
}

/** Colour channel of what lies below the layer, in its shadow. */
function shaded({ before }: Pair, shadow: Picture, i: number, channel: number): number {
  const dark = (shadow.data[i + 3] ?? 0) / 255;
  return (before.data[i + channel] ?? 0) * (1 - dark) + (shadow.data[i + channel] ?? 0) * dark;
}

/** Takes what shines through from below out of a pixel, leaving the object's own colour. */
function writeCutout(made: SplitLayer, pair: Pair, i: number, alpha: number): void {
  const belowShare = ((pair.before.data[i + 3] ?? 0) / 255) * (1 - alpha);
  const afterShare = (pair.after.data[i + 3] ?? 0) / 255;
  for (let c = 0; c < 3; c++) {
    const seen = (pair.after.data[i + c] ?? 0) * afterShare;
    made.cutout.data[i + c] = (seen - shaded(pair, made.shadow, i, c) * belowShare) / alpha;
  }
  made.cutout.data[i + 3] = alpha * 255;
}

/** Keeps what became brighter. */
function writeLight(made: SplitLayer, pair: Pair, i: number): void {
  if (pair.before.data[i + 3] !== 255) return;
  for (let c = 0; c < 3; c++) {
    const gain = (pair.after.data[i + c] ?? 0) - shaded(pair, made.shadow, i, c);
    if (gain >= FAINTEST_LIGHT) made.light.data[i + c] = gain;
  }
}

/** Splits the difference between two renders, without and with a layer, into its three pictures. */
export function splitLayer(before: Picture, after: Picture, coverage: Float32Array): SplitLayer {
  const { width, height } = before;
  const pair = { before, after };
  const shadow = openShadow(pair, coverage);
  extend(shadow, coverage);
  const made = { shadow, cutout: blank(width, height), light: blank(width, height) };
  for (let pixel = 0; pixel < width * height; pixel++) {
    const i = pixel * 4;
    const alpha = snapped(coverage[pixel] ?? 0);
    made.light.data[i + 3] = 255;
    if (alpha > 0) writeCutout(made, pair, i, alpha);
    else writeLight(made, pair, i);
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
