import type { FinishedPlay } from "#core/records";
import { finishedPlay, type Play } from "#core/results";
import type { Scenario } from "#core/scenario";
import type { Records } from "#progress/records";
import { loadResults } from "#progress/results";

/** How a place stands: never played to the end, played in an older form, or finished. */
export type Standing =
  | { readonly kind: "open" }
  | { readonly kind: "changed" }
  | { readonly kind: "finished"; readonly play: FinishedPlay };

/** How each scenario stands with its latest play, by id. */
export function standingsOf(
  records: Records,
  scenarios: readonly Scenario[],
): ReadonlyMap<string, Standing> {
  const results = loadResults(records);
  return new Map(
    scenarios.map((scenario) => [scenario.id, standingOf(scenario, results[scenario.id]?.latest)]),
  );
}

function standingOf(scenario: Scenario, latest: Play | undefined): Standing {
  if (latest === undefined) return { kind: "open" };
  const play = finishedPlay(scenario, latest);
  return play ? { kind: "finished", play } : { kind: "changed" };
}

/** The plays whose results can be counted. */
export function finishedIn(standings: ReadonlyMap<string, Standing>): readonly FinishedPlay[] {
  return [...standings.values()].flatMap((standing) =>
    standing.kind === "finished" ? [standing.play] : [],
  );
}
