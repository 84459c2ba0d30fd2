import { z } from "zod";
import type { Reviewable } from "#core/review";
import { type Kept, loadKept } from "./kept";
import type { Results } from "./profile";
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
