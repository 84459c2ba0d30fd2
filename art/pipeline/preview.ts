import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Sprite } from "#picture/manifest";
import { visibleLayers } from "#picture/visible-layers";
import type { DioramaFacts, RenderedLayer, RenderedSprite } from "../page/api";
import type { StageState } from "../toolkit/diorama";
import { assetsOf, CACHE, readWebp, renderedOf, writePng } from "./files";
import { readRendered } from "./manifest";
import type { ArtOptions } from "./options";

const PREVIEW_SAMPLES = 8;
const CHECK_SAMPLES = 32;

const say = (line: string) => process.stdout.write(`${line}\n`);

function stateOf(facts: DioramaFacts, { link, outcome, measures }: ArtOptions): StageState {
  const all = facts.layers.flatMap(({ shows }) => ("measure" in shows ? [shows.measure] : []));
  return {
    ...(link !== undefined && { link }),
    ...(outcome && { outcome }),
    measures: measures.includes("all") ? all : measures,
  };
}

const stateName = ({ link, outcome, measures = [] }: StageState): string =>
  [link ?? "before", ...(outcome ? [outcome] : []), ...(measures.length ? ["measures"] : [])].join(
    "-",
  );

async function previewCloseUps(page: Page, facts: DioramaFacts, options: ArtOptions) {
  for (const id of options.only) {
    const job = { id, samples: options.samples ?? PREVIEW_SAMPLES };
    const png = await page.evaluate(
      (asked) => globalThis.artPage?.closeUp(asked.id, asked.samples),
      job,
    );
    const path = join(CACHE, facts.id, `${id}-close.png`);
    await writePng(path, png ?? "");
    say(path);
  }
}

/** Renders one quick picture of a state, or quick close-ups, for looking at. */
export async function preview(page: Page, facts: DioramaFacts, options: ArtOptions): Promise<void> {
  if (options.only.length) return previewCloseUps(page, facts, options);
  const state = stateOf(facts, options);
  const job = { state, scale: options.scale, samples: options.samples ?? PREVIEW_SAMPLES };
  const png = await page.evaluate(
    (asked) => globalThis.artPage?.stage(asked.state, asked.scale, asked.samples),
    job,
  );
  const path = join(CACHE, facts.id, `${stateName(state)}.png`);
  await writePng(path, png ?? "");
  say(path);
}

async function loaded(folder: string, sprite: Sprite): Promise<RenderedSprite> {
  const { file, x, y, width, height } = sprite;
  return { x, y, width, height, png: await readWebp(join(folder, file)) };
}

/** Composes the finished layers as the game does and compares the result with a full render. */
export async function check(page: Page, facts: DioramaFacts, options: ArtOptions): Promise<void> {
  const folder = renderedOf(facts.id);
  const rendered = await readRendered(facts.id);
  if (!rendered) throw new Error(`${facts.id} has not been rendered yet.`);
  const state = stateOf(facts, options);
  const links =
    state.link === undefined ? [] : facts.links.slice(0, facts.links.indexOf(state.link) + 1);
  const shown = visibleLayers(rendered, { links, measures: state.measures ?? [] });
  const layers: Record<string, RenderedLayer> = {};
  for (const layer of shown)
    layers[layer.id] = {
      cutout: await loaded(folder, layer),
      ...(layer.shadow && { shadow: await loaded(folder, layer.shadow) }),
      ...(layer.light && { light: await loaded(folder, layer.light) }),
    };
  const samples = options.samples ?? CHECK_SAMPLES;
  const job = {
    state,
    base: await readWebp(join(assetsOf(facts.id), rendered.base)),
    layers,
    samples,
  };
  const result = await page.evaluate(
    (asked) => globalThis.artPage?.compare(asked.state, asked.base, asked.layers, asked.samples),
    job,
  );
  if (!result) throw new Error("The page closed.");
  const path = join(CACHE, facts.id, stateName(state));
  await writePng(`${path}-composed.png`, result.composed);
  await writePng(`${path}-full.png`, result.full);
  say(`${path}-{composed,full}.png\nmean difference ${result.difference.toFixed(2)} of 255`);
}
