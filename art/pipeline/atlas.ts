import { MaxRectsPacker } from "maxrects-packer";
import type { Frame } from "#picture/manifest";

/** Every graphics chip takes textures of this size. */
const WIDEST = 2048;

/**
 * WebP compresses squares of 16 pixels: pictures that begin on their corners never share one,
 * and come out as they would alone.
 */
const SQUARE = 16;

/** Free pixels after each picture: its own border once more, and that of its neighbour. */
const BORDER = 2;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One large picture, and where in it the small ones lie, by file. */
export interface Atlas extends Size {
  readonly frames: ReadonlyMap<string, Frame>;
}

const inSquares = (length: number) => Math.ceil((length + BORDER) / SQUARE) * SQUARE;

/** Lays pictures (sizes in pixels) into as few and as small atlases as it can; repeatable. */
export function atlasesOf(sizes: ReadonlyMap<string, Size>): readonly Atlas[] {
  const packer = new MaxRectsPacker(WIDEST, WIDEST, 0, {
    smart: true,
    pot: false,
    square: false,
    allowRotation: false,
  });
  for (const [file, { width, height }] of byHeight(sizes)) {
    packer.add(inSquares(width), inSquares(height), file);
  }
  return packer.bins.map(({ width, height, rects }) => ({
    width,
    height,
    frames: new Map(rects.map(({ x, y, data }) => framed(sizes, String(data), x, y))),
  }));
}

/** Tall ones first leave the fewest gaps; equal ones by name. */
function byHeight(sizes: ReadonlyMap<string, Size>) {
  return [...sizes].toSorted(
    ([a, one], [b, other]) => other.height - one.height || (a < b ? -1 : 1),
  );
}

function framed(sizes: ReadonlyMap<string, Size>, file: string, x: number, y: number) {
  const size = sizes.get(file);
  if (!size) throw new Error(`${file} has no size.`);
  return [file, { x, y, width: size.width, height: size.height }] as const;
}
