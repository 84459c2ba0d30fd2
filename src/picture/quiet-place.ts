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
const TRIED = 13;

/** So many pixels are looked at from side to side. */
const LOOKED_AT = 160;

/** What is in the middle is what the picture is about, as so much change from pixel to pixel. */
const MIDDLE = 30;

/** What hides a sign, cuts through one, or lies where much is drawn. */
const COST = { hidden: 1.6, cut: 0.5, drawn: 0.4 };

/** More than this is another colour, however much more. */
const OTHER = 120;

/** What lies on a picture, in pixels. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where along a picture's edges something of a size hides least of what it tells, away from the
 * middle. The upper left is taken where others are no better.
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
  const { width, height } = pixels;
  const place = {
    left: Math.round(left * width),
    top: Math.round(top * height),
    right: Math.round((left + size.width) * width),
    bottom: Math.round((top + size.height) * height),
  };
  const off = Math.hypot(left + size.width / 2 - 0.5, top + size.height / 2 - 0.5);
  return (
    COST.hidden * hiddenIn(pixels, place) +
    COST.cut * cutBy(pixels, place) +
    COST.drawn * changeIn(pixels, place) +
    MIDDLE * Math.max(0, 0.6 - off)
  );
}

const strideOf = ({ width }: Pixels): number => Math.max(1, Math.round(width / LOOKED_AT));

/** How unlike two pixels are, both within the picture. */
function unlike({ data, width, height }: Pixels, ...at: readonly (readonly [number, number])[]) {
  const [one = 0, other = 0] = at.map(([x, y]) => {
    const [column, row] = [
      Math.min(width - 1, Math.max(0, x)),
      Math.min(height - 1, Math.max(0, y)),
    ];
    return (row * width + column) * 4;
  });
  const by = (channel: number) =>
    Math.abs((data[one + channel] ?? 0) - (data[other + channel] ?? 0));
  return by(0) + by(1) + by(2);
}

/** The average of what is found at the pixels of a place. */
function averageIn(pixels: Pixels, place: Place, found: (x: number, y: number) => number): number {
  const stride = strideOf(pixels);
  let [sum, count] = [0, 0];
  for (let y = place.top; y < place.bottom; y += stride)
    for (let x = place.left; x < place.right; x += stride) {
      sum += found(x, y);
      count++;
    }
  return count === 0 ? Number.POSITIVE_INFINITY : sum / count;
}

/** How much of what is hidden nobody could guess from what is seen beside, above or below it. */
function hiddenIn(pixels: Pixels, place: Place): number {
  const air = 2 * strideOf(pixels);
  return averageIn(pixels, place, (x, y) =>
    Math.min(
      OTHER,
      unlike(pixels, [x, y], [place.left - air, y]),
      unlike(pixels, [x, y], [place.right + air, y]),
      unlike(pixels, [x, y], [x, place.top - air]),
      unlike(pixels, [x, y], [x, place.bottom + air]),
    ),
  );
}

/** How often colours change along the rim of a place, on the average. */
function cutBy(pixels: Pixels, { left, top, right, bottom }: Place): number {
  const stride = strideOf(pixels);
  let [sum, count] = [0, 0];
  const step = (from: readonly [number, number], to: readonly [number, number]) => {
    sum += Math.min(OTHER, unlike(pixels, from, to));
    count++;
  };
  for (let x = left; x < right; x += stride)
    for (const y of [top - stride, bottom + stride]) step([x, y], [x + stride, y]);
  for (let y = top; y < bottom; y += stride)
    for (const x of [left - stride, right + stride]) step([x, y], [x, y + stride]);
  return sum / count;
}

/** How much pixels differ from those beside and below them, on the average. */
function changeIn(pixels: Pixels, place: Place): number {
  const stride = strideOf(pixels);
  return averageIn(
    pixels,
    place,
    (x, y) => unlike(pixels, [x, y], [x + stride, y]) + unlike(pixels, [x, y], [x, y + stride]),
  );
}
