import { idsOf, unevenly } from "./ids";
import type { Cause, Link, Scenario } from "./scenario";

const CARDS_PER_LINK = { from: 2, to: 3 };
const EXCUSES = { from: 3, to: 6 };

/** More right cards at one link and a wrong one would be told by being alone. */
const MOST_RIGHT_PER_LINK = 2;

/** What is wrong with the cards of the second round, as sentences that say what to do. */
export function checkCauses(scenario: Scenario): string[] {
  const { causes, chain, cast } = scenario;
  const stages = chain.slice(1);
  const excuses = causes.filter(({ kind }) => kind === "excuse");
  const keys = causes.filter(({ key }) => key);
  return [
    ...chain.flatMap((link) => checkCards(link, causes, stages.includes(link))),
    ...causes
      .filter(({ link }) => !idsOf(stages).includes(link))
      .map(({ id, link }) => `cause "${id}" hangs on "${link}", which is no damage link`),
    ...(isWithin(excuses.length, EXCUSES)
      ? []
      : [`there are ${excuses.length} excuses among the causes: make it 3 to 6`]),
    ...excuses.filter(({ key }) => key).map(({ id }) => `excuse "${id}" cannot be a key point`),
    ...(keys.length < 2 ? ["at least two causes must be key points"] : []),
    ...causes
      .filter(({ speaker }) => speaker !== undefined && !cast.includes(speaker))
      .map(({ id, speaker }) => `cause "${id}" is said by "${speaker}", who is not in the cast`),
    ...unevenly("cause", causes, "a speaker", ({ speaker }) => speaker !== undefined),
  ];
}

/** The cards of one link: how many, and whether the root of a link without a right one is told. */
function checkCards({ id, root }: Link, causes: readonly Cause[], isStage: boolean): string[] {
  const cards = causes.filter(({ link }) => link === id);
  const right = cards.filter(({ kind }) => kind === "cause");
  if (!isStage) return root === undefined ? [] : [`link "${id}" is the trigger: remove its root`];
  return [
    ...(isWithin(cards.length, CARDS_PER_LINK)
      ? []
      : [`link "${id}" has ${cards.length} cause cards: it needs 2 or 3`]),
    ...(right.length > MOST_RIGHT_PER_LINK
      ? [`link "${id}" has ${right.length} right causes: it may have ${MOST_RIGHT_PER_LINK}`]
      : []),
    ...checkRoot(id, root, right.length > 0, causes),
  ];
}

function checkRoot(
  link: string,
  root: string | undefined,
  hasRight: boolean,
  causes: readonly Cause[],
): string[] {
  if (hasRight) {
    return root === undefined ? [] : [`link "${link}" has a right cause: remove its root`];
  }
  if (root === undefined) {
    return [`link "${link}" has no right cause: name as its root one of another link`];
  }
  const isRight = causes.some((cause) => cause.id === root && cause.kind === "cause");
  return isRight ? [] : [`link "${link}" has its root in "${root}", which is no right cause`];
}

function isWithin(count: number, { from, to }: { from: number; to: number }): boolean {
  return count >= from && count <= to;
}
