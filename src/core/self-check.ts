import type { AnswerId, SelfCheck, SelfCheckItem } from "./guide-self-check";

/** Answers by item number, as far as they are given. */
export type Answers = Readonly<Record<number, AnswerId>>;

/** The sheet added up. With everything unanswered the total is 0. */
export interface SelfCheckScore {
  /** How often each answer was given (A and B of the 2009 sheet are `yes` and `partly`). */
  readonly counts: Readonly<Record<AnswerId, number>>;
  /** Points from each answer (C and D of the 2009 sheet are `yes` and `partly`). */
  readonly points: Readonly<Record<AnswerId, number>>;
  readonly total: number;
  readonly answered: number;
  readonly isComplete: boolean;
  /** The band the total lies in; undefined while items are open or the edition has no bands. */
  readonly band: string | undefined;
}

/**
 * Scores a sheet: v3 gives 4, 2, 0 and −1 for わからない; 2009 gives A×4 + B×2 of 100
 * (FACTS §6; 図3.3-3). An answer the item has no box for counts as none.
 */
export function scoreSelfCheck(check: SelfCheck, answers: Answers): SelfCheckScore {
  const given = check.items.flatMap((item) => answerOf(item, answers) ?? []);
  const count = (answer: AnswerId) => given.filter((each) => each === answer).length;
  const counts = {
    yes: count("yes"),
    partly: count("partly"),
    no: count("no"),
    unknown: count("unknown"),
  };
  const points = {
    yes: counts.yes * check.points.yes,
    partly: counts.partly * check.points.partly,
    no: counts.no * check.points.no,
    unknown: counts.unknown * check.points.unknown,
  };
  const total = points.yes + points.partly + points.no + points.unknown;
  const isComplete = given.length === check.items.length;
  return {
    counts,
    points,
    total,
    answered: given.length,
    isComplete,
    band: isComplete ? bandOf(check, total) : undefined,
  };
}

function bandOf({ bands }: SelfCheck, total: number): string | undefined {
  const reached = bands.filter(({ from }) => total >= from);
  // Below every band's start is the lowest band: −25 is possible.
  return (reached.toSorted((a, b) => b.from - a.from)[0] ?? bands.at(-1))?.id;
}

/** The answer to an item, if it is one that the sheet has a box for. */
export function answerOf(item: SelfCheckItem, answers: Answers): AnswerId | undefined {
  const answer = answers[item.no];
  return answer !== undefined && item.answers.includes(answer) ? answer : undefined;
}

/** How much an answer leaves open: 未実施 and わからない twice as much as 一部. */
const WEAKNESS: Readonly<Record<AnswerId, number>> = { yes: 0, partly: 1, no: 2, unknown: 2 };

/** Weight of what an answer leaves open; 0 where nothing is, or nothing may be recommended. */
export function weaknessOf(item: SelfCheckItem, answers: Answers): number {
  const answer = answerOf(item, answers);
  return answer === undefined || !item.recommends ? 0 : WEAKNESS[answer];
}

/** Items to work on, fewest points first, then in the sheet's order. Advice that no longer holds is left out. */
export function weakItems(check: SelfCheck, answers: Answers): readonly SelfCheckItem[] {
  const pointsOf = (item: SelfCheckItem) => {
    const answer = answerOf(item, answers);
    return answer === undefined ? 0 : check.points[answer];
  };
  return check.items
    .filter((item) => weaknessOf(item, answers) > 0)
    .toSorted((a, b) => pointsOf(a) - pointsOf(b) || a.no - b.no);
}
