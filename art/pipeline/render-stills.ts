import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import type { StillFacts } from "../page/api";
import { assetsOf, CACHE, writePng, writeWebp } from "./files";
import type { ArtOptions } from "./options";

const PREVIEW_SAMPLES = 8;

/** A module in the folder of a room makes pictures of that room; others are everybody's. */
const ownerOf = (scene: string) => (scene.includes("/") ? dirname(scene) : "shared");

async function renderStill(page: Page, still: StillFacts, options: ArtOptions): Promise<string> {
  const { name, quality, format } = still;
  const job = {
    name,
    samples: options.samples ?? (options.isPreview ? PREVIEW_SAMPLES : undefined),
    scale: options.isPreview ? options.scale : 1,
  };
  const png = await page.evaluate(
    (asked) => globalThis.artPage?.still(asked.name, asked.samples, asked.scale),
    job,
  );
  const isPng = options.isPreview || format === "png";
  const owner = ownerOf(options.scene);
  const folder = options.isPreview ? join(CACHE, owner) : assetsOf(owner);
  const path = join(folder, `${name}.${isPng ? "png" : "webp"}`);
  await (isPng ? writePng(path, png ?? "") : writeWebp(path, png ?? "", quality));
  return path;
}

/** Makes the single pictures of a module: into assets/shared or that of a room, or as quick looks. */
export async function renderStills(page: Page, options: ArtOptions): Promise<void> {
  const all = await page.evaluate(() => globalThis.artPage?.stills() ?? []);
  const wanted = options.only.length ? all.filter(({ name }) => options.only.includes(name)) : all;
  for (const still of wanted) {
    const start = performance.now();
    const path = await renderStill(page, still, options);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${path}  ${(await stat(path)).size} B  ${seconds} s\n`);
  }
}
