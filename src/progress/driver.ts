import type { Action } from "#core/action";
import type { Scenario } from "#core/scenario";
import type { EpisodeChange, Progress } from "./episode-store";
import type { Position } from "./position";
import type { Moved } from "./position-store";

/** From now on one plays here, or only looks. */
export interface ReadingChanged {
  readonly type: "reading";
  readonly isReading: boolean;
}

/** Everything that can happen to an episode on screen, whoever did it. */
export type Change = EpisodeChange | Moved | ReadingChanged;

/**
 * What stands behind the screen of an episode. The screen asks and follows; whether the answer
 * comes from here at once or from elsewhere a moment later is the driver's business.
 */
export interface Driver {
  readonly scenario: Scenario;
  progress(): Progress;
  /** Always a place in the phase in which the episode is. */
  position(): Position;
  isReading(): boolean;
  ask(action: Action): void;
  /** Goes to another place of the phase; whoever only looks stays. */
  move(part: Partial<Position>): void;
  /** Begins the episode anew. */
  restart(): void;
  /** Plays on here; whoever played elsewhere only looks from now on. */
  takeOver(): void;
  /** Returns what stops listening. */
  subscribe(listener: (change: Change) => void): () => void;
  release(): void;
}
