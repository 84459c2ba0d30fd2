import type { Records } from "./records";
import { KEY_PREFIX } from "./storage";

/** Under which finished self-checks are kept, after the prefix of all our keys. */
export const HISTORY_KEY = "self-check-history";

/** Under which the answers to どこから始める？ are kept, likewise. */
export const CHOICES_KEY = "start";

/** Whether a company has said anything from which an order of places follows. Reads no record. */
export function hasCompanySaid({ texts }: Records): boolean {
  return [HISTORY_KEY, CHOICES_KEY].some((key) => texts.get(`${KEY_PREFIX}${key}`) !== undefined);
}
