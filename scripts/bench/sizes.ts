import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

export interface Size {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Size of a file in bytes: as it is, gzipped (level 9) and with brotli (quality 11). */
export function sizeOf(path: string): Size {
  const bytes = readFileSync(path);
  return {
    name: basename(path),
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

/** Sizes of the files of a built folder with an ending, largest first. */
export function sizesIn(folder: string, ending: string): readonly Size[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => sizeOf(join(folder, name)))
    .toSorted((a, b) => b.gzip - a.gzip);
}

export function total(sizes: readonly Size[]): Size {
  const sum = (key: "raw" | "gzip" | "brotli") => sizes.reduce((all, size) => all + size[key], 0);
  return { name: "together", raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") };
}
