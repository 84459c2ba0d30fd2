import { z } from "zod";
import type { Day } from "#core/day";
import {
  comingReviews,
  type Outcome,
  type Reviewable,
  type Reviews,
  reviewedSchema,
} from "#core/review";
import type { Kept } from "./keeper";
import { jsonKind, type RecordKind } from "./record-kind";
import type { Records } from "./records";
import { loadResults } from "./results";
import { eachEntry, instead, known, mending, orElse } from "./salvage";

/** Without how the last one went, the days to come are still known. */
export const reviewsKind = jsonKind<Reviews>({
  key: "reviews",
  name: "reviews",
  otherwise: {},
  salvage: eachEntry(
    orElse(known(reviewedSchema), mending("last", instead(undefined), known(reviewedSchema))),
  ),
});

export function loadReviews(records: Records): Reviews {
  return records.read(reviewsKind);
}

/** The places whose review is due on a day, the longest overdue first. Needs no scenarios. */
export function dueToday(
  records: Records,
  today: Day,
  places: readonly string[],
): readonly string[] {
  const coming = comingReviews(loadResults(records), loadReviews(records), places, today);
  return coming.flatMap(({ scenario, isDue }) => (isDue ? [scenario] : []));
}

/** Remembers how a play stands after a review, and how the review went. */
export function rememberReview(
  records: Records,
  scenarioId: string,
  { finished, reviews }: Reviewable,
  last: Outcome,
): Kept {
  return records.rewrite(reviewsKind, (before) => ({
    ...before,
    [scenarioId]: { finished, reviews, last },
  }));
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

const underWayKind = (scenarioId: string): RecordKind<ReviewUnderWay> =>
  jsonKind({
    key: `review/${scenarioId}`,
    name: "reviews",
    // Of a play before all others.
    otherwise: { finished: "2000-01-01", asked: [], answers: [] },
    salvage: known(underWaySchema),
  });

/** The answers given before the page was closed; none when the review was of something else. */
export function loadReviewUnderWay(
  records: Records,
  scenarioId: string,
  { finished, asked }: Omit<ReviewUnderWay, "answers">,
): readonly boolean[] {
  const begun = records.read(underWayKind(scenarioId));
  const isSame = begun.finished === finished && begun.asked.join() === asked.join();
  return isSame ? begun.answers.slice(0, asked.length) : [];
}

export function saveReviewUnderWay(
  records: Records,
  scenarioId: string,
  review: ReviewUnderWay,
): Kept {
  return records.rewrite(underWayKind(scenarioId), () => review);
}

export function forgetReviewUnderWay(records: Records, scenarioId: string): Kept {
  return records.discard(underWayKind(scenarioId));
}
