import { defineConfig } from "vite";
import { buildTarget } from "./scripts/oldest-browsers.ts";
import { scenarioCheck } from "./scripts/vite/check-scenarios.ts";
import { contentSecurity } from "./scripts/vite/content-security.ts";
import { fileOwners } from "./scripts/vite/file-owners.ts";
import { gamePlugins } from "./scripts/vite/game.ts";
import { noCircles } from "./scripts/vite/no-circles.ts";
import { notStarted } from "./scripts/vite/not-started.ts";
import { offline } from "./scripts/vite/offline.ts";
import { packedText } from "./scripts/vite/packed-text.ts";
import { serverFiles } from "./scripts/vite/server-files.ts";

/** The page and its module. */
const isEntry = (id: string) => /[\\/](?:index\.html|src[\\/]main\.ts)$/.test(id);

export default defineConfig({
  // Relative, as the game also lives in sub-folders and in packages for learning platforms.
  base: "./",
  publicDir: false,
  plugins: [
    ...gamePlugins(),
    scenarioCheck(),
    notStarted(),
    contentSecurity(),
    serverFiles(),
    offline(),
    fileOwners(),
    noCircles(),
    packedText(),
  ],
  server: { host: "127.0.0.1" },
  build: {
    target: buildTarget,
    // The policy forbids data: fonts and scripts, and files are cached better than text.
    assetsInlineLimit: 0,
    sourcemap: false,
    // The engine is one big chunk on purpose.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // Shared files are named by all who share them, which may be long.
        chunkFileNames: ({ name }) => `assets/${name.split("~")[0]}-[hash].js`,
        codeSplitting: {
          groups: [
            { name: "engine", test: /[\\/]\.cache[\\/]phaser[\\/]/ },
            // zod is told not to compile code in the chunk it lives in, before any schema is made.
            { name: "zod", test: /[\\/]node_modules[\\/]zod[\\/].*\.js$|zod-without-eval/ },
            // Six files come at a time: thirty small ones would stand in rows before the first picture.
            // The entry waits for chunks that need these, so it stands apart: nobody may wait for it.
            { name: "common", tags: ["$initial"], test: (id) => !isEntry(id) },
            // Not what brings style sheets along: their order is that of the chunks.
            {
              name: "shared",
              test: /[\\/](?:scenes|src[\\/](?!ui[\\/])[\w-]+)[\\/].*\.ts$/,
              minShareCount: 2,
              entriesAware: true,
              // Larger ones would wait for each other in a circle (no-circles).
              entriesAwareMergeThreshold: 5_000,
            },
          ],
        },
      },
    },
  },
});
