import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { builtFolder } from "../../scripts/build";

const KIB = 1024;
const assets = join(builtFolder, "assets");
const files = () => (existsSync(assets) ? readdirSync(assets) : []);
const scripts = () => files().filter((name) => name.endsWith(".js"));

test("the game can be built", () => {
  expect(inject("buildProblem")).toBe("");
});

describe("the production build", () => {
  test("has at most 300 KiB of JavaScript, gzipped, engine included", () => {
    const bytes = scripts().map((name) => gzipSync(readFileSync(join(assets, name))).length);

    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300 * KIB);
  });

  test("keeps the engine apart, to load while the player reads", () => {
    const page = readFileSync(join(builtFolder, "index.html"), "utf8");

    expect(scripts().filter((name) => name.startsWith("engine-"))).toHaveLength(1);
    expect(page).not.toContain("engine-");
  });

  test("ships no map of its sources", () => {
    expect(files().filter((name) => name.endsWith(".map"))).toEqual([]);
  });
});
