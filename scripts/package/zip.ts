import { type Zippable, zipSync } from "fflate";
import { fileTypeOf } from "../server/file-types.ts";
import type { Files } from "./built-files.ts";

/** The same day for every file, in whatever time zone it is made; zips tell days from 1980 on. */
const always = () => new Date(1980, 0, 2);

const PACKED = 9;
const AS_IT_IS = 0;

/** A zip of files: the same files give the same bytes. */
export function zipOf(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // Pictures, sounds and letters are packed already.
    const level = fileTypeOf(name)?.isText === false ? AS_IT_IS : PACKED;
    entries[name] = [bytes, { level, mtime: always() }];
  }
  return zipSync(entries);
}
