import { type Day, dayNumber, daysAfter } from "./day";

/** What was learnt is met again after so many days. */
export const REVIEW_DAYS = [3, 7, 30, 120] as const;

/** A finished play and how often it has been reviewed since. */
export interface Reviewable {
  readonly finished: Day;
  readonly reviews: number;
}

/** The days on which a play finished on `finished` is reviewed. */
export function reviewDays(finished: Day): readonly Day[] {
  return REVIEW_DAYS.map((days) => daysAfter(finished, days));
}

/** The day of the next review; undefined after the last. */
export function nextReview({ finished, reviews }: Reviewable): Day | undefined {
  return reviewDays(finished)[reviews];
}

/** Whether a review is due on a day, or has been since earlier. */
export function isDue(play: Reviewable, today: Day): boolean {
  const next = nextReview(play);
  if (next === undefined) return false;
  return (dayNumber(next) ?? Number.POSITIVE_INFINITY) <= (dayNumber(today) ?? 0);
}
