import { existsSync } from "node:fs";
import { join } from "node:path";
import { openArtBrowser } from "./pipeline/browser";
import { ROOT } from "./pipeline/files";
import { type ArtOptions, readOptions } from "./pipeline/options";
import { packFaces, packRoom } from "./pipeline/pack";
import { PORTRAITS, renderPortraits } from "./pipeline/portraits";
import { check, preview } from "./pipeline/preview";
import { renderDiorama } from "./pipeline/render-diorama";
import { renderStills } from "./pipeline/render-stills";
import { placeSigns } from "./pipeline/signs";

/** The module of a scene: a file, or scene.ts in a folder of its own. Throws when there is none. */
function scenePath(scene: string): string {
  const paths = [`${scene}.ts`, `${scene}/scene.ts`].map((path) => join(ROOT, "art/scenes", path));
  const found = paths.find((path) => existsSync(path));
  if (!found) throw new Error(`There is no ${paths.join(" and no ")}.`);
  return found;
}

async function run(options: ArtOptions): Promise<void> {
  const room = options.isPack ? options.scene : await render(options);
  if (room !== undefined) await (isForPortraits(options) ? packFaces(room) : packRoom(room));
}

const isForPortraits = ({ only, isPack }: ArtOptions) =>
  !isPack && only.length === 1 && only[0] === PORTRAITS;

/** Renders what is asked for; the room whose pictures are new, if any. */
async function render(options: ArtOptions): Promise<string | undefined> {
  const { page, close } = await openArtBrowser(scenePath(options.scene));
  try {
    const facts = await page.evaluate(() => globalThis.artPage?.facts());
    if (!facts) await renderStills(page, options);
    else if (options.isPreview) await preview(page, facts, options);
    else if (options.isCheck) await check(page, facts, options);
    else if (options.isSigns) await placeSigns(page, facts.id);
    else if (isForPortraits(options)) await renderPortraits(page, facts);
    else await renderDiorama(page, facts, options);
    return options.isPreview || options.isCheck || options.isSigns ? undefined : facts?.id;
  } finally {
    await close();
  }
}

run(readOptions(process.argv.slice(2))).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
