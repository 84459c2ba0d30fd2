import type { Pixels } from "./main-part";

/** A place in a picture, in shares of its width and height. */
export interface PlaceIn {
  readonly left: number;
  readonly top: number;
}

/** What is to lie on a picture, in shares of its width and height. */
interface SizeIn {
  readonly width: number;
  readonly height: number;
}

/** Between a picture's edge and what lies on it, of its width. */
const MARGIN = 0.018;

/** So many places are tried along each side. */
const TRIED = 7;

/** Every so many pixels are looked at. */
const STRIDE = 4;

/** What is in the middle is what the picture is about, as so much change from pixel to pixel. */
const MIDDLE = 26;

/**
 * Where along a picture's edges something of a size hides least of what it tells: where its pixels
 * change least, away from the middle. The upper left is taken where others are no better.
 */
export function quietPlace(pixels: Pixels, size: SizeIn): PlaceIn {
  const ends = { left: 1 - size.width - MARGIN, top: 1 - size.height - MARGIN };
  const along = (end: number) =>
    Array.from({ length: TRIED }, (_, index) => MARGIN + ((end - MARGIN) * index) / (TRIED - 1));
  const places = along(ends.top).flatMap((top, row) =>
    along(ends.left)
      .map((left) => ({ left, top }))
      .filter((_, column) => isEnd(row) || isEnd(column)),
  );
  const costs = places.map((place) => costOf(pixels, place, size));
  return places[costs.indexOf(Math.min(...costs))] ?? { left: MARGIN, top: MARGIN };
}

const isEnd = (index: number): boolean => index === 0 || index === TRIED - 1;

function costOf(pixels: Pixels, { left, top }: PlaceIn, size: SizeIn): number {
  const off = Math.hypot(left + size.width / 2 - 0.5, top + size.height / 2 - 0.5);
  return changeIn(pixels, { left, top }, size) + MIDDLE * Math.max(0, 0.6 - off);
}

/** How much pixels differ from those beside and below them, on the average. */
function changeIn({ data, width, height }: Pixels, { left, top }: PlaceIn, size: SizeIn): number {
  const at = (x: number, y: number, channel: number) => data[(y * width + x) * 4 + channel] ?? 0;
  const [fromX, fromY] = [Math.round(left * width), Math.round(top * height)];
  const toX = Math.min(width - STRIDE, Math.round((left + size.width) * width));
  const toY = Math.min(height - STRIDE, Math.round((top + size.height) * height));
  let [sum, count] = [0, 0];
  for (let y = fromY; y < toY; y += STRIDE) {
    for (let x = fromX; x < toX; x += STRIDE) {
      for (const channel of [0, 1, 2]) {
        const own = at(x, y, channel);
        sum +=
          Math.abs(own - at(x + STRIDE, y, channel)) + Math.abs(own - at(x, y + STRIDE, channel));
      }
      count++;
    }
  }
  return count === 0 ? Number.POSITIVE_INFINITY : sum / count;
}
