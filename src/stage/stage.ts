import type { Clear } from "#picture/faces";
import type { Box, Manifest } from "#picture/manifest";
import type { Point } from "#picture/outline";
import type { View, Viewport } from "#picture/view";
import type { RoomState } from "#picture/visible-layers";

/**
 * A stamp on a thing: shape, colour and word differ, so that colour is never the only sign. What was
 * told of before keeps a small seal, that leaves the thing to be seen.
 */
export type Mark = "danger" | "false-alarm" | "seen" | "missed" | "spotted" | Seal;

/** A sign without a word, whose meaning is told beside the picture. */
export type Seal = "was-missed" | "was-spotted";

export const isSeal = (mark: Mark | undefined): mark is Seal =>
  mark === "was-missed" || mark === "was-spotted";

/** Big stamps that comment on a link or on the pointing and calling. */
export type BigStamp =
  | "spotted"
  | "missed"
  | "prevented"
  | "reduced"
  | "happened"
  | "yoshi"
  | "promise";

/** Where a big stamp goes, and where on its thing it is tied to that if it stands beside it. */
export interface StampPlace extends Box {
  readonly end?: Point | undefined;
}

/** Everything the stage should show now. Screens tell it; the stage never decides. */
export interface Picture extends RoomState {
  /** Marks on things, by thing id. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** Narrowest a mark may be, in stage units: where the room is small it must still be read. */
  readonly leastMark?: number | undefined;
  /** Things that light up softly: hovered, focused, or missed ones shown in the accident. */
  readonly glowing: readonly string[];
  /** Things that breathe a little to say "you can look closer"; harmless and dangerous alike. */
  readonly inviting: boolean;
  readonly mood: "calm" | "alarm";
}

/** Nothing has happened, nothing is bought, and nothing is pointed out. */
export const calmPicture: Picture = {
  links: [],
  measures: [],
  marks: {},
  glowing: [],
  inviting: false,
  mood: "calm",
};

/** Where the camera stands, told in the same frame in which the stage is drawn. */
export type ViewListener = (view: View, viewport: Viewport) => void;

/**
 * The illustrated room. Implemented with Phaser in `scenes/`; tests use a fake.
 * It paints and moves the camera; it knows no rules and no words.
 */
export interface Stage {
  show(picture: Picture): void;
  /**
   * Travels to a box (stage units) or to the whole room; resolves when it has arrived or was
   * overtaken. What is to stay clear stays so in every size of the window.
   */
  lookAt(box: Box | "room", options?: Clear & { readonly instant?: boolean }): Promise<void>;
  /** Moves the view by stage units, as when the room is dragged sideways on a phone. */
  pan(dx: number): void;
  /**
   * Presses a stamp on a box; resolves when it has landed. Stays until `clearStamps`. The stamps
   * of a call fill the box, the others are of one size.
   */
  stamp(stamp: BigStamp, place: StampPlace): Promise<void>;
  clearStamps(): void;
  /** Confetti over the room, for an episode that went well. */
  celebrate(): void;
  /** Calls at once with the present view, then whenever it changes; returns what stops it. */
  onView(listener: ViewListener): () => void;
  /** Which renderer paints, for the settings screen. */
  readonly renderer: "webgl" | "canvas";
  destroy(): void;
}

export interface StageOptions {
  /** Element that the canvas fills. */
  readonly root: HTMLElement;
  readonly renderer: "auto" | "webgl" | "canvas";
  readonly reducedMotion: boolean;
  /** Language of the words on stamps. */
  readonly locale: "ja" | "en";
  /** Told when a picture that is needed later would not load; playing goes on without it. */
  readonly onTrouble: (error: MissingPictureError) => void;
}

/**
 * Opens the stage of an episode; resolves when the room is drawn. Rejects with
 * MissingPictureError. `urlOf` gives the address of a file of the manifest, or of a shared one,
 * such as "shared/stamp-danger-ja.webp".
 */
export type OpenStage = (
  manifest: Manifest,
  urlOf: (file: string) => string,
  options: StageOptions,
) => Promise<Stage>;

/** A picture that would not load, with what to do. */
export class MissingPictureError extends Error {
  override readonly name = "MissingPictureError";

  readonly file: string;

  constructor(file: string) {
    super(`The picture ${file} could not be loaded: check the connection and try again.`);
    this.file = file;
  }
}
