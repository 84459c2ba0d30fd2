import { hasFace } from "#picture/dressed-room";
import type { Frame, Manifest, PictureThing, Sprite } from "#picture/manifest";
import { spritesOf } from "#picture/sprites";
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

/** Of a layer rendered once more for its portrait: a face beside what somebody admits does not laugh. */
export const calmName = (layer: string): string => `${layer}-calm.webp`;

/** What a portrait shows, in pixels: all heads of all rooms fit, with hats, buns and a bit of collar. */
const FACE = 200;

/** A head is about so wide; what is held or stretched out lies beside it. */
const HEAD = 150;

/**
 * The square at a person's head, in pixels of the layer: where most of the topmost rows is filled.
 * `filled` counts for each column; the square may reach beyond a narrow picture.
 */
export function faceSquare(filled: readonly number[]): Frame {
  const starts = Array.from({ length: Math.max(1, filled.length - HEAD + 1) }, (_, x) => x);
  const sums = starts.map((x) => filled.slice(x, x + HEAD).reduce((sum, each) => sum + each, 0));
  const most = Math.max(...sums);
  const best = starts.filter((x) => sums[x] === most);
  const middle = ((best[0] ?? 0) + (best.at(-1) ?? 0) + Math.min(HEAD, filled.length)) / 2;
  const inside = Math.max(0, Math.min(middle - FACE / 2, filled.length - FACE));
  const x = filled.length < FACE ? (filled.length - FACE) / 2 : inside;
  return { x: Math.round(x), y: 0, width: FACE, height: FACE };
}

/** So many of the topmost rows tell where a head is: hands and what they hold are mostly lower. */
export const HEAD_ROWS = 150;

/** Where a single picture lies now. */
export interface Place {
  readonly file: string;
  readonly frame: Frame;
}

/** Where the signs of answers lie on close-ups, by the things they show. */
export type Signs = ReadonlyMap<string, PictureThing["signs"]>;

/**
 * The manifest of the game: every picture of a layer and every glow is a frame of an atlas, and of
 * what lies where in a close-up only the places of its signs are left.
 */
export function packedManifest(
  rendered: Rendered,
  places: ReadonlyMap<string, Place>,
  signs: Signs,
): Manifest {
  const place = <Own extends Sprite>(sprite: Own): Own & Place => {
    const found = places.get(sprite.file);
    if (!found) throw new Error(`${sprite.file} is in no atlas.`);
    return { ...sprite, ...found };
  };
  const signsOn = (id: string) => {
    const found = signs.get(id);
    if (!found) throw new Error(`The signs of "${id}" have no place.`);
    return found;
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
    things: rendered.things.map(({ sight: _, ...thing }) => ({
      ...thing,
      signs: signsOn(thing.id),
      glow: place(thing.glow),
    })),
  };
}

const unique = (files: readonly string[]) => [...new Set(files)];
