import type { Box } from "./manifest";

/** Pixels of a picture, four bytes each: red, green, blue, and how opaque. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** A picture is looked at in so many fields along its longer side. */
const FIELDS = 32;

/** More opaque than this (of 255) is to be seen. */
export const SEEN = 40;

/** Whether a pixel of a picture is to be seen. */
export const isSeenAt = ({ data, width }: Pixels, x: number, y: number): boolean =>
  (data[(y * width + x) * 4 + 3] ?? 0) > SEEN;

/** Parts that are no further apart than so many fields are one. */
const NEAR = 2;

/** Below this share of all that is seen, the largest part does not stand for the whole. */
const MOST = 0.6;

/**
 * The part of a picture that tells what it is, in its pixels: where single pieces lie far apart,
 * as a cable and its plug, the largest of them if it is most of all there is; else all of it.
 */
export function mainPart(pixels: Pixels): Box {
  const { width, height } = pixels;
  const whole = { x: 0, y: 0, width, height };
  const field = Math.max(1, Math.ceil(Math.max(width, height) / FIELDS));
  const fields = seenFields(pixels, field);
  const parts = partsOf(fields, Math.ceil(width / field));
  const largest = parts.toSorted((one, other) => other.length - one.length)[0];
  if (largest === undefined || largest.length < MOST * fields.size) return whole;
  return boxAround(largest, Math.ceil(width / field), field, whole);
}

/** Whether no piece of a picture stands for most of what is seen. */
export function isScattered(pixels: Pixels): boolean {
  const field = Math.max(1, Math.ceil(Math.max(pixels.width, pixels.height) / FIELDS));
  const fields = seenFields(pixels, field);
  const sizes = partsOf(fields, Math.ceil(pixels.width / field)).map(({ length }) => length);
  return Math.max(0, ...sizes) < MOST * fields.size;
}

/** The fields in which something is to be seen, by rows. */
function seenFields({ data, width, height }: Pixels, field: number): Set<number> {
  const wide = Math.ceil(width / field);
  const seen = new Set<number>();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const opaque = data[(y * width + x) * 4 + 3] ?? 0;
      if (opaque > SEEN) seen.add(Math.floor(y / field) * wide + Math.floor(x / field));
    }
  }
  return seen;
}

/** The fields parted into what lies together. */
function partsOf(fields: ReadonlySet<number>, wide: number): readonly (readonly number[])[] {
  const left = new Set(fields);
  const parts: number[][] = [];
  for (const first of fields) {
    if (!left.delete(first)) continue;
    const part = [first];
    // Grows while it is walked along.
    for (const each of part)
      part.push(...neighbours(each, wide).filter((near) => left.delete(near)));
    parts.push(part);
  }
  return parts;
}

function neighbours(each: number, wide: number): readonly number[] {
  const [column, row] = [each % wide, Math.floor(each / wide)];
  const near: number[] = [];
  for (let down = -NEAR; down <= NEAR; down++) {
    for (let right = -NEAR; right <= NEAR; right++) {
      const at = column + right;
      if (at >= 0 && at < wide) near.push((row + down) * wide + at);
    }
  }
  return near;
}

function boxAround(part: readonly number[], wide: number, field: number, whole: Box): Box {
  const columns = part.map((each) => each % wide);
  const rows = part.map((each) => Math.floor(each / wide));
  const x = Math.min(...columns) * field;
  const y = Math.min(...rows) * field;
  return {
    x,
    y,
    width: Math.min(whole.width, (Math.max(...columns) + 1) * field) - x,
    height: Math.min(whole.height, (Math.max(...rows) + 1) * field) - y,
  };
}

/** A row or column with less than so much of the fullest, of 1, shows a rod or a corner of the thing. */
const THIN = 0.22;

/** At most so much of a side is left out for that, of 1. */
const MOST_THIN = 0.4;

/** What is mostly filled of a part of a picture: what sticks out of it thinly needs no frame. */
export function dense(pixels: Pixels, { x, y, width, height }: Box): Box {
  const rows = Array.from({ length: height }, () => 0);
  const columns = Array.from({ length: width }, () => 0);
  for (const row of rows.keys()) {
    for (const column of columns.keys()) {
      if (!isSeenAt(pixels, x + column, y + row)) continue;
      rows[row] = (rows[row] ?? 0) + 1;
      columns[column] = (columns[column] ?? 0) + 1;
    }
  }
  const [left, right] = thinEnds(columns);
  const [top, bottom] = thinEnds(rows);
  return { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom };
}

/** A cord may be so long beside what it belongs to, of all. */
const MOST_CORD = 0.75;

/** A part of a picture without the cord that trails from it to a side. */
export function withoutCord(pixels: Pixels, part: Box): Box {
  const columns = Array.from({ length: part.width }, (_, column) => {
    let seen = 0;
    for (let row = part.y; row < part.y + part.height; row++) {
      if (isSeenAt(pixels, part.x + column, row)) seen++;
    }
    return seen;
  });
  const [left, right] = thinEnds(columns, MOST_CORD);
  return { ...part, x: part.x + left, width: part.width - left - right };
}

/** How many of some counts are too few, at the beginning and at the end. */
function thinEnds(counts: readonly number[], share = MOST_THIN): readonly [number, number] {
  const least = THIN * Math.max(...counts);
  const most = Math.floor(share * counts.length);
  const thin = (from: readonly number[]) => {
    const end = from.findIndex((count) => count >= least);
    return end > most ? 0 : Math.max(0, end);
  };
  return [thin(counts), thin(counts.toReversed())];
}

/** What covers less of its own box than this, of 1, is mere specks or a cord. */
const FULL = 0.3;

/** Whether a part of a picture is a thing that can be told when it is seen alone. */
export function isFull(pixels: Pixels, part: Box): boolean {
  let seen = 0;
  for (let y = part.y; y < part.y + part.height; y++) {
    for (let x = part.x; x < part.x + part.width; x++) {
      if (isSeenAt(pixels, x, y)) seen++;
    }
  }
  return seen >= FULL * part.width * part.height;
}
