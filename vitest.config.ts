import { defineConfig } from "vitest/config";
import { gamePlugins } from "./scripts/vite/game.ts";
import { LongestFirst } from "./scripts/vitest/longest-first.ts";
import { projects } from "./scripts/vitest/projects.ts";
import { scope } from "./scripts/vitest/scope.ts";
import { totals } from "./scripts/vitest/totals.ts";

export default defineConfig({
  publicDir: false,
  plugins: gamePlugins(),
  test: {
    reporters: ["default", totals],
    provide: { scope },
    sequence: { sequencer: LongestFirst },
    projects,
  },
});
