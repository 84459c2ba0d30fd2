import { isFull, isScattered, isSeenAt, type Pixels } from "./main-part";
import type { Box } from "./manifest";

/** Of scattered pieces so much is shown, of each side of all. */
const SHOWN = 0.5;

/** Places that are tried along each side. */
const TRIED = 8;

/** So many pixels are looked at along each side of a place. */
const LOOKED_AT = 24;

/**
 * Of a picture's part what tells it when it is small: of pieces that lie scattered over much more
 * than they fill, the half with most of them; of everything else all.
 */
export function fullestPart(pixels: Pixels, part: Box): Box {
  if (!isScattered(pixels) || isFull(pixels, part)) return part;
  const [width, height] = [Math.ceil(SHOWN * part.width), Math.ceil(SHOWN * part.height)];
  const along = Array.from({ length: TRIED + 1 }, (_, index) => index / TRIED);
  const places = along.flatMap((down) =>
    along.map((right) => ({
      x: Math.floor(part.x + right * (part.width - width)),
      y: Math.floor(part.y + down * (part.height - height)),
      width,
      height,
    })),
  );
  const counts = places.map((place) => seenIn(pixels, place));
  return places[counts.indexOf(Math.max(...counts))] ?? part;
}

/** How much is seen in a place, in pixels that are looked at. */
function seenIn(pixels: Pixels, { x, y, width, height }: Box): number {
  const along = Array.from({ length: LOOKED_AT }, (_, index) => (index + 0.5) / LOOKED_AT);
  return along.reduce(
    (sum, right) =>
      sum +
      along.filter((down) =>
        isSeenAt(pixels, Math.floor(x + right * width), Math.floor(y + down * height)),
      ).length,
    0,
  );
}
