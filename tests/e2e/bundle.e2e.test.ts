import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { builtFolder } from "../../scripts/build";

const KIB = 1024;
const assets = join(builtFolder, "assets");
const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));

describe("the production build", () => {
  test("has at most 300 KiB of JavaScript, gzipped, engine included", () => {
    const bytes = scripts.map((name) => gzipSync(readFileSync(join(assets, name))).length);

    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300 * KIB);
  });

  test("keeps the engine apart, to load while the player reads", () => {
    const page = readFileSync(join(builtFolder, "index.html"), "utf8");

    expect(scripts.filter((name) => name.startsWith("engine-"))).toHaveLength(1);
    expect(page).not.toContain("engine-");
  });

  test("ships no map of its sources", () => {
    expect(readdirSync(assets).filter((name) => name.endsWith(".map"))).toEqual([]);
  });
});
