import type { Picture } from "./picture";

/** Gives a pixel the mean of its neighbours that are known; false when there are none. */
function takeMean({ width, data }: Picture, isKnown: Uint8Array, pixel: number): boolean {
  const around = [
    pixel % width === 0 ? -1 : pixel - 1,
    (pixel + 1) % width === 0 ? -1 : pixel + 1,
    pixel - width,
    pixel + width,
  ].filter((neighbour) => isKnown[neighbour] === 1);
  if (!around.length) return false;
  const opacity = around.reduce((sum, each) => sum + (data[each * 4 + 3] ?? 0), 0);
  for (let c = 0; c < 3; c++) {
    // What is hardly there has hardly a colour.
    const colour = around.reduce(
      (sum, each) => sum + (data[each * 4 + c] ?? 0) * (data[each * 4 + 3] ?? 0),
      0,
    );
    data[pixel * 4 + c] = opacity ? colour / opacity : 0;
  }
  data[pixel * 4 + 3] = opacity / around.length;
  return true;
}

/**
 * Lets a picture run on from where it is known, at most `steps` pixels far. `isKnown` has a byte a
 * pixel, 1 for known; it is not changed.
 */
export function fillFrom(picture: Picture, isKnown: Uint8Array, steps: number): void {
  const known = isKnown.slice();
  for (let step = 0; step < steps; step++) {
    const before = known.slice();
    let found = 0;
    for (let pixel = 0; pixel < before.length; pixel++) {
      if (before[pixel] !== 0 || !takeMean(picture, before, pixel)) continue;
      known[pixel] = 1;
      found += 1;
    }
    if (found === 0) return;
  }
}

/** Known are the pixels that stay further than `reach` from any that `covers` (more than 0). */
export function knownAround(covers: Uint8Array, width: number, reach: number): Uint8Array {
  const known = new Uint8Array(covers.length).fill(1);
  const height = covers.length / width;
  for (let pixel = 0; pixel < covers.length; pixel++) {
    if (!covers[pixel]) continue;
    const [column, row] = [pixel % width, Math.floor(pixel / width)];
    const [left, right] = [Math.max(0, column - reach), Math.min(width - 1, column + reach)];
    for (let y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y++)
      known.fill(0, y * width + left, y * width + right + 1);
  }
  return known;
}

/** How far around a pixel it is looked how strong a picture was there, and at every which pixel. */
const AROUND = { reach: 8, step: 2 } as const;

/** How much a pixel darkens, of 255: a shadow by its opacity; or brightens: a light by its colour. */
export const strengthOf = ({ data }: Picture, pixel: number, isLight: boolean): number =>
  isLight
    ? Math.max(data[pixel * 4] ?? 0, data[pixel * 4 + 1] ?? 0, data[pixel * 4 + 2] ?? 0)
    : (data[pixel * 4 + 3] ?? 0);

/**
 * Weakens what was filled in to what was there on average: what a wall behind somebody would have
 * darkened does not fall on the face of that somebody.
 */
export function weakenTo(
  picture: Picture,
  before: Picture,
  isKnown: Uint8Array,
  isLight: boolean,
): void {
  const channels = isLight ? [0, 1, 2] : [3];
  for (const [pixel, known] of isKnown.entries()) {
    const strength = strengthOf(picture, pixel, isLight);
    if (known === 1 || strength === 0) continue;
    const share = Math.min(1, meanAround(before, isKnown, pixel, isLight) / strength);
    for (const c of channels)
      picture.data[pixel * 4 + c] = (picture.data[pixel * 4 + c] ?? 0) * share;
  }
}

/** How strong a picture is around a pixel, of the pixels that are as little known. */
function meanAround(
  picture: Picture,
  isKnown: Uint8Array,
  pixel: number,
  isLight: boolean,
): number {
  const { width, height } = picture;
  const [x, y] = [pixel % width, Math.floor(pixel / width)];
  const { reach, step } = AROUND;
  let [sum, count] = [0, 0];
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += step)
    for (
      let column = Math.max(0, x - reach);
      column <= Math.min(width - 1, x + reach);
      column += step
    ) {
      const at = row * width + column;
      if (isKnown[at] === 1) continue;
      sum += strengthOf(picture, at, isLight);
      count += 1;
    }
  return count ? sum / count : strengthOf(picture, pixel, isLight);
}
