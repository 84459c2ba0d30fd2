import type { SignSize } from "#picture/answer-signs";
import type { Pixels } from "#picture/main-part";
import type { SignPlace } from "#picture/manifest";
import { isOwnAt, mayLieAt, type Sight, shareOnOwn } from "./seen-fields";

/** Between a picture's edge and what lies on it, of its width. */
const MARGIN = 0.018;

/** So many places are tried along each side. */
const TRIED = 41;

/** So many pixels are looked at from side to side. */
const LOOKED_AT = 160;

/** What hides a sign, cuts through one, lies where much is drawn, or lies little on its thing. */
const COST = { hidden: 1.6, cut: 0.5, drawn: 0.4, off: 40, loose: 200 };

/** From such a share of it on, a sign lies well on its thing; below the other it hardly touches it. */
const WELL_ON = 0.4;
const LOOSE = 0.2;

/** What the thing itself tells is what was judged: hiding that is worse by so much. */
const OWN_TIMES = 3;

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
 * Where on a close-up the sign of its answer lies on the thing itself and on no neighbour, and hides
 * least of what is told. Undefined where there is no such place.
 */
export function quietPlace(pixels: Pixels, sight: Sight, size: SignSize): SignPlace | undefined {
  const along = (end: number) =>
    Array.from({ length: TRIED }, (_, index) => MARGIN + ((end - MARGIN) * index) / (TRIED - 1));
  const places = along(1 - size.height - MARGIN)
    .flatMap((top) => along(1 - size.width - MARGIN).map((left) => ({ left, top })))
    .filter((place) => mayLieAt(sight, place, size));
  const costs = places.map((place) => costOf(pixels, sight, place, size));
  return places[costs.indexOf(Math.min(...costs))];
}

function costOf(pixels: Pixels, sight: Sight, { left, top }: SignPlace, size: SignSize) {
  const { width, height } = pixels;
  const place = {
    left: Math.round(left * width),
    top: Math.round(top * height),
    right: Math.round((left + size.width) * width),
    bottom: Math.round((top + size.height) * height),
  };
  const own = shareOnOwn(sight, { left, top }, size);
  return (
    COST.hidden * hiddenIn(pixels, sight, place) +
    COST.cut * cutBy(pixels, place) +
    COST.drawn * changeIn(pixels, place) +
    COST.off * Math.max(0, WELL_ON - own) +
    COST.loose * Math.max(0, LOOSE - own)
  );
}

const strideOf = ({ width }: Pixels): number => Math.max(1, Math.round(width / LOOKED_AT));

/** How unlike two pixels are, both within the picture. */
function unlike({ data, width, height }: Pixels, x: number, y: number, toX: number, toY: number) {
  const column = Math.min(width - 1, Math.max(0, toX));
  const row = Math.min(height - 1, Math.max(0, toY));
  const one =
    (Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 4;
  const other = (row * width + column) * 4;
  return (
    Math.abs((data[one] ?? 0) - (data[other] ?? 0)) +
    Math.abs((data[one + 1] ?? 0) - (data[other + 1] ?? 0)) +
    Math.abs((data[one + 2] ?? 0) - (data[other + 2] ?? 0))
  );
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
function hiddenIn(pixels: Pixels, sight: Sight, place: Place): number {
  const air = 2 * strideOf(pixels);
  const { width, height } = pixels;
  return averageIn(
    pixels,
    place,
    (x, y) =>
      (isOwnAt(sight, x / width, y / height) ? OWN_TIMES : 1) *
      Math.min(
        OTHER,
        unlike(pixels, x, y, place.left - air, y),
        unlike(pixels, x, y, place.right + air, y),
        unlike(pixels, x, y, x, place.top - air),
        unlike(pixels, x, y, x, place.bottom + air),
      ),
  );
}

/** How often colours change along the rim of a place, on the average. */
function cutBy(pixels: Pixels, { left, top, right, bottom }: Place): number {
  const stride = strideOf(pixels);
  let [sum, count] = [0, 0];
  const step = (x: number, y: number, toX: number, toY: number) => {
    sum += Math.min(OTHER, unlike(pixels, x, y, toX, toY));
    count++;
  };
  for (let x = left; x < right; x += stride)
    for (const y of [top - stride, bottom + stride]) step(x, y, x + stride, y);
  for (let y = top; y < bottom; y += stride)
    for (const x of [left - stride, right + stride]) step(x, y, x, y + stride);
  return sum / count;
}

/** How much pixels differ from those beside and below them, on the average. */
function changeIn(pixels: Pixels, place: Place): number {
  const stride = strideOf(pixels);
  return averageIn(
    pixels,
    place,
    (x, y) => unlike(pixels, x, y, x + stride, y) + unlike(pixels, x, y, x, y + stride),
  );
}
