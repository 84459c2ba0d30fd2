import { countMissed, missedIn } from "#core/records";
import { finishedPlay } from "#core/results";
import { isDue, type Reviewed, reviewedOf } from "#core/review";
import { loadResults } from "#progress/results";
import { loadReviews } from "#progress/reviews";
import type { App } from "#ui/screen";
import { today } from "#ui/today";
import type { PlayedPlace } from "./played";

/** A place that was played, and how it stands with its reviews. */
export interface ReviewedPlace {
  readonly place: PlayedPlace;
  readonly reviewable: Reviewed;
  /** How many questions its review asks; undefined when the scenario has changed since. */
  readonly questions: number | undefined;
}

/** How every place that was played stands with its reviews. */
export function reviewedPlaces(app: App, played: readonly PlayedPlace[]): readonly ReviewedPlace[] {
  const results = loadResults(app.records);
  const done = loadReviews(app.records);
  return played.flatMap((place) => {
    const finished = finishedPlay(place.scenario, place.latest);
    const reviewable = reviewedOf(results, done, place.scenario.id);
    if (!reviewable) return [];
    return [{ place, reviewable, questions: finished && countMissed(missedIn(finished)) }];
  });
}

/** Those of which a review is due today. */
export function dueOf(reviewed: readonly ReviewedPlace[]): readonly ReviewedPlace[] {
  return reviewed.filter(({ reviewable }) => isDue(reviewable, today()));
}
