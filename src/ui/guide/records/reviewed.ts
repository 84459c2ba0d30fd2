import { countMissed, missedIn } from "#core/records";
import { isDue } from "#core/review";
import { loadResults } from "#progress/profile";
import { loadReviews, type Reviews, reviewableOf } from "#progress/reviews";
import type { App } from "#ui/screen";
import { today } from "#ui/today";
import { finishedPlay, type PlayedPlace } from "./played";

/** A place that was played, and how it stands with its reviews. */
export interface Reviewed {
  readonly place: PlayedPlace;
  readonly reviewable: Reviews[string];
  /** How many questions its review asks; undefined when the scenario has changed since. */
  readonly questions: number | undefined;
}

/** How every place that was played stands with its reviews. */
export function reviewedPlaces(app: App, played: readonly PlayedPlace[]): readonly Reviewed[] {
  const results = loadResults(app.storage).value;
  const done = loadReviews(app.storage).value;
  return played.flatMap((place) => {
    const finished = finishedPlay(place.scenario, place.latest);
    const reviewable = reviewableOf(results, done, place.scenario.id);
    if (!reviewable) return [];
    return [{ place, reviewable, questions: finished && countMissed(missedIn(finished)) }];
  });
}

/** Those of which a review is due today. */
export function dueOf(reviewed: readonly Reviewed[]): readonly Reviewed[] {
  return reviewed.filter(({ reviewable }) => isDue(reviewable, today()));
}
