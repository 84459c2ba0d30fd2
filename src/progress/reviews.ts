import { z } from "zod";
import { type Day, dayNumber } from "#core/day";
import { isDue, nextReview, type Reviewable } from "#core/review";
import { type Found, loadFound } from "./found";
import { loadResults, type Results } from "./profile";
import { KEY_PREFIX, type Storage } from "./storage";

/** How a review went. */
const outcomeSchema = z
  .strictObject({
    date: z.iso.date(),
    right: z.int().min(0).max(999),
    all: z.int().min(0).max(999),
  })
  .readonly();

export type Outcome = z.infer<typeof outcomeSchema>;

const doneSchema = z
  .record(
    z.string(),
    z
      .strictObject({
        finished: z.iso.date(),
        reviews: z.int().min(0).max(9),
        last: outcomeSchema.optional(),
      })
      .readonly(),
  )
  .readonly();

/** Reviews by scenario id: of which play, how many, and how the last one went. */
export type Reviews = z.infer<typeof doneSchema>;

const REVIEWS_KEY = `${KEY_PREFIX}reviews`;

export function loadReviews(storage: Storage): Found<Reviews> {
  return loadFound(storage, REVIEWS_KEY, doneSchema, {});
}

/** How a place stands with its reviews: playing it again begins anew. */
export function reviewableOf(
  results: Results,
  done: Reviews,
  scenarioId: string,
): Reviews[string] | undefined {
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

/** Remembers how a play stands after a review, and how the review went. */
export function rememberReview(
  storage: Storage,
  scenarioId: string,
  { finished, reviews }: Reviewable,
  last: Outcome,
): boolean {
  const all = { ...loadReviews(storage).value, [scenarioId]: { finished, reviews, last } };
  return storage.set(REVIEWS_KEY, JSON.stringify(all));
}

const underWaySchema = z
  .strictObject({
    finished: z.iso.date(),
    asked: z.array(z.string()).readonly(),
    answers: z.array(z.boolean()).readonly(),
  })
  .readonly();

/** A review that was begun: of which play, what it asks, and which answers were right so far. */
export type ReviewUnderWay = z.infer<typeof underWaySchema>;

const underWayKey = (scenarioId: string) => `${KEY_PREFIX}review/${scenarioId}`;

/** The answers given before the page was closed; none when the review was of something else. */
export function loadReviewUnderWay(
  storage: Storage,
  scenarioId: string,
  { finished, asked }: Omit<ReviewUnderWay, "answers">,
): readonly boolean[] {
  const none = { finished, asked, answers: [] };
  const { value } = loadFound(storage, underWayKey(scenarioId), underWaySchema, none);
  const isSame = value.finished === finished && value.asked.join() === asked.join();
  return isSame ? value.answers.slice(0, asked.length) : [];
}

export function saveReviewUnderWay(
  storage: Storage,
  scenarioId: string,
  review: ReviewUnderWay,
): boolean {
  return storage.set(underWayKey(scenarioId), JSON.stringify(review));
}

export function forgetReviewUnderWay(storage: Storage, scenarioId: string): void {
  storage.remove(underWayKey(scenarioId));
}

/** Forgets everything that was ever kept on this device, what was set aside too. */
export function eraseEverything(storage: Storage): void {
  for (const key of storage.keys()) storage.remove(key);
}
