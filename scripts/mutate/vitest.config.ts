import { defineConfig } from "vitest/config";
import { inRoot } from "../root.ts";
import { gamePlugins } from "../vite/game.ts";

/** The tests that hold the rules; a mutant that they do not see is one that nobody sees. */
export default defineConfig({
  root: inRoot(),
  publicDir: false,
  plugins: gamePlugins(),
  test: {
    include: ["tests/{content,core,progress,scenarios}/**/*.test.ts"],
    exclude: ["tests/**/*.browser.test.ts", "tests/content/check-scenarios.test.ts"],
    provide: { scope: "some" },
    testTimeout: 60_000,
  },
});
