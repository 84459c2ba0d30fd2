import type { Box, Frame } from "#picture/manifest";

/** A part of a loaded picture, drawn on a part of a canvas. */
export interface Piece {
  /** Name of a loaded picture. */
  readonly picture: string;
  /** In its pixels; the whole picture when absent. */
  readonly frame?: Frame | undefined;
  readonly at: Box;
  /** Light, added to what lies behind. */
  readonly isAdded: boolean;
}

/** How far two pictures of one size lie apart, in steps of 255. */
export interface Difference {
  readonly mean: number;
  /** The largest in any channel of any pixel. */
  readonly worst: number;
  /** Share of pixels with a channel more than 8 apart, 0..1. */
  readonly visible: number;
}

/** What the page that packs can be asked to do. Pictures leave it as PNG data addresses. */
export interface PackPage {
  /** Loads pictures from data addresses, by name. */
  load(pictures: Readonly<Record<string, string>>): Promise<void>;
  /** Sizes in pixels of what was loaded. */
  sizes(): Readonly<Record<string, { readonly width: number; readonly height: number }>>;
  /** For each column of a picture, how many pixels of its topmost rows are not empty. */
  filled(picture: string, rows: number): readonly number[];
  /**
   * Frees a shadow or light of what stood behind its layer when it was drawn, and may be gone while
   * it stays: it runs on there from around, as it does beneath `own`, whom it was drawn for and who
   * may have moved. `at` and the pieces are in stage units.
   */
  free(picture: string, at: Box, behind: readonly Piece[], own: readonly Piece[]): void;
  /**
   * Pictures side by side; the border of each is drawn once more around it. `shadows` names those
   * that only darken: their faintest part is left out.
   */
  atlas(
    width: number,
    height: number,
    frames: Readonly<Record<string, Frame>>,
    shadows: readonly string[],
  ): string;
  /** Pieces over each other, as the stage draws them. */
  compose(width: number, height: number, pieces: readonly Piece[]): string;
  /** The same composed twice from other pieces, compared. */
  compare(
    width: number,
    height: number,
    one: readonly Piece[],
    other: readonly Piece[],
  ): Difference;
}

declare global {
  var packPage: PackPage | undefined;
}
