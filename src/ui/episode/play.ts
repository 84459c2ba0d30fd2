import type { ScenarioText } from "#content/scenario-text";
import type { Action } from "#core/action";
import type { Episode } from "#core/episode";
import type { Scenario } from "#core/scenario";
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
  /** The scenario's words in the present language. */
  text(): ScenarioText;
  episode(): Episode;
  /** Does what the player asked; a refusal is said in words and gives false. */
  act(action: Action): boolean;
  /** Begins the episode anew; what was saved of this one is forgotten. */
  restart(): void;
}

/** Fills the frame in the present language and returns the undoing. */
export type Mount = () => () => void;

/**
 * One phase on screen. Called once when the phase begins: its closure keeps what is not part of
 * the episode. The mount it returns runs again whenever the language changes.
 */
export type PhaseView = (play: Play) => Mount;
