import type { PerspectiveCamera, Scene } from "three";
import type { Draw } from "./canvas";
import type { LightRig } from "./light";

interface StillBase {
  /** File name without its ending. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** WebP quality, 0..100; 84 unless told. */
  readonly quality?: number;
  /** WebP unless told; icons of the page must be PNG. */
  readonly format?: "webp" | "png";
}

/** A single picture of a modelled scene. */
export interface ModelledStill extends StillBase {
  build(): { readonly scene: Scene; readonly camera: PerspectiveCamera };
  /** Light other than the rooms' own, for portraits and streets. */
  readonly rig?: LightRig;
  readonly samples?: number;
}

/** A single picture drawn flat: logos and stamps. */
export interface FlatStill extends StillBase {
  readonly draw: Draw;
}

export type Still = ModelledStill | FlatStill;
