import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { walkthroughsSchema } from "#content/walkthroughs";
import { scenarioSchema } from "#core/scenario";
import { browserFlags } from "../../scripts/find-browser";
import { makeTree, referencePlaces } from "../../scripts/made-up-places";
import { type Served, serve } from "../../scripts/serve";
import type { Shipped } from "../helpers/shipped";
import { resultOf } from "./expected";
import { createPlayer, enterFromTitle, playEpisode, readResult } from "./player";

/*
 * A place is its folder, its room and its shop, and nothing else: it is put into a copy of this
 * repository in which no other file is touched, and must then be found everywhere.
 */

const tree = mkdtempSync(join(tmpdir(), "mamore-new-place-"));
const kept = referencePlaces();
const [made] = makeTree(tree, 1, kept);
if (made === undefined) throw new Error("No place was made.");
const { id, number, mark } = made;

const json = (name: string): unknown =>
  JSON.parse(readFileSync(join(tree, "scenarios", id, `${name}.json`), "utf8"));

const place: Shipped = {
  folder: id,
  scenario: scenarioSchema.parse(json("scenario")),
  walkthroughs: walkthroughsSchema.parse(json("walkthroughs")),
  text: (locale) => json(`text.${locale}`),
};

const runFile = promisify(execFile);

/** Runs a program of node_modules in the tree; rejects with what it said when it fails. */
async function run(program: string, ...rest: string[]): Promise<string> {
  const { stdout } = await runFile(process.execPath, [join("node_modules", program), ...rest], {
    cwd: tree,
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

let served: Served;
let browser: Browser;
let page: Page;
/** Every test of the tree, named while the place is played. */
let listing: Promise<string>;
const problems: string[] = [];

beforeAll(async () => {
  await run("vite/bin/vite.js", "build", "--logLevel=warn");
  listing = run("vitest/vitest.mjs", "list", "--project", "rules", "--json");
  listing.catch(() => undefined);
  served = await serve(join(tree, "dist"));
  browser = await chromium.launch({
    executablePath: inject("browserPath"),
    args: [...browserFlags],
  });
  const context = await browser.newContext({ locale: "ja-JP", reducedMotion: "reduce" });
  page = await context.newPage();
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(served.url);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(tree, { recursive: true, force: true });
});

/** What the screen at an address says once it has something to say about the place. */
async function saidAt(hash: string, text: string): Promise<string> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  const main = page.locator("main").filter({ hasText: text });
  await main.waitFor();
  return main.innerText();
}

describe("a new place, with no other file touched", () => {
  test("stands in the street with its own words and shop, and is played to promised points", async () => {
    const [choices] = place.walkthroughs;
    if (choices === undefined) throw new Error("There is no walkthrough.");
    const walk = { shipped: place, choices };
    const player = createPlayer({ page, ...walk });
    await enterFromTitle(player);
    await playEpisode(player);

    expect(player.words.text.company.name.startsWith(mark)).toBe(true);
    expect(await readResult(player)).toEqual(resultOf(player.words, walk));

    const shop = page.locator(`a[href="#/episode/${id}"]`);
    await saidAt("#/places", number);
    expect(await shop.innerText()).toContain(mark);
    // Once it was played another front is shown, which may still be on its way.
    const width = await shop.locator("img").evaluate(async (img: HTMLImageElement) => {
      await img.decode();
      return img.naturalWidth;
    });
    expect(width).toBe(640);
  });

  test("is told of in the credits, line by line", async () => {
    const { t, text } = createPlayer({ page, shipped: place, choices: first() }).words;
    const said = await saidAt(
      "#/credits",
      t("credits:provenance.open", { number, title: text.title }).replaceAll("\u200b", ""),
    );

    expect(said).toContain(number);
    expect(await page.locator(`#credits-${id}`).count()).toBe(1);
  });

  test("leads from every measure that it meets, and stands in the records", async () => {
    const measures = new Set(place.scenario.hazards.flatMap(({ guideline }) => guideline));
    for (const measure of measures) {
      await saidAt(`#/library/${measure}`, number);
      const ways = await page.locator(`main a[href="#/episode/${id}"]`).count();
      expect(ways, `ways from ${measure}`).toBeGreaterThan(0);
    }
    await saidAt("#/records", number);
    expect(await page.locator(`main a[href="#/episode/${id}"]`).count()).toBeGreaterThan(0);
  });

  test("did all that without an error", () => {
    expect(problems).toEqual([]);
  });
});

const first = () => {
  const [choices] = place.walkthroughs;
  if (choices === undefined) throw new Error("There is no walkthrough.");
  return choices;
};

/** Suites of what a place may have besides: a page for whoever runs the group. */
const OPTIONAL: ReadonlySet<string> = new Set(["tests/content/company-pages.test.ts"]);

interface Listed {
  readonly name: string;
  readonly file: string;
}

test("a new place is in every suite that goes through places", { timeout: 120_000 }, async () => {
  const listed: readonly Listed[] = JSON.parse((await listing).replace(/^[^[]*/, ""));
  const suites = new Map<string, string>();
  for (const { file, name } of listed) {
    const suite = file.slice(tree.length + 1);
    suites.set(suite, `${suites.get(suite) ?? ""}\n${name}`);
  }
  const throughPlaces = [...suites].filter(
    ([suite, names]) => !OPTIONAL.has(suite) && kept.every((folder) => names.includes(folder)),
  );

  expect(throughPlaces.map(([suite]) => suite)).toContain("tests/scenarios/shipped.test.ts");
  expect(throughPlaces.filter(([, names]) => !names.includes(id)).map(([suite]) => suite)).toEqual(
    [],
  );
});
