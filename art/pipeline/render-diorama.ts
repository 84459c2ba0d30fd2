import { join } from "node:path";
import type { Page } from "playwright-core";
import type { DioramaFacts, RenderedLayer, RenderedSprite } from "../page/api";
import { assetsOf, removeStrays, renderedOf, writeWebp } from "./files";
import {
  earlierEntries,
  entryOf,
  isComplete,
  type LayerEntry,
  readRendered,
  renderedFrom,
  type Sights,
  saveRendered,
} from "./manifest";
import type { ArtOptions } from "./options";
import { packedFiles } from "./packing";
import { PORTRAITS, renderPortraits } from "./portraits";
import { sightsIn } from "./signs";
import { timed } from "./timed";

const BASE_SAMPLES = 48;
const LAYER_SAMPLES = 32;
const CLOSE_UP_SAMPLES = 32;
const VISIBLE_ENOUGH = 0.7;

const QUALITY = { base: 88, layer: 88, shadow: 60, light: 70, closeUp: 84, glow: 60 } as const;

type Entries = Map<string, LayerEntry>;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function saveLayer(folder: string, id: string, made: RenderedLayer): Promise<void> {
  const save = (ending: string, quality: number, sprite: RenderedSprite | undefined) =>
    sprite && writeWebp(join(folder, `${id}${ending}.webp`), sprite.png, quality);
  await Promise.all([
    save("", QUALITY.layer, made.cutout),
    save("-shadow", QUALITY.shadow, made.shadow),
    save("-light", QUALITY.light, made.light),
    save("-glow", QUALITY.glow, made.thing?.glow),
  ]);
}

/** Things that others hide are unfair: the author should know. */
async function warnOfHidden(page: Page): Promise<void> {
  const shares = await page.evaluate(() => globalThis.artPage?.visibility() ?? {});
  for (const [id, share] of Object.entries(shares))
    if (share < VISIBLE_ENOUGH) say(`! only ${Math.round(share * 100)} % of ${id} can be seen`);
}

async function saveBase(page: Page, folder: string): Promise<void> {
  const png = await page.evaluate((samples) => globalThis.artPage?.base(samples), BASE_SAMPLES);
  await writeWebp(join(folder, "room.webp"), png ?? "", QUALITY.base);
}

async function saveCloseUp(page: Page, folder: string, id: string): Promise<void> {
  const job = { id, samples: CLOSE_UP_SAMPLES };
  const png = await page.evaluate(
    (asked) => globalThis.artPage?.closeUp(asked.id, asked.samples),
    job,
  );
  await writeWebp(join(folder, `${id}-close.webp`), png ?? "", QUALITY.closeUp);
}

/**
 * Adds fresh entries to what is written down on disk now: another run may have written it
 * meanwhile. False while some layer has never been rendered.
 */
async function save(facts: DioramaFacts, sights: Sights, fresh: Entries): Promise<boolean> {
  const entries = new Map([...earlierEntries(await readRendered(facts.id)), ...fresh]);
  if (!isComplete(facts, entries)) return false;
  await saveRendered(renderedFrom(facts, entries, sights));
  return true;
}

async function renderedLayer(page: Page, id: string, samples: number): Promise<RenderedLayer> {
  const job = { id, samples };
  const made = await page.evaluate(
    (asked) => globalThis.artPage?.layer(asked.id, asked.samples),
    job,
  );
  if (!made) throw new Error("The page closed.");
  return made;
}

/** Renders a workplace, or only some of its layers; packing is what makes the game's pictures of it. */
export async function renderDiorama(
  page: Page,
  facts: DioramaFacts,
  { only, samples = LAYER_SAMPLES }: ArtOptions,
): Promise<void> {
  const shipped = assetsOf(facts.id);
  const folder = renderedOf(facts.id);
  const isWanted = (id: string) => !only.length || only.includes(id);
  const fresh: Entries = new Map();
  const sights = await sightsIn(page);
  if (isWanted("room")) await timed("room", () => saveBase(page, shipped));
  for (const { id } of facts.layers.filter((layer) => !layer.pictureOf && isWanted(layer.id)))
    await timed(id, async () => {
      const made = await renderedLayer(page, id, samples);
      fresh.set(id, entryOf(id, made));
      await saveLayer(folder, id, made);
      // A run that is broken off must not leave pictures that lie elsewhere than written.
      await save(facts, sights, fresh);
    });
  for (const id of facts.things.filter(isWanted))
    await timed(`${id} close-up`, () => saveCloseUp(page, shipped, id));
  if (!(await save(facts, sights, fresh))) throw new Error("Some layers have never been rendered.");
  const rendered = await readRendered(facts.id);
  if (rendered) {
    const portraits = await renderPortraits(
      page,
      facts,
      (id) => isWanted(id) || isWanted(PORTRAITS),
    );
    await removeStrays(folder, new Set([...packedFiles(rendered), ...portraits]));
  }
  await warnOfHidden(page);
}
