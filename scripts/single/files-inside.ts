import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { fileTypeOf } from "../server/file-types.ts";
import { asSigns } from "./as-signs.ts";

/** Sounds are laid in once, as MP3, which every browser plays; this format is left out. */
const OTHER_SOUND = ".webm";

/** A picture or sound that a module wants the address of. */
const ASSET = /^(.*\/assets\/.*\.(?:webp|webm|mp3))\?url$/;

/** Pictures and sounds of a page that holds them all. */
export interface FilesInside {
  readonly plugin: Plugin;
  /** Every file as a line of signs, in the order of their numbers; after the build. */
  lines(): readonly string[];
}

function lineOf(file: string): string {
  const type = fileTypeOf(file)?.type;
  if (type === undefined) throw new Error(`No server knows the kind of ${file}.`);
  return asSigns(type, readFileSync(file));
}

/**
 * Gives every picture and sound a number in `mamoreFiles`, which the page fills before the game
 * starts: among the code they would be three quarters of it, and could not be packed with it.
 */
export function filesInside(): FilesInside {
  const files = new Set<string>();
  const sorted = () => [...files].sort();
  return {
    lines: () => sorted().map(lineOf),
    plugin: {
      name: "files-inside",
      enforce: "pre",
      load(id) {
        const file = ASSET.exec(id.replaceAll("\\", "/"))?.[1];
        if (file === undefined) return undefined;
        if (file.endsWith(OTHER_SOUND)) return "export default undefined;";
        files.add(file);
        return `export default mamoreFiles[${JSON.stringify(file)}];`;
      },
      renderChunk(code) {
        // Modules are read in an order that may change; numbers by name are the same every time.
        const numbers = new Map(sorted().map((file, index) => [file, index]));
        return code.replaceAll(
          /mamoreFiles\[["'`]([^"'`]+)["'`]\]/g,
          (_, file: string) => `mamoreFiles[${numbers.get(file)}]`,
        );
      },
    },
  };
}
