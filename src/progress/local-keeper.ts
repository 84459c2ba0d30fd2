import { playOf } from "#core/results";
import type { Keeper, Kept } from "./keeper";
import type { Records } from "./records";
import { saveResult } from "./results";
import { forgetEpisode, loadEpisode, saveEpisode } from "./saved-episode";
import { holdEpisode, type StorageEvents } from "./tabs";

/**
 * Keeps everything on this device; `events` is where changes by other tabs are heard. Where the
 * browser blocks its storage, nothing outlives the page, and every outcome says so.
 */
export function localKeeper(records: Records, events: StorageEvents): Keeper {
  const { texts } = records;
  // Plain http has no crypto.randomUUID; tabs need only differ.
  const tabId = String(Math.random());
  const kept = (isWritten: boolean): Kept => (isWritten && records.isLasting ? "kept" : "held");
  return {
    takeUp: (scenario) => loadEpisode(texts, scenario),
    keep: (scenario, progress) => kept(saveEpisode(texts, scenario, progress)),
    finished: (play, day) => saveResult(records, play.scenario.id, playOf(play, day)),
    forget: ({ id }) => forgetEpisode(texts, id),
    hold: ({ id }, listener) => holdEpisode(texts, events, id, tabId, listener),
  };
}
