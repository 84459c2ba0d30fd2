import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeStrays } from "../../../art/pipeline/files";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "strays-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("packing clears away what nothing names, and leaves the fronts in the street", async () => {
  const kept = ["manifest.json", "room.webp", "shop-half-shut.webp", "shop.webp"];
  for (const name of [...kept, "gone.webp"]) await writeFile(join(folder, name), "");
  await removeStrays(folder, new Set(["room.webp"]));
  expect((await readdir(folder)).toSorted()).toEqual(kept);
});
