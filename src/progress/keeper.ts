import type { Day } from "#core/day";
import type { FinishedPlay } from "#core/records";
import type { Scenario } from "#core/scenario";
import type { Progress } from "./episode-store";
import type { Loaded } from "./saved-episode";
import type { TabHold, TabListener } from "./tabs";

/**
 * What became of something that was to be kept: `held` lives as long as the page does and is
 * written when there is a chance. A test finds calls that pass over it.
 */
export type Kept = "kept" | "held";

/** Who keeps what is played: this device, and others to come. The rules and screens do not know. */
export interface Keeper {
  /** Takes an episode up where it was left. Says what could not be used; nothing of it is lost. */
  takeUp(scenario: Scenario): Loaded;
  /** Keeps an episode as it stands now. */
  keep(scenario: Scenario, progress: Progress): Kept;
  /** Keeps the result of an episode that was played to its end on a day. */
  finished(play: FinishedPlay, day: Day): Kept;
  /** Forgets an episode, so that it begins anew; its results stay. */
  forget(scenario: Scenario): void;
  /** Agrees with other tabs on who plays an episode. */
  hold(scenario: Scenario, listener: TabListener): TabHold;
}
