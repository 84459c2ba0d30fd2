import type { Rectangle } from "../toolkit/camera";
import type { Aim, Shows, StageState } from "../toolkit/diorama";
import type { Point2 } from "../toolkit/primitives";
import type { Sight } from "../toolkit/seen-fields";

/** A picture leaving the page: PNG as a data address, and where it lies on the stage. */
export interface RenderedSprite extends Rectangle {
  readonly png: string;
}

export interface RenderedLayer {
  readonly cutout: RenderedSprite;
  readonly shadow?: RenderedSprite;
  readonly light?: RenderedSprite;
  /** Only for things. */
  readonly thing?: {
    readonly outline: readonly Point2[];
    readonly parts: readonly (readonly Point2[])[];
    readonly glow: RenderedSprite;
  };
}

/** Facts about a diorama that need no rendering. */
export interface DioramaFacts {
  readonly id: string;
  readonly layers: readonly {
    readonly id: string;
    readonly depth: number;
    readonly shows: Shows;
    readonly replaces: readonly string[];
    readonly person?: string;
    /** Where the head is of whoever is in it. */
    readonly head?: Rectangle;
    /** Whoever is in it has closed eyes. */
    readonly asleep?: true;
    /** The layer whose shadow it casts in place of one of its own; `false` for none. */
    readonly shadowOf?: string | false;
    /** The layer whose picture it shows in place of one of its own. */
    readonly pictureOf?: string;
    /** On the stage before the accident. */
    readonly isAtStart: boolean;
  }[];
  readonly things: readonly string[];
  /** What on a thing tells, in shares of it, where that is not its middle. */
  readonly aims: Readonly<Record<string, Aim>>;
  readonly links: readonly string[];
  readonly regions: readonly { readonly id: string; readonly box: Rectangle }[];
}

/** Share of each thing that can be seen at the start, 0..1. */
export type Visibility = Readonly<Record<string, number>>;

/** What the page can be asked to do. Everything is repeatable: no chance, no clock. */
export interface ArtPage {
  /** Undefined for a module that only holds stills. */
  facts(): DioramaFacts | undefined;
  /** The whole stage in a state, at `scale` pixels per stage unit. */
  stage(state: StageState, scale: number, samples: number): Promise<string>;
  /** The room without any layer. */
  base(samples: number): Promise<string>;
  layer(id: string, samples: number): Promise<RenderedLayer>;
  /** Head and shoulders with a calm face, where the layer's picture lies. */
  portrait(id: string, at: Rectangle, samples: number): Promise<string>;
  closeUp(id: string, samples: number): Promise<string>;
  /** What lies where in the close-up of each thing; takes seconds. */
  sights(): Promise<Readonly<Record<string, Sight>>>;
  visibility(): Visibility;
  /** Composes given sprites in 2D and compares with a full render of the same state. */
  compare(
    state: StageState,
    base: string,
    layers: Readonly<Record<string, RenderedLayer>>,
    samples: number,
  ): Promise<Comparison>;
  stills(): readonly StillFacts[];
  still(name: string, samples?: number, scale?: number): Promise<string>;
}

/** Composed layers beside a full render of the same state; `difference` is of 255. */
export interface Comparison {
  readonly composed: string;
  readonly full: string;
  readonly difference: number;
}

export interface StillFacts {
  readonly name: string;
  readonly quality: number;
  readonly format: "webp" | "png";
}

declare global {
  var artPage: ArtPage | undefined;
  var artError: string | undefined;
}
