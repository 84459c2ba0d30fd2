import type { Agreement, Promised } from "./agreement";
import type { Choices } from "./recommend";
import type { Reviewed, Reviews } from "./review";

/*
 * What two devices have of the same record as one: nothing that only one of them has is lost, and
 * nothing newer gives way to something older. Where neither is known to be newer, ours stays.
 */

type Entries<Value> = Readonly<Record<string, Value>>;

/** Entry by entry; `pick` decides where both have one. */
function mergedEntries<Value>(
  own: Entries<Value>,
  carried: Entries<Value>,
  pick: (own: Value, carried: Value) => Value,
): Entries<Value> {
  const taken = Object.entries(carried).map(([key, value]) => {
    const mine = Object.hasOwn(own, key) ? own[key] : undefined;
    return [key, mine === undefined ? value : pick(mine, value)] as const;
  });
  return { ...own, ...Object.fromEntries(taken) };
}

/** The later play of each place, and of one play the one that was reviewed more often. */
export function mergedReviews(own: Reviews, carried: Reviews): Reviews {
  const rank = ({ finished, reviews, last }: Reviewed) =>
    `${finished} ${reviews} ${last?.date ?? ""}`;
  return mergedEntries(own, carried, (mine, other) => (rank(other) > rank(mine) ? other : mine));
}

/** All points of both lists; notes are taken where ours has none. */
export function mergedAgreement(own: Agreement, carried: Agreement): Agreement {
  const isBlank = ({ who, by, isLetGo }: Promised) => who === "" && by === "" && isLetGo !== true;
  return mergedEntries(own, carried, (mine, other) => (isBlank(mine) ? other : mine));
}

/** The answers to questions that are not answered here. */
export function mergedChoices(own: Choices, carried: Choices): Choices {
  return mergedEntries(own, carried, (mine, other) => (mine.length === 0 ? other : mine));
}

/** How many entries of a file come in, and how many give way to different ones of our own. */
export interface Gain {
  readonly gained: number;
  readonly stayed: number;
}

/** Counts what a merge did, entry by entry. */
export function gainOf(
  own: Entries<unknown>,
  carried: Entries<unknown>,
  merged: Entries<unknown>,
): Gain {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const keys = Object.keys(carried);
  const gained = keys.filter((key) => !isSame(own[key], merged[key]));
  const stayed = keys.filter((key) => !gained.includes(key) && !isSame(own[key], carried[key]));
  return { gained: gained.length, stayed: stayed.length };
}
