import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserFlags, findBrowser } from "./scripts/find-browser.ts";
import { gamePlugins } from "./scripts/vite/game.ts";
import { totals } from "./scripts/vitest/totals.ts";

const BROWSER = "tests/**/*.browser.test.ts";
const END_TO_END = "tests/e2e/**/*.e2e.test.ts";
const STATIC = "tests/static/**/*.test.ts";

const browserPath = findBrowser();
const launchOptions = {
  args: [...browserFlags],
  ...(browserPath === undefined ? {} : { executablePath: browserPath }),
};

export default defineConfig({
  publicDir: false,
  plugins: gamePlugins(),
  test: {
    reporters: ["default", totals],
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: ["tests/**/*.test.ts"],
          exclude: [BROWSER, END_TO_END, STATIC],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "static",
          include: [STATIC],
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        optimizeDeps: { include: ["howler", "i18next", "zod"] },
        test: {
          name: "browser",
          include: [BROWSER],
          testTimeout: 30_000,
          sequence: { groupOrder: 2 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // Frame timing is part of what is tested: one page at a time.
            fileParallelism: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: [END_TO_END],
          globalSetup: "scripts/vitest/serve-build.ts",
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
