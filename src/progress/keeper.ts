import type { Day } from "#core/day";
import type { FinishedPlay } from "#core/records";
import type { Scenario } from "#core/scenario";
import type { Progress } from "./episode-store";
import type { Position } from "./position";
import type { Loaded, Saved } from "./saved-episode";
import type { TabHold, TabListener } from "./tabs";

/**
 * What became of something that was to be kept: `held` lives as long as the page does and is
 * written when there is a chance; `overtaken` was not written, because something newer was kept
 * elsewhere since it was last looked at. A test finds calls that pass over it.
 */
export type Kept = "kept" | "held" | "overtaken";

/** Who keeps what is played: this device, and others to come. The rules and screens do not know. */
export interface Keeper {
  /** Takes an episode up where it was left. Says what could not be used; nothing of it is lost. */
  takeUp(scenario: Scenario): Loaded;
  /** What is kept of an episode, for whoever only looks: nothing is changed or set aside. */
  peek(scenario: Scenario): Saved;
  /** True when something else is kept of an episode than what was taken up, seen or kept here. */
  isBehind(scenario: Scenario): boolean;
  /** Keeps an episode as it stands now, and where in it one is. */
  keep(scenario: Scenario, progress: Progress, position: Position): Kept;
  /** Keeps the result of an episode that was played to its end on a day. */
  finished(play: FinishedPlay, day: Day): Kept;
  /** Forgets an episode, so that it begins anew; its results stay. */
  forget(scenario: Scenario): void;
  /** Agrees with other tabs on who plays an episode. */
  hold(scenario: Scenario, listener: TabListener): TabHold;
}
