import type { ScenarioNumber } from "./guide";

/*
 * A newcomer is led through three places, one after another, and not through a list of ten
 * (docs/rules.md).
 */

/** So many are shown to whoever is new. */
export const PATROL = 3;

/**
 * The order for a company that has said nothing: information goes out, harm comes in, the work
 * stands still; then each is far from the one before, and the longest and oldest story is last.
 */
export const patrolOrder: readonly ScenarioNumber[] = [
  "5.1.1",
  "5.1.10",
  "5.1.7",
  "5.1.9",
  "5.1.6",
  "5.1.8",
  "5.1.4",
  "5.1.2",
  "5.1.5",
  "5.1.3",
];

/** Where somebody stands who walks the street. */
export interface Patrol {
  /** The three of a newcomer, those already played first; fewer where fewer are open. */
  readonly three: readonly ScenarioNumber[];
  /** True until three places, or all there are, have been played. */
  readonly isNew: boolean;
  /** How many have been played. */
  readonly done: number;
  /** The place to go to; undefined once all are played. */
  readonly next: ScenarioNumber | undefined;
}

/** Works out the patrol over the open places; what was played elsewhere in the street counts too. */
export function patrolOver(
  order: readonly ScenarioNumber[],
  open: readonly ScenarioNumber[],
  played: readonly ScenarioNumber[],
): Patrol {
  const there = order.filter((number) => open.includes(number));
  const done = there.filter((number) => played.includes(number));
  const left = there.filter((number) => !played.includes(number));
  return {
    three: [...done, ...left].slice(0, PATROL),
    isNew: done.length < PATROL && left.length > 0,
    done: done.length,
    next: left[0],
  };
}
