import { replay } from "#core/log";
import type { FinishedPlay } from "#core/records";
import type { Scenario } from "#core/scenario";
import type { Play } from "#progress/profile";
import { loadResults } from "#progress/profile";
import type { Storage } from "#progress/storage";

/** How a place stands: never played to the end, played in an older form, or finished. */
export type Standing =
  | { readonly kind: "open" }
  | { readonly kind: "changed" }
  | { readonly kind: "finished"; readonly play: FinishedPlay };

/** How each scenario stands with its latest play, by id. */
export function standingsOf(
  storage: Storage,
  scenarios: readonly Scenario[],
): ReadonlyMap<string, Standing> {
  const results = loadResults(storage).value;
  return new Map(
    scenarios.map((scenario) => [scenario.id, standingOf(scenario, results[scenario.id]?.latest)]),
  );
}

function standingOf(scenario: Scenario, latest: Play | undefined): Standing {
  if (latest === undefined) return { kind: "open" };
  const { episode, refused } = replay(scenario, latest.log);
  const isWhole = refused === undefined && episode.phase === "debrief";
  return isWhole && latest.revision === scenario.revision
    ? { kind: "finished", play: { scenario, episode } }
    : { kind: "changed" };
}

/** The plays whose results can be counted. */
export function finishedIn(standings: ReadonlyMap<string, Standing>): readonly FinishedPlay[] {
  return [...standings.values()].flatMap((standing) =>
    standing.kind === "finished" ? [standing.play] : [],
  );
}
