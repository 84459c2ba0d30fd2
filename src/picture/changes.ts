import { type Pixels, SEEN } from "./main-part";

/** Colours and opacity that differ by less than this in sum, of four times 255, look the same. */
const SAME = 120;

/**
 * Where the second of two pictures of one size shows something else: opaque there, clear elsewhere.
 * What was only taken away leaves nothing to be looked at.
 */
export function changes(one: Pixels, other: Pixels): Pixels {
  const data = new Uint8ClampedArray(one.data.length);
  for (let at = 0; at < data.length; at += 4) {
    const differs = [0, 1, 2, 3].reduce(
      (sum, channel) =>
        sum + Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
      0,
    );
    if (differs >= SAME && (other.data[at + 3] ?? 0) > SEEN) data[at + 3] = 255;
  }
  return { data, width: one.width, height: one.height };
}
