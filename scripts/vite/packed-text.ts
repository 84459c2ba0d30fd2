import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";
import { fileTypeOf } from "../server/file-types.ts";

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Lays every text of a folder packed beside itself, so that no server has to pack while it serves. */
export async function packTexts(folder: string): Promise<void> {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && fileTypeOf(entry.name)?.isText === true,
  );
  await Promise.all(
    texts.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file);
      const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      writeFileSync(`${file}.br`, await packBrotli(text, { params: quality }));
      writeFileSync(`${file}.gz`, await packGzip(text, { level: constants.Z_BEST_COMPRESSION }));
    }),
  );
}

/** Packs what a build wrote, after the service worker, which is written last. */
export function packedText(): Plugin {
  let folder: string | undefined;
  return {
    name: "packed-text",
    apply: "build",
    writeBundle({ dir }) {
      folder = dir;
    },
    closeBundle: {
      sequential: true,
      order: "post",
      handler: () => (folder === undefined ? undefined : packTexts(folder)),
    },
  };
}
