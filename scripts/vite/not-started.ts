import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { inRoot } from "../root.ts";

const NAME = "not-started.js";

/** Puts the script that says why nothing starts before everything else, as it is. */
export function notStarted(): Plugin {
  return {
    name: "not-started",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "script", attrs: { src: `./${NAME}` }, injectTo: "head-prepend" },
    ],
    generateBundle() {
      this.emitFile({
        type: "asset",
        fileName: NAME,
        source: readFileSync(inRoot("src", NAME), "utf8"),
      });
    },
  };
}
