import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import {
  type Box,
  type Layer,
  type Manifest,
  manifestSchema,
  thingSchema,
} from "#picture/manifest";
import type { DioramaFacts, RenderedLayer, RenderedSprite } from "../page/api";
import type { Sight } from "../toolkit/seen-fields";
import { assetsOf, renderedOf } from "./files";
import { sightSchema } from "./sight-schema";

const renderedThing = thingSchema
  .unwrap()
  .omit({ signs: true })
  .extend({ sight: sightSchema })
  .readonly();

/** What was rendered, each picture in a file of its own: packing makes the game's manifest of it. */
const renderedSchema = manifestSchema
  .unwrap()
  .omit({ first: true })
  .extend({ things: z.array(renderedThing).readonly() });
export type Rendered = ReturnType<typeof renderedSchema.parse>;

/** What rendering one layer adds to a manifest. */
export interface LayerEntry {
  readonly layer: Pick<Layer, "file" | "x" | "y" | "width" | "height" | "shadow" | "light">;
  readonly thing?: Pick<
    Manifest["things"][number],
    "outline" | "parts" | "box" | "closeUp" | "glow"
  >;
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

const spriteOf = (file: string, sprite: RenderedSprite) => ({ file, ...boxOf(sprite) });

/** Names the files of a rendered layer. */
export function entryOf(id: string, made: RenderedLayer): LayerEntry {
  return {
    layer: {
      ...spriteOf(`${id}.webp`, made.cutout),
      ...(made.shadow && { shadow: spriteOf(`${id}-shadow.webp`, made.shadow) }),
      ...(made.light && { light: spriteOf(`${id}-light.webp`, made.light) }),
    },
    ...(made.thing && {
      thing: {
        outline: made.thing.outline,
        ...(made.thing.parts.length > 0 && { parts: made.thing.parts }),
        box: boxOf(made.cutout),
        closeUp: `${id}-close.webp`,
        glow: spriteOf(`${id}-glow.webp`, made.thing.glow),
      },
    }),
  };
}

const renderedPath = (id: string): string => join(renderedOf(id), "manifest.json");

/** What has been rendered, undefined before the first time. Throws when it is damaged. */
export async function readRendered(id: string): Promise<Rendered | undefined> {
  if (!existsSync(renderedPath(id))) return undefined;
  return renderedSchema.parse(JSON.parse(await readFile(renderedPath(id), "utf8")));
}

/** Entries of an earlier manifest, for layers that are not rendered anew. */
export function earlierEntries(manifest: Rendered | undefined): Map<string, LayerEntry> {
  const things = new Map(manifest?.things.map((thing) => [thing.id, thing]));
  return new Map(
    manifest?.layers.map(
      ({ id, depth: _, shows: __, replaces: ___, head: ____, asleep: _____, ...layer }) => {
        const thing = things.get(id);
        return [id, { layer, ...(thing && { thing }) }];
      },
    ),
  );
}

/** The smallest rectangle around all boxes; undefined for none. */
function around(boxes: readonly Box[]): Box | undefined {
  if (!boxes.length) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * The link or measure a layer belongs to; undefined when it is always there. What only one outcome
 * shows leaves the accident's own picture of its link as large as it is.
 */
function causeOf({ shows }: DioramaFacts["layers"][number]): string | undefined {
  if ("link" in shows) return shows.outcome === undefined ? shows.link : undefined;
  return "measure" in shows ? shows.measure : undefined;
}

/** Regions the scene names, and one for every link and measure that changes the room. */
function regionsOf(facts: DioramaFacts, entries: ReadonlyMap<string, LayerEntry>) {
  const named = new Map(facts.regions.map(({ id, box }) => [id, box]));
  const causes = new Set(facts.layers.flatMap((layer) => causeOf(layer) ?? []));
  for (const cause of causes) {
    const layers = facts.layers.filter((layer) => causeOf(layer) === cause);
    const box = around(layers.flatMap(({ id }) => entries.get(id)?.layer ?? []));
    if (box && !named.has(cause)) named.set(cause, box);
  }
  return [...named].map(([id, box]) => ({ id, box: boxOf(box) }));
}

/** What on a thing tells, on the stage; undefined is its middle, whatever it was before. */
function aimOf({ aims }: DioramaFacts, id: string, { thing }: LayerEntry) {
  const share = aims[id];
  if (share === undefined || thing === undefined) return { aim: undefined };
  const { x, y, width, height } = thing.box;
  return {
    aim: {
      x: Math.round(x + share.x * width),
      y: Math.round(y + share.y * height),
      ...(share.width && { width: Math.round(share.width * width) }),
      ...(share.height && { height: Math.round(share.height * height) }),
    },
  };
}

/** True when every layer has been rendered at some time. */
export function isComplete(facts: DioramaFacts, entries: ReadonlyMap<string, LayerEntry>): boolean {
  return (
    facts.layers.every(({ id, pictureOf }) => entries.has(pictureOf ?? id)) &&
    facts.things.every((id) => entries.get(id)?.thing !== undefined)
  );
}

/** What lies where in close-ups, by the things they show. */
export type Sights = Readonly<Record<string, Sight>>;

/** Puts together what was rendered. Throws when a layer never has been. */
export function renderedFrom(
  facts: DioramaFacts,
  entries: ReadonlyMap<string, LayerEntry>,
  sights: Sights,
): Rendered {
  const entry = (id: string): LayerEntry => {
    const found = entries.get(id);
    if (!found) throw new Error(`Layer "${id}" has not been rendered yet.`);
    return found;
  };
  return renderedSchema.parse({
    room: facts.id,
    base: "room.webp",
    layers: facts.layers.map(
      ({ id, depth, shows, replaces, shadowOf, pictureOf, head, asleep }) => {
        const { shadow: own, ...layer } = entry(pictureOf ?? id).layer;
        const shadow = shadowOf === undefined ? own : shadowOf && entry(shadowOf).layer.shadow;
        const rest = { ...(asleep && { asleep }), depth, shows, replaces };
        return { id, ...layer, ...(shadow && { shadow }), ...(head && { head }), ...rest };
      },
    ),
    things: facts.things.map((id) => ({
      id,
      ...entry(id).thing,
      ...aimOf(facts, id, entry(id)),
      sight: sights[id],
    })),
    people: facts.layers
      .filter(({ person, isAtStart }) => person !== undefined && isAtStart)
      .map(({ id, person }) => ({ id: person, box: boxOf(entry(id).layer) })),
    regions: regionsOf(facts, entries),
  });
}

/** Writes down what was rendered, beside its pictures. */
export async function saveRendered(rendered: Rendered): Promise<void> {
  await mkdir(renderedOf(rendered.room), { recursive: true });
  await writeJson(renderedPath(rendered.room), rendered);
}

const shippedPath = (room: string): string => join(assetsOf(room), "manifest.json");

/** The manifest of the game as it was packed last. Throws when it is damaged. */
export async function readManifest(room: string): Promise<Manifest> {
  return manifestSchema.parse(JSON.parse(await readFile(shippedPath(room), "utf8")));
}

/** Writes the manifest of the game beside its pictures. */
export async function saveManifest(manifest: Manifest): Promise<void> {
  await writeJson(shippedPath(manifest.room), manifestSchema.parse(manifest));
}

const writeJson = (path: string, json: unknown) =>
  writeFile(path, `${JSON.stringify(json, undefined, 1)}\n`);
