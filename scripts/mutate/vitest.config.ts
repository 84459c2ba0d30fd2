import { defineConfig } from "vitest/config";
import { inRoot } from "../root.ts";
import { gamePlugins } from "../vite/game.ts";
import { QuickFirst } from "./quick-first.ts";

/**
 * The tests that hold the rules; a mutant that they do not see is one that nobody sees. Left out
 * is what tries thousands of mangled records or plays thousands of games of other rules (rooms,
 * codes, fairness): half of all mutants need every test, and these take longer than all others
 * together. The order of ten places, too, of which a few are enough here.
 */
export default defineConfig({
  root: inRoot(),
  publicDir: false,
  plugins: gamePlugins(),
  test: {
    include: ["tests/{core,progress,scenarios}/**/*.test.ts"],
    exclude: [
      "tests/**/*.browser.test.ts",
      "tests/core/{check-fairness,patrol,progress-code,under-way-code}.test.ts",
      "tests/core/room/**",
      "tests/progress/{mangled-records,room-store}.test.ts",
    ],
    provide: { scope: "some" },
    testTimeout: 300_000,
    sequence: { sequencer: QuickFirst },
  },
});
