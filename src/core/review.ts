import { z } from "zod";
import { type Day, dayNumber, daysAfter } from "./day";
import type { Results } from "./results";

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

const outcomeSchema = z
  .strictObject({
    date: z.iso.date(),
    right: z.int().min(0).max(999),
    all: z.int().min(0).max(999),
  })
  .readonly();

/** How a review went. */
export type Outcome = z.infer<typeof outcomeSchema>;

export const reviewedSchema = z
  .strictObject({
    finished: z.iso.date(),
    reviews: z.int().min(0).max(9),
    last: outcomeSchema.optional(),
  })
  .readonly();

/** A play with its reviews: how many, and how the last one went. */
export type Reviewed = z.infer<typeof reviewedSchema>;

/** Reviews by scenario id. */
export type Reviews = Readonly<Record<string, Reviewed>>;

/** How a place stands with its reviews: playing it again begins anew. */
export function reviewedOf(
  results: Results,
  done: Reviews,
  scenarioId: string,
): Reviewed | undefined {
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

/** The next review of each of the places, the earliest day first; none where all are done. */
export function comingReviews(
  results: Results,
  done: Reviews,
  places: readonly string[],
  today: Day,
): readonly ComingReview[] {
  return places
    .flatMap((scenario) => {
      const play = reviewedOf(results, done, scenario);
      const day = play && nextReview(play);
      return play && day !== undefined ? [{ scenario, day, isDue: isDue(play, today) }] : [];
    })
    .toSorted((a, b) => (dayNumber(a.day) ?? 0) - (dayNumber(b.day) ?? 0));
}
