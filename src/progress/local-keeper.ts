import { playOf } from "#core/results";
import type { Scenario } from "#core/scenario";
import type { Keeper, Kept } from "./keeper";
import type { Records } from "./records";
import { saveResult } from "./results";
import { episodeKey, forgetEpisode, loadEpisode, readEpisode, saveEpisode } from "./saved-episode";
import { holdEpisode, type TabEvents } from "./tabs";

/**
 * Keeps everything on this device; `events` is where changes by other tabs are heard. Where the
 * browser blocks its storage, nothing outlives the page, and every outcome says so.
 */
export function localKeeper(records: Records, events: TabEvents): Keeper {
  const { texts } = records;
  // Plain http has no crypto.randomUUID; tabs need only differ.
  const tabId = String(Math.random());
  const kept = (isWritten: boolean): Kept => (isWritten && records.isLasting ? "kept" : "held");
  // What this tab knows to be kept of each episode: another text was written by somebody else.
  const known = new Map<string, string | undefined>();
  const textOf = ({ id }: Scenario) => texts.get(episodeKey(id));
  const isBehind = (scenario: Scenario) => textOf(scenario) !== known.get(scenario.id);
  const know = (scenario: Scenario) => known.set(scenario.id, textOf(scenario));
  return {
    takeUp(scenario) {
      const loaded = loadEpisode(texts, scenario);
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

      const isWritten = saveEpisode(texts, scenario, progress, position);
      know(scenario);
      return kept(isWritten);
    },
    finished: (play, day) => saveResult(records, play.scenario.id, playOf(play, day)),
    forget(scenario) {
      forgetEpisode(texts, scenario.id);
      know(scenario);
    },
    hold: ({ id }, listener) => holdEpisode(texts, events, id, tabId, listener),
  };
}
