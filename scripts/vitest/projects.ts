import { playwright } from "@vitest/browser-playwright";
import type { TestProjectInlineConfiguration } from "vitest/config";
import { browserFlags, findBrowser, findFirefox } from "../find-browser.ts";
import { COMPANY_NAME, LOOPBACK_NAME } from "./names.ts";
import { scope } from "./scope.ts";

const BROWSER = "tests/**/*.browser.test.ts";
const END_TO_END = "tests/e2e/**/*.e2e.test.ts";
const IN_FIREFOX = "tests/e2e/**/*.firefox.test.ts";
/**
 * Left to a release: films in real time (how long they last is a rule and tested as one), a copy of
 * the repository with one place more (every place added is the same proof), whole episodes without a
 * server, from a file, in a unit of cmi5 and told to a store, every package made twice, papers in
 * Firefox, what ten episodes leave in memory (the bench measures it), a game cut at every change of
 * phase and one followed press by press in a second tab (a reload, a reading and a stale tab are
 * tried daily), Tab on a phone once more, colours and letters as large as somebody has chosen them,
 * browsers that lack something, and places but the reference one in all windows.
 */
const LEFT_TO_A_RELEASE = [
  "tests/e2e/forced-colors.e2e.test.ts",
  "tests/e2e/keyboard-phone.e2e.test.ts",
  "tests/e2e/large-letters.e2e.test.ts",
  "tests/e2e/layout-two.e2e.test.ts",
  "tests/e2e/memory.e2e.test.ts",
  "tests/e2e/motion.e2e.test.ts",
  "tests/e2e/new-place.e2e.test.ts",
  "tests/e2e/offline.e2e.test.ts",
  "tests/e2e/odd-browser.e2e.test.ts",
  "tests/e2e/packages/cmi5.e2e.test.ts",
  "tests/e2e/packages/whole.e2e.test.ts",
  "tests/e2e/packages/xapi.e2e.test.ts",
  "tests/e2e/papers.firefox.test.ts",
  "tests/e2e/recover-cut.e2e.test.ts",
  "tests/e2e/second-tab.e2e.test.ts",
  "tests/e2e/single.e2e.test.ts",
];
const MEASURED = "tests/e2e/**/*.measured.test.ts";
const STATIC = "tests/static/**/*.test.ts";

const browserPath = findBrowser();
const launchOptions = {
  args: [...browserFlags],
  ...(browserPath === undefined ? {} : { executablePath: browserPath }),
};

/** On a busy machine a copy of the house, thousands of games or all windows of a place take minutes. */
const PATIENCE_MS = 400_000;

const rules: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "rules",
    include: ["tests/**/*.test.ts"],
    exclude: [BROWSER, END_TO_END, IN_FIREFOX, MEASURED, STATIC],
    testTimeout: PATIENCE_MS,
    hookTimeout: 60_000,
    // Nothing else runs beside them; by default one core would be left idle, of two the half.
    maxWorkers: "100%",
    // What all of them import is loaded once a worker; a release tries each file by itself.
    isolate: scope === "all",
    sequence: { groupOrder: 0 },
  },
};

const statics: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "static",
    include: [STATIC],
    testTimeout: 120_000,
    sequence: { groupOrder: 2 },
  },
};

/** Components and the stage in a real browser. */
const browser: TestProjectInlineConfiguration = {
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
};

/** The production build, opened under a name. */
function endToEnd(name: string, hostName: string, groupOrder: number) {
  return {
    extends: true,
    test: {
      name,
      include: [END_TO_END],
      exclude: scope === "all" ? [] : LEFT_TO_A_RELEASE,
      globalSetup: "scripts/vitest/serve-build.ts",
      provide: { hostName },
      testTimeout: PATIENCE_MS,
      hookTimeout: 60_000,
      maxWorkers: 2,
      // As with the rules: what each file imports takes seconds.
      isolate: scope === "all",
      sequence: { groupOrder },
    },
  } satisfies TestProjectInlineConfiguration;
}

/**
 * The same build under a name that browsers trust, as on the computer that serves it. Everything is
 * tried under the company's name; here, in a release, what `npm test` plays: workers, storage and
 * keys, which a trusted name is given, are opened under it by their own tests anyway.
 */
function onThisComputer(): TestProjectInlineConfiguration {
  const project = endToEnd("e2e on this computer", LOOPBACK_NAME, 4);
  const provide = { hostName: LOOPBACK_NAME, scope: "some" as const };
  return { ...project, test: { ...project.test, exclude: LEFT_TO_A_RELEASE, provide } };
}

/** The production build in Firefox; a release is not tested without. */
function inFirefox(): TestProjectInlineConfiguration[] {
  const firefoxPath = findFirefox();
  if (firefoxPath === undefined && scope !== "all") return [];
  // Beside the others: whoever waits for one browser leaves a core to the other.
  const project = endToEnd("firefox", COMPANY_NAME, 3);
  const provide = { hostName: COMPANY_NAME, firefoxPath: firefoxPath ?? "" };
  return [{ ...project, test: { ...project.test, include: [IN_FIREFOX], provide } }];
}

/** How every screen looks, as a table. */
function measured(): TestProjectInlineConfiguration {
  const project = endToEnd("screens", COMPANY_NAME, 0);
  return { ...project, test: { ...project.test, include: [MEASURED], testTimeout: 900_000 } };
}

/** In order: what is quick and tells most comes first. */
const tested = (): TestProjectInlineConfiguration[] => [
  rules,
  statics,
  browser,
  endToEnd("e2e", COMPANY_NAME, 3),
  ...(scope === "all" ? [onThisComputer()] : []),
  ...inFirefox(),
];

export const projects = scope === "screens" ? [measured()] : tested();
