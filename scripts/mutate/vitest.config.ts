import { defineConfig } from "vitest/config";
import { inRoot } from "../root.ts";
import { gamePlugins } from "../vite/game.ts";
import { QuickFirst } from "./quick-first.ts";

/**
 * The tests that hold the rules; a mutant that they do not see is one that nobody sees. Left out
 * is what tries thousands of mangled records (it asks what is kept, not what is right), and the
 * order of ten places, of which a few are enough here.
 */
export default defineConfig({
  root: inRoot(),
  publicDir: false,
  plugins: gamePlugins(),
  test: {
    include: ["tests/{core,progress,scenarios}/**/*.test.ts"],
    exclude: [
      "tests/**/*.browser.test.ts",
      "tests/core/patrol.test.ts",
      "tests/progress/mangled-records.test.ts",
    ],
    provide: { scope: "some" },
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
  },
});
