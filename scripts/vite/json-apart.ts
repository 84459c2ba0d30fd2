import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import type { Plugin } from "vite";
import { inRoot } from "../root.ts";
import { wordsWithBreaks } from "./phrase-breaks.ts";

/** How a module asks for it: a JSON file and this query. */
const ASKED = /^(.*\.json)\?apart$/;

/**
 * `import json from "./text.ja.json?apart"` – where what a JSON file holds comes from, for
 * `fetchApart`: its address in a build, what makes it wherever nothing lies beside the code (in
 * tests, in the development server, in a page that holds everything). As modules, words and
 * pictures of a place would stay in the memory of the page until it is closed.
 */
export function jsonApart(): Plugin {
  let isBeside = false;
  return {
    name: "json-apart",
    enforce: "pre",
    configResolved({ command, build }) {
      isBeside = command === "build" && build.write;
    },
    load(id) {
      const file = ASKED.exec(id)?.[1];
      if (file === undefined) return undefined;
      this.addWatchFile(file);
      const value = wordsWithBreaks(file, JSON.parse(readFileSync(file, "utf8")));
      const source = JSON.stringify(value);
      if (!isBeside) {
        return { code: `export default () => JSON.parse(${JSON.stringify(source)});`, map: null };
      }
      const originalFileName = relative(inRoot(), file).replaceAll("\\", "/");
      const name = basename(file);
      const reference = this.emitFile({ type: "asset", name, originalFileName, source });
      return { code: `export default import.meta.ROLLUP_FILE_URL_${reference};`, map: null };
    },
  };
}
