import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject } from "vitest";
import { builtFolder } from "../../scripts/build";
import { fileTypeOf } from "../../scripts/server/file-types";
import { shipped, wordsOfShipped } from "../helpers/shipped";
import { test } from "./game";

const KIB = 1024;

/** Six come at a time; each row of them costs the way there and back once more. */
const MOST_SCRIPTS = 18;

const assets = join(builtFolder, "assets");
const files = () => (existsSync(assets) ? readdirSync(assets) : []);
const scripts = () => files().filter((name) => name.endsWith(".js"));

test("the game can be built", () => {
  expect(inject("buildProblem")).toBe("");
});

describe("the production build", () => {
  test("keeps the engine apart, to load while the player reads", () => {
    const page = readFileSync(join(builtFolder, "index.html"), "utf8");

    expect(scripts().filter((name) => name.startsWith("engine-"))).toHaveLength(1);
    expect(page).not.toContain("engine-");
  });

  test("consists of kinds of files that servers are told of, and brings the telling along", () => {
    const isKnown = (name: string) => fileTypeOf(name.replace(/\.(?:br|gz)$/, "")) !== undefined;

    expect(files().filter((name) => !isKnown(name))).toEqual([]);
    expect(readdirSync(builtFolder)).toEqual(
      expect.arrayContaining(["web.config", ".htaccess", "SERVER.txt", "index.html.br"]),
    );
  });

  test("keeps the words of places apart from the code, which stays in memory", () => {
    const code = scripts().map((name) => readFileSync(join(assets, name), "utf8"));
    const lessons = shipped.map((each) => wordsOfShipped(each, "en").data?.lesson ?? "");
    const isIn = (lesson: string) => code.some((each) => each.includes(lesson));

    expect(lessons.filter((lesson) => lesson === "" || isIn(lesson))).toEqual([]);
  });

  test("has an entry that nobody imports: it waits for others, and would wait for itself", () => {
    const page = readFileSync(join(builtFolder, "index.html"), "utf8");
    const entry =
      /<script type="module"[^>]* src="\.\/assets\/([\w-]+\.js)"/.exec(page)?.[1] ?? "?";
    const importers = scripts().filter((name) =>
      readFileSync(join(assets, name), "utf8").includes(entry),
    );

    expect(scripts()).toContain(entry);
    expect(importers).toEqual([]);
  });

  test("ships no map of its sources", () => {
    expect(files().filter((name) => name.endsWith(".map"))).toEqual([]);
  });
});

test("up to the first stage frame at most 300 KiB of JavaScript come, gzipped, engine included, in few files", async ({
  openGame,
}) => {
  const fetched = new Set<string>();
  const page = await openGame({
    prepare: async (context) => {
      context.on("response", (response) => fetched.add(new URL(response.url()).pathname));
    },
  });
  await page.locator("#title-start").click();
  await page.waitForFunction(() => performance.getEntriesByName("mamore:stage").length > 0);
  const code = [...fetched].filter((path) => path.endsWith(".js"));
  const bytes = code.map((path) => gzipSync(readFileSync(join(builtFolder, path))).length);

  expect(code.some((path) => path.includes("engine-"))).toBe(true);
  expect(code.length, code.join("\n")).toBeLessThanOrEqual(MOST_SCRIPTS);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300 * KIB);
});
