import { defineConfig } from "vitest/config";
import { inRoot } from "../root.ts";
import { gamePlugins } from "../vite/game.ts";
import { LOOPBACK_NAME } from "../vitest/names.ts";

/** Benchmarks that play the game use the end-to-end tests' player, which lives in Vitest. */
export default defineConfig({
  root: inRoot(),
  publicDir: false,
  plugins: gamePlugins(),
  test: {
    include: ["scripts/bench/*.bench.ts"],
    globalSetup: "scripts/vitest/serve-build.ts",
    provide: { hostName: LOOPBACK_NAME, scope: "some" },
    testTimeout: 900_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
