import { existsSync } from "node:fs";
import type { Plugin } from "vite";
import { buildForProduction } from "./build-for-production.ts";
import { fingerprintOf, isFresh, writeStamp } from "./fingerprint.ts";
import { pruned } from "./phaser/prune.ts";
import { inRoot } from "./root.ts";

const OUT = inRoot(".cache", "phaser");
const STAMP = inRoot(".cache", "phaser", "stamp");
const flags = new Set(["CANVAS_RENDERER", "WEBGL_RENDERER"]);

/** The engine as one ES module: what `import "phaser"` means in dev, build and tests. */
export const phaserModule = inRoot(".cache", "phaser", "phaser.js");

/** Phaser's sources choose their parts by `typeof FLAG`: here are our choices. */
const phaserFlags: Plugin = {
  name: "phaser-flags",
  transform(code, id) {
    if (!id.includes("phaser/src")) return undefined;
    const settled = code.replace(
      /typeof (CANVAS_RENDERER|WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|EXPERIMENTAL|PLUGIN_\w+)\b/g,
      (_, flag: string) => String(flags.has(flag)),
    );
    return { code: pruned(settled, id), map: null };
  },
};

/** Builds the engine unless it is there already; takes about a second. */
export async function buildPhaser(): Promise<void> {
  const fingerprint = fingerprintOf([
    "scripts/phaser",
    "scripts/build-phaser.ts",
    "node_modules/phaser/package.json",
    "node_modules/vite/package.json",
  ]);
  if (existsSync(phaserModule) && isFresh(STAMP, fingerprint)) return;
  await buildForProduction({
    configFile: false,
    root: inRoot(),
    publicDir: false,
    logLevel: "warn",
    plugins: [phaserFlags],
    define: { global: "globalThis" },
    resolve: { alias: { "phaser-src": inRoot("node_modules", "phaser", "src") } },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: "es2022",
      minify: false,
      lib: {
        entry: inRoot("scripts", "phaser", "entry.mjs"),
        formats: ["es"],
        fileName: () => "phaser.js",
      },
    },
  });
  writeStamp(STAMP, fingerprint);
}
