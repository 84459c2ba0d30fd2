import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { builtFolder } from "../../scripts/build";

const KIB = 1024;

/** Read only where somebody asks for them. */
const APART = /^(?:credits|licen[cs]e)/i;
/** Chunks that differ only in this are the same part of different scenarios. */
const HASH = /-[\w-]{8}\.js$/;

const assets = join(builtFolder, "assets");
const files = () => (existsSync(assets) ? readdirSync(assets) : []);
const scripts = () => files().filter((name) => name.endsWith(".js"));

test("the game can be built", () => {
  expect(inject("buildProblem")).toBe("");
});

describe("the production build", () => {
  test("has at most 300 KiB of JavaScript to play one episode, gzipped, engine included", () => {
    const largest = new Map<string, number>();
    for (const name of scripts().filter((each) => !APART.test(each))) {
      const kind = name.replace(HASH, "");
      const size = gzipSync(readFileSync(join(assets, name))).length;
      largest.set(kind, Math.max(size, largest.get(kind) ?? 0));
    }
    const bytes = [...largest.values()].reduce((sum, size) => sum + size, 0);

    expect(bytes).toBeLessThanOrEqual(300 * KIB);
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
