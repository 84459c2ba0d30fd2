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

/** A review still to come: so many days after the play was finished. */
export interface ComingDay {
  readonly after: (typeof REVIEW_DAYS)[number];
  readonly day: Day;
}

/**
 * The days of the reviews not yet done, as seen on a day. What has gone by is due that very day,
 * and only once: days that went by unused are not asked for one after the other.
 */
export function comingDays({ finished, reviews }: Reviewable, today: Day): readonly ComingDay[] {
  const all = REVIEW_DAYS.map((after) => ({ after, day: daysAfter(finished, after) }));
  const left = all.slice(reviews);
  const isPast = ({ day }: ComingDay) => (dayNumber(day) ?? 0) < (dayNumber(today) ?? 0);
  const overdue = left.filter(isPast).at(-1);
  const later = left.filter((each) => !isPast(each));
  const isToday = later.some(({ day }) => day === today);
  return overdue && !isToday ? [{ ...overdue, day: today }, ...later] : later;
}

/**
 * The same play after a review on a day on which one was due. Undefined when none was due:
 * practice moves no day.
 */
export function afterReview(play: Reviewable, today: Day): Reviewable | undefined {
  if (!isDue(play, today)) return undefined;
  let next = play;
  while (isDue(next, today)) next = { ...next, reviews: next.reviews + 1 };
  return next;
}

/** Whether a review is due on a day, or has been since earlier. */
export function isDue(play: Reviewable, today: Day): boolean {
  const next = nextReview(play);
  if (next === undefined) return false;
  return (dayNumber(next) ?? Number.POSITIVE_INFINITY) <= (dayNumber(today) ?? 0);
}
