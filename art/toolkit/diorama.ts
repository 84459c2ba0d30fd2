import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { Rectangle } from "./camera";
import type { Point3 } from "./primitives";

/** When a layer is on the stage. */
export type Shows =
  | { readonly always: true }
  | { readonly link: string; readonly outcome?: LinkOutcome }
  | { readonly measure: string };

/**
 * One movable piece of a room. Everything that is not in some layer belongs to the room itself.
 * Layers must not contain lamps: their light would reach beyond the layer's own picture.
 */
export interface DioramaLayer {
  /** Slug; for things and measures their id, so that data and pictures agree. */
  readonly id: string;
  readonly object: Object3D;
  /**
   * Larger is nearer to the viewer and is drawn later. The rule of thumb is 100 × z of its front;
   * what lies on or hangs before another layer needs a larger depth than that layer.
   */
  readonly depth: number;
  readonly shows: Shows;
  /** Layers hidden while this one is shown. */
  readonly replaces?: readonly string[];
  /** Who this is, for layers that show a person before the accident. */
  readonly person?: string;
  /**
   * Another layer whose shadow it casts: the same person at the same place, in another pose.
   * A shadow of its own for each pose would cost more bytes than the pose. `false`: it casts none,
   * as what floats in the air.
   */
  readonly shadowOf?: string | false;
  /** Another layer that looks the same: this one is not rendered but shows the other's picture. */
  readonly pictureOf?: string;
  /** How far its shadow and shine may reach around it, in stage units; 90 unless told. */
  readonly reach?: number;
}

/** A part of a close-up, in its pixels. */
type Kept = readonly [x: number, y: number, width: number, height: number];

/** How the close-up of a thing is framed. Without any of it, the thing fills the picture well. */
export interface CloseUp {
  /** Times larger than in the room; chosen to fit the thing unless told. */
  readonly zoom?: number;
  /** Moves the middle of the picture, in stage units. */
  readonly shiftX?: number;
  readonly shiftY?: number;
  /** Shown instead of the thing's layer, for what has to be opened or turned to be seen. */
  readonly object?: Object3D;
  /** Layers that would stand in the way. */
  readonly hide?: readonly string[];
  /**
   * On these parts of the picture no sign of the answer lies: on what gives the thing away, or on
   * what stands beside it and is no layer.
   */
  readonly keep?: readonly Kept[];
  /** Where to look from and at, in units of the room, when the stage's own camera cannot see it. */
  readonly from?: Point3;
  readonly at?: Point3;
}

/** The middle of a part of a thing, and how large that is where a ring goes around it. */
export interface Aim {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
}

/** Something players can look at and judge. Its layer has the same id. */
export interface DioramaThing {
  readonly id: string;
  readonly closeUp?: CloseUp;
  /** What on it tells, in shares of its width and height: a line ends there, a ring goes around it. */
  readonly aim?: Aim;
}

/** Anything else the camera may look at: an object standing in the room, or a rectangle. */
export interface DioramaRegion {
  readonly id: string;
  readonly around: Object3D | Rectangle;
}

/** A built room: what stands still, and what comes and goes. */
export interface BuiltDiorama {
  readonly room: Object3D;
  readonly layers: readonly DioramaLayer[];
  /** In reading order: left to right, cluster by cluster. */
  readonly things: readonly DioramaThing[];
  /** Links in the order they happen; their changes add up. */
  readonly links: readonly string[];
  readonly regions?: readonly DioramaRegion[];
}

/** A workplace. `build` makes everything anew, the same every time. */
export interface Diorama {
  readonly id: string;
  build(): BuiltDiorama;
}

/** What to show: links accumulate, so `link` stands for all up to and including it. */
export interface StageState {
  readonly link?: string;
  /** How `link` went; then nothing of the accident is shown but what is drawn for that outcome. */
  readonly outcome?: LinkOutcome | undefined;
  readonly measures?: readonly string[];
}

/** Ids of the layers shown in a state, by the same rule as the game's. */
export function visibleLayers(built: BuiltDiorama, state: StageState): ReadonlySet<string> {
  const reached = state.link === undefined ? -1 : built.links.indexOf(state.link);
  const isMeant = ({ shows }: DioramaLayer) => {
    if ("always" in shows) return true;
    if ("link" in shows)
      return shows.outcome === undefined && state.outcome === undefined
        ? built.links.indexOf(shows.link) <= reached
        : shows.link === state.link && shows.outcome === state.outcome;
    return state.measures?.includes(shows.measure) ?? false;
  };
  const meant = built.layers.filter(isMeant);
  const replaced = new Set(meant.flatMap((layer) => layer.replaces ?? []));
  return new Set(meant.filter(({ id }) => !replaced.has(id)).map(({ id }) => id));
}

const SLUG = /^[a-z][a-z0-9-]*$/;

/** Ids of the layers whose picture or shadow a layer shows. */
const borrowed = ({ shadowOf, pictureOf }: DioramaLayer): string[] =>
  [shadowOf, pictureOf].filter((other) => typeof other === "string");

function layerFaults(layer: DioramaLayer, built: BuiltDiorama): string[] {
  const found: string[] = [];
  const known = (id: string) => built.layers.filter((one) => one.id === id).length;
  if (!SLUG.test(layer.id)) found.push(`layer "${layer.id}" is no slug`);
  if (known(layer.id) > 1) found.push(`layer "${layer.id}" exists twice`);
  for (const other of layer.replaces ?? [])
    if (!known(other)) found.push(`layer "${layer.id}" replaces unknown "${other}"`);
  found.push(
    ...borrowed(layer)
      .filter((other) => !known(other))
      .map((other) => `layer "${layer.id}" borrows from unknown "${other}"`),
  );
  if ("link" in layer.shows && !built.links.includes(layer.shows.link))
    found.push(`layer "${layer.id}" shows at unknown link "${layer.shows.link}"`);
  return found;
}

/** Faults that would make wrong pictures; empty when the diorama is sound. */
export function faults(built: BuiltDiorama): readonly string[] {
  const layers = new Set(built.layers.map(({ id }) => id));
  return [
    ...built.things
      .filter(({ id }) => !layers.has(id))
      .map(({ id }) => `thing "${id}" has no layer`),
    ...built.layers.flatMap((layer) => layerFaults(layer, built)),
  ];
}
