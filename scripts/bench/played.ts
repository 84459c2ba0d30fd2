/** What playing ten episodes showed: written by the player, read by the report. */
export interface Played {
  /** Milliseconds from a tap to the next picture (Event Timing: rounded to 8). */
  readonly taps: readonly number[];
  /** After each episode: heap in bytes after collecting garbage, DOM nodes, listeners. */
  readonly memory: readonly Weight[];
}

export interface Weight {
  readonly heap: number;
  /** The heap without code that the browser compiled: what the game itself holds. */
  readonly held: number;
  readonly nodes: number;
  readonly listeners: number;
}
