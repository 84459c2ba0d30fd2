import type { By } from "./episode-store";
import { isSamePosition, type Position } from "./position";

/** Somebody went to another place of the same phase. */
export interface Moved {
  readonly type: "moved";
  readonly before: Position;
  readonly after: Position;
  readonly by: By;
}

/** Holds where one is within the phase. */
export interface PositionStore {
  position(): Position;
  /** Changes a part of it; tells nothing when it is there already. */
  move(part: Partial<Position>, by: By): void;
  /** Puts another in its place without a word: whoever does so tells what happened. */
  put(position: Position): void;
  /** Returns what stops listening. */
  subscribe(listener: (moved: Moved) => void): () => void;
}

export function createPositionStore(start: Position): PositionStore {
  let position = start;
  const listeners = new Set<(moved: Moved) => void>();
  return {
    position: () => position,
    move(part, by) {
      const before = position;
      const after = { ...before, ...part };
      if (isSamePosition(before, after)) return;
      position = after;
      for (const listener of [...listeners]) listener({ type: "moved", before, after, by });
    },
    put(next) {
      position = next;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
