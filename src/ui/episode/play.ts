import type { Sound } from "#audio/sound";
import type { ScenarioText } from "#content/scenario-text";
import type { Action } from "#core/action";
import type { Episode } from "#core/episode";
import type { Scenario } from "#core/scenario";
import type { Change } from "#progress/driver";
import type { Position } from "#progress/position";
import type { App, EpisodeContent } from "#ui/screen";
import type { Frame } from "./frame";
import type { Room } from "./room";

/** What every part of the episode's screen works with. */
export interface Play {
  readonly app: App;
  readonly content: EpisodeContent;
  readonly scenario: Scenario;
  readonly room: Room;
  readonly frame: Frame;
  /** Silent while one only looks: the tab that plays is heard already. */
  readonly sound: Pick<Sound, "play" | "music">;
  /** The scenario's words in the present language. */
  text(): ScenarioText;
  episode(): Episode;
  /** Where one is within the phase. */
  position(): Position;
  /** The episode is played elsewhere; here one only looks. */
  isReading(): boolean;
  /** Asks for an action; what becomes of it arrives as a change. */
  ask(action: Action): void;
  /** Goes to another place of the phase; that arrives as a change too. */
  move(part: Partial<Position>): void;
  /** Begins the episode anew; what was saved of this one is forgotten. */
  restart(): void;
}

/** A change after which a view looks different. */
export type ViewChange = Exclude<Change, { readonly type: "refused" | "reading" }>;

/** One phase on screen, in the present language. */
export interface PhaseView {
  /** Redraws what a change has changed, whoever made it; focus moves for one's own only. */
  update(change: ViewChange): void;
  unmount(): void;
}

/**
 * Fills the frame with a phase. `isAgain` tells that it was on show already, in another language
 * perhaps: then nothing is greeted or acted out a second time.
 */
export type MountPhase = (play: Play, isAgain: boolean) => PhaseView;
