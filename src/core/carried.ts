import { type Day, dayNumber } from "./day";
import type { CarriedPlay } from "./play-code";
import type { CarriedResult } from "./progress-code";
import { finishedPlay, type Play, type Result, type Results } from "./results";
import type { Scenario } from "./scenario";
import { scoreEpisode } from "./score";

/** The first day that a code can hold. */
const FIRST_DAY = dayNumber("2020-01-01") ?? 0;

/** What a code can carry of a place: plays that still fit their scenario and add up; or nothing. */
export function carriedResult(
  scenario: Scenario,
  { best, latest }: Result,
): CarriedResult | undefined {
  const [carriedBest, carriedLatest] = [carriedPlay(scenario, best), carriedPlay(scenario, latest)];
  // Where one of them no longer fits, the other is best and latest of what there is.
  const [first, last] = [carriedBest ?? carriedLatest, carriedLatest ?? carriedBest];
  return first && last ? { scenario: scenario.id, best: first, latest: last } : undefined;
}

function carriedPlay(scenario: Scenario, play: Play): CarriedPlay | undefined {
  const finished = finishedPlay(scenario, play);
  if (!finished || (dayNumber(play.date) ?? 0) < FIRST_DAY) return undefined;
  const { total, date, log } = play;
  return scoreEpisode(scenario, finished.episode).total === total
    ? { total, date, log }
    : undefined;
}

/** Carried results as they are kept, under the revision their code was checked against. */
export function resultsOf(
  scenarios: readonly Scenario[],
  carried: readonly CarriedResult[],
): Results {
  const entries = carried.map(({ scenario: id, best, latest }) => {
    const revision = scenarios.find((scenario) => scenario.id === id)?.revision ?? 0;
    return [id, { best: { ...best, revision }, latest: { ...latest, revision } }] as const;
  });
  return Object.fromEntries(entries);
}

/** What taking a code over would do to one place. */
export type CodeChange =
  | { readonly kind: "new"; readonly points: number; readonly day: Day }
  | {
      readonly kind: "known";
      readonly best: { readonly from: number; readonly to: number } | undefined;
      readonly latest: { readonly from: Day; readonly to: Day } | undefined;
    };

/** Tells beforehand what `mergedResults` will do. */
export function changeOf(own: Results, { scenario, best, latest }: CarriedResult): CodeChange {
  const before = own[scenario];
  if (!before) return { kind: "new", points: best.total, day: latest.date };
  return {
    kind: "known",
    best: best.total > before.best.total ? { from: before.best.total, to: best.total } : undefined,
    latest:
      latest.date > before.latest.date ? { from: before.latest.date, to: latest.date } : undefined,
  };
}
