/** How large the sign of an answer is on a close-up, in shares of its width and height. */
export interface SignSize {
  readonly width: number;
  readonly height: number;
}

/** The stamp of an answer, and the shield of what is harmless (wall-thing.css, sheet.css). */
export const SIGN_SIZES = {
  stamp: { width: 0.264, height: 0.217 },
  shield: { width: 0.148, height: 0.21 },
} as const satisfies Readonly<Record<string, SignSize>>;
