import { type Zippable, zipSync } from "fflate";
import { fileTypeOf } from "../server/file-types.ts";
import type { Files } from "./built-files.ts";

/** The first day that a zip can say, in whatever time zone it is made. */
const ALWAYS = new Date(1980, 0, 1);

const PACKED = 9;
const AS_IT_IS = 0;

/** A zip of files: the same files give the same bytes. */
export function zipOf(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // Pictures, sounds and letters are packed already.
    const level = fileTypeOf(name)?.isText === false ? AS_IT_IS : PACKED;
    entries[name] = [bytes, { level, mtime: ALWAYS }];
  }
  return zipSync(entries);
}
