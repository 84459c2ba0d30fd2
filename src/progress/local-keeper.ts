import { shortestLog } from "#core/log";
import type { Scenario } from "#core/scenario";
import { scoreEpisode } from "#core/score";
import type { Keeper, Kept } from "./keeper";
import { saveResult } from "./profile";
import { episodeKey, forgetEpisode, loadEpisode, readEpisode, saveEpisode } from "./saved-episode";
import type { Storage } from "./storage";
import { holdEpisode, type TabEvents } from "./tabs";

/** Keeps everything on this device; `events` is where changes by other tabs are heard. */
export function localKeeper(storage: Storage, events: TabEvents): Keeper {
  // Plain http has no crypto.randomUUID; tabs need only differ.
  const tabId = String(Math.random());
  const kept = (isWritten: boolean): Kept => (isWritten ? "kept" : "held");
  // What this tab knows to be kept of each episode: another text was written by somebody else.
  const known = new Map<string, string | undefined>();
  const textOf = ({ id }: Scenario) => storage.get(episodeKey(id));
  const isBehind = (scenario: Scenario) => textOf(scenario) !== known.get(scenario.id);
  const know = (scenario: Scenario) => known.set(scenario.id, textOf(scenario));
  return {
    takeUp(scenario) {
      const loaded = loadEpisode(storage, scenario);
      know(scenario);
      return loaded;
    },
    peek(scenario) {
      know(scenario);
      return readEpisode(scenario, textOf(scenario));
    },
    isBehind,
    keep(scenario, progress, position) {
      if (isBehind(scenario)) return "overtaken";
      const isWritten = saveEpisode(storage, scenario, progress, position);
      know(scenario);
      return kept(isWritten);
    },
    finished: ({ scenario, episode }, day) =>
      kept(
        saveResult(storage, scenario.id, {
          total: scoreEpisode(scenario, episode).total,
          revision: scenario.revision,
          date: day,
          log: shortestLog(episode),
        }),
      ),
    forget(scenario) {
      forgetEpisode(storage, scenario.id);
      know(scenario);
    },
    hold: ({ id }, listener) => holdEpisode(storage, events, id, tabId, listener),
  };
}
