import type { GuidelineGroup, GuidelineId } from "#core/guideline";
import { type GuidelineResult, groupResults } from "#core/guideline-results";
import { sumOfPlays } from "#core/records";
import type { App } from "#ui/screen";
import { finishedIn, standingsOf } from "./finished-plays";
import type { KnownEpisode } from "./library-data";

/** The player's own results over every place, from its latest play. */
export interface MyResults {
  readonly measures: Readonly<Record<GuidelineId, GuidelineResult>>;
  readonly groups: Readonly<Record<GuidelineGroup, GuidelineResult>>;
}

/** The results as far as there are any; undefined as long as nothing was played to the end. */
export function myResults(
  episodes: readonly KnownEpisode[],
  { records }: App,
): MyResults | undefined {
  const scenarios = episodes.map(({ scenario }) => scenario);
  const plays = finishedIn(standingsOf(records, scenarios));
  if (plays.length === 0) return undefined;
  const measures = sumOfPlays(plays);
  return { measures, groups: groupResults(measures) };
}
