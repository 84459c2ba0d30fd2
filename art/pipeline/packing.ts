import { hasFace } from "#picture/dressed-room";
import type { Frame, Manifest, Sprite } from "#picture/manifest";
import { spritesOf } from "#picture/sprites";
import type { Size } from "./atlas";
import type { Rendered } from "./manifest";

/** The room as it first stands, in one picture. */
export const FIRST = "first.webp";

/** The atlases: what stands from the start, what may glow, what an accident and what money brings. */
export const groups = ["always", "glows", "links", "measures"] as const;
export type Group = (typeof groups)[number];

/** The single pictures that go into a group's atlas, each once, and in one atlas only. */
export function filesOfGroup(rendered: Rendered, group: Group): readonly string[] {
  const earlier = groups.slice(0, groups.indexOf(group));
  const there = new Set(earlier.flatMap((each) => namedIn(rendered, each)));
  return namedIn(rendered, group).filter((file) => !there.has(file));
}

function namedIn({ layers, things }: Rendered, group: Group): readonly string[] {
  if (group === "glows") return unique(things.map(({ glow }) => glow.file));
  const key = { always: "always", links: "link", measures: "measure" }[group];
  const mine = layers.filter(({ shows }) => key in shows);
  return unique(mine.flatMap((layer) => spritesOf(layer).map(({ sprite }) => sprite.file)));
}

/** Every single picture that is packed. */
export const packedFiles = (rendered: Rendered): readonly string[] =>
  groups.flatMap((group) => filesOfGroup(rendered, group));

/** Name of a group's atlas; few rooms need more than one. */
export const atlasName = (group: Group, index: number): string =>
  `${group}${index === 0 ? "" : `-${index + 1}`}.webp`;

/** Name of the picture of a face, by the layer it is cut from. */
export const faceName = (layer: string): string => `${layer}-face.webp`;

/** The largest square at a person's head (pixels of the layer), which is what a portrait shows. */
export function faceSquare({ width, height }: Size): Frame {
  const side = Math.min(width, height);
  return { x: Math.floor((width - side) / 2), y: 0, width: side, height: side };
}

/** Where a single picture lies now. */
export interface Place {
  readonly file: string;
  readonly frame: Frame;
}

/** The manifest of the game: every picture of a layer and every glow is a frame of an atlas. */
export function packedManifest(rendered: Rendered, places: ReadonlyMap<string, Place>): Manifest {
  const place = <Own extends Sprite>(sprite: Own): Own & Place => {
    const found = places.get(sprite.file);
    if (!found) throw new Error(`${sprite.file} is in no atlas.`);
    return { ...sprite, ...found };
  };
  return {
    ...rendered,
    first: FIRST,
    layers: rendered.layers.map((layer) => ({
      ...place(layer),
      ...(hasFace(layer, rendered) && { face: faceName(layer.id) }),
      ...(layer.shadow && { shadow: place(layer.shadow) }),
      ...(layer.light && { light: place(layer.light) }),
    })),
    things: rendered.things.map((thing) => ({ ...thing, glow: place(thing.glow) })),
  };
}

const unique = (files: readonly string[]) => [...new Set(files)];
