import { z } from "zod";
import { type Day, dayNumber } from "#core/day";
import { isDue, nextReview, type Reviewable } from "#core/review";
import { type Kept, loadKept } from "./kept";
import { loadResults, type Results } from "./profile";
import { KEY_PREFIX, type Storage } from "./storage";

const doneSchema = z
  .record(
    z.string(),
    z.strictObject({ finished: z.iso.date(), reviews: z.int().min(0).max(9) }).readonly(),
  )
  .readonly();

const REVIEWS_KEY = `${KEY_PREFIX}reviews`;

export function loadReviews(storage: Storage): Kept<Readonly<Record<string, Reviewable>>> {
  return loadKept(storage, REVIEWS_KEY, doneSchema, {});
}

/** How a place stands with its reviews: playing it again begins anew. */
export function reviewableOf(
  results: Results,
  done: Readonly<Record<string, Reviewable>>,
  scenarioId: string,
): Reviewable | undefined {
  const latest = results[scenarioId]?.latest;
  if (!latest) return undefined;
  const known = done[scenarioId];
  return known?.finished === latest.date ? known : { finished: latest.date, reviews: 0 };
}

/** The next review of a place. */
export interface ComingReview {
  readonly scenario: string;
  readonly day: Day;
  /** Its day has come, or has gone by. */
  readonly isDue: boolean;
}

/**
 * The next review of each of the places, the earliest day first; none of a place whose reviews
 * are all done. Needs nothing of the scenarios, so that the title can ask.
 */
export function comingReviews(
  storage: Storage,
  today: Day,
  places: readonly string[],
): readonly ComingReview[] {
  const results = loadResults(storage).value;
  const done = loadReviews(storage).value;
  return places
    .flatMap((scenario) => {
      const play = reviewableOf(results, done, scenario);
      if (!play) return [];
      const day = nextReview(play);
      return day === undefined ? [] : [{ scenario, day, isDue: isDue(play, today) }];
    })
    .toSorted((a, b) => (dayNumber(a.day) ?? 0) - (dayNumber(b.day) ?? 0));
}

/** The places whose review is due on a day, the longest overdue first. */
export function dueToday(
  storage: Storage,
  today: Day,
  places: readonly string[],
): readonly string[] {
  return comingReviews(storage, today, places).flatMap(({ scenario, isDue: due }) =>
    due ? [scenario] : [],
  );
}

/** Remembers that a review of a play was done. */
export function rememberReview(storage: Storage, scenarioId: string, play: Reviewable): boolean {
  const next = { ...play, reviews: play.reviews + 1 };
  const all = { ...loadReviews(storage).value, [scenarioId]: next };
  return storage.set(REVIEWS_KEY, JSON.stringify(all));
}

/** Forgets everything that was ever kept on this device, what was set aside too. */
export function eraseEverything(storage: Storage): void {
  for (const key of storage.keys()) storage.remove(key);
}
