import { z } from "zod";
import { carriedResult, resultsOf } from "#core/carried";
import { replay } from "#core/log";
import type { Scenario } from "#core/scenario";
import type { Kept } from "#progress/keeper";
import { parseJson } from "#progress/record-kind";
import type { Records } from "#progress/records";
import { loadResults, mergeResults } from "#progress/results";
import { episodeKey, forgetEpisode, readEpisode, saveEpisode } from "#progress/saved-episode";
import { KEY_PREFIX } from "#progress/storage";
import type { State, StateEntry } from "./state-code";

const KEY = `${KEY_PREFIX}tracking`;

/** What this device knows of the states it has saved. */
const knownSchema = z
  .strictObject({
    saves: z.int().min(0),
    /** Ids of scenarios, the one that was played last first. */
    recent: z.array(z.string()).readonly(),
  })
  .readonly();

type Known = z.infer<typeof knownSchema>;

/** The counter of saves and the order of places, as they were left here. */
function knownIn({ texts }: Records): Known {
  const { success, data } = knownSchema.safeParse(parseJson(texts.get(KEY) ?? ""));
  return success ? data : { saves: 0, recent: [] };
}

const keepKnown = ({ texts }: Records, known: Known): Kept =>
  texts.rewrite(KEY, () => JSON.stringify(known));

/** Notes that something was saved, and where; the state of before is the older one from now on. */
export function countSave(records: Records, scenarioId: string | undefined): Kept {
  const { saves, recent } = knownIn(records);
  const others = recent.filter((id) => id !== scenarioId);
  const next = scenarioId === undefined ? others : [scenarioId, ...others];
  return keepKnown(records, { saves: saves + 1, recent: next });
}

/** What of a package stands on this device, the newest first. */
export function stateOf(
  records: Records,
  scenarios: readonly Scenario[],
): Pick<State, "saves" | "entries"> {
  const { saves, recent } = knownIn(records);
  const results = loadResults(records);
  const lastFirst = (scenario: Scenario) => {
    const at = recent.indexOf(scenario.id);
    return at < 0 ? recent.length : at;
  };
  const ordered = scenarios.toSorted((a, b) => lastFirst(a) - lastFirst(b));
  const entries = ordered.flatMap((scenario): readonly StateEntry[] => {
    const saved = readEpisode(scenario, records.texts.get(episodeKey(scenario.id)));
    const result = results[scenario.id];
    const carried = result && carriedResult(scenario, result);
    return [
      ...(saved.kind === "whole" && saved.progress.log.length > 0
        ? [
            {
              kind: "episode" as const,
              scenario: scenario.id,
              log: saved.progress.log,
              position: saved.position,
            },
          ]
        : []),
      ...(carried ? [{ ...carried, kind: "result" as const }] : []),
    ];
  });
  return { saves, entries };
}

/**
 * Takes over what an earlier session left on the platform. Results are always joined. Episodes
 * are taken where the platform's state is newer than what is known here, but for those that were
 * played in this page already.
 */
export function adoptState(
  records: Records,
  scenarios: readonly Scenario[],
  state: State,
  isTouched: (scenarioId: string) => boolean,
): Kept {
  const { entries } = state;
  const results = entries.flatMap((entry) => (entry.kind === "result" ? [entry] : []));
  const carried = resultsOf(scenarios, results);
  const merged = results.length === 0 ? "kept" : mergeResults(records, carried);
  const known = knownIn(records);
  if (state.saves <= known.saves) return merged;
  for (const scenario of scenarios) {
    if (!isTouched(scenario.id)) adoptEpisode(records, scenario, state);
  }
  const recent = [...new Set([...entries.map(({ scenario }) => scenario), ...known.recent])];
  const remembered = keepKnown(records, { saves: state.saves, recent });
  return merged === "kept" ? remembered : merged;
}

function adoptEpisode({ texts }: Records, scenario: Scenario, { entries, isWhole }: State): void {
  const entry = entries.find((each) => each.kind === "episode" && each.scenario === scenario.id);
  if (entry?.kind === "episode") {
    const { episode, accepted } = replay(scenario, entry.log);
    const before = readEpisode(scenario, texts.get(episodeKey(scenario.id)));
    const version = "progress" in before ? before.progress.version + 1 : accepted.length;
    // What cannot be written is held in the page, and told by whoever keeps the next step.
    saveEpisode(texts, scenario, { episode, log: accepted, version }, entry.position);
  } else if (isWhole) {
    // Begun anew on the other computer.
    forgetEpisode(texts, scenario.id);
  }
}
