import { shortestLog } from "#core/log";
import { scoreEpisode } from "#core/score";
import type { Keeper, Kept } from "./keeper";
import { saveResult } from "./profile";
import { forgetEpisode, loadEpisode, saveEpisode } from "./saved-episode";
import type { Storage } from "./storage";
import { holdEpisode, type StorageEvents } from "./tabs";

/** Keeps everything on this device; `events` is where changes by other tabs are heard. */
export function localKeeper(storage: Storage, events: StorageEvents): Keeper {
  // Plain http has no crypto.randomUUID; tabs need only differ.
  const tabId = String(Math.random());
  const kept = (isWritten: boolean): Kept => (isWritten ? "kept" : "held");
  return {
    takeUp: (scenario) => loadEpisode(storage, scenario),
    keep: (scenario, progress) => kept(saveEpisode(storage, scenario, progress)),
    finished: ({ scenario, episode }, day) =>
      kept(
        saveResult(storage, scenario.id, {
          total: scoreEpisode(scenario, episode).total,
          revision: scenario.revision,
          date: day,
          log: shortestLog(episode),
        }),
      ),
    forget: ({ id }) => forgetEpisode(storage, id),
    hold: ({ id }, listener) => holdEpisode(storage, events, id, tabId, listener),
  };
}
