import { isTrigger, type LinkOutcome, outcomeOf } from "#core/chain";
import type { Plan } from "#core/plan";
import type { Link, Scenario } from "#core/scenario";
import { type Tier, tierOfDay } from "#core/tier";
import type { RoomState } from "./visible-layers";

/**
 * The room after a link of the replayed day. Where that one was prevented, nobody is upset any more:
 * less harm is no reason to smile. Where the last one was, the alarm that set it all off is over, too.
 */
export const dayUpTo = (scenario: Scenario, measures: Plan, index: number): RoomState => ({
  ...dayThatWent(scenario, index, (link) => outcomeOf(scenario, link, measures)),
  measures,
});

/** The same, with links that went so; nothing was bought. */
export function dayThatWent(
  { chain }: Pick<Scenario, "chain">,
  index: number,
  how: (link: Link) => LinkOutcome,
): RoomState {
  const soFar = chain.slice(0, index + 1);
  const last = soFar.at(-1);
  const isEnd = index === chain.length - 1;
  const isOver = isEnd && last !== undefined && how(last) === "prevented";
  const isUpset = last === undefined || isTrigger(last) || how(last) !== "prevented";
  return {
    links: soFar.filter((link) => isTrigger(link) || how(link) !== "prevented").map(({ id }) => id),
    outcomes: Object.fromEntries(soFar.map((link) => [link.id, how(link)])),
    faces: isUpset ? noLonger(soFar.slice(0, -1), how) : {},
    calm: isOver ? "everything" : isUpset ? undefined : "people",
    measures: [],
  };
}

/** Whoever was relieved at an earlier link is no more beside those who are upset at this one. */
const noLonger = (earlier: readonly Link[], how: (link: Link) => LinkOutcome) =>
  Object.fromEntries(
    earlier
      .filter((link) => !isTrigger(link) && how(link) === "prevented")
      .map(({ id }) => [id, "reduced" as const]),
  );

/**
 * The room at the result: things stay as the day left them, faces answer to how it went as a whole,
 * as the captain's does. Else all would weep for one lost link, or cheer for one that was held.
 */
export function eveningOf(scenario: Scenario, measures: Plan): RoomState {
  const evening = dayUpTo(scenario, measures, scenario.chain.length - 1);
  const last = scenario.chain.at(-1);
  if (last === undefined) return evening;
  const tier = tierOfDay(scenario, measures);
  const isAnyLost = scenario.chain.some(
    (link) => !isTrigger(link) && outcomeOf(scenario, link, measures) === "happened",
  );
  const outcome = outcomeOf(scenario, last, measures);
  const faces = facesAt(tier, outcome, isAnyLost);
  const isCalm = tier === "much" || tier === "all" || outcome !== "happened";
  const calm = isCalm ? (evening.calm ?? "people") : evening.calm;
  return { ...evening, calm, faces: { [last.id]: faces } };
}

/** How people take the last link, after a day that went so: nobody cheers at a loss. */
function facesAt(tier: Tier, outcome: LinkOutcome, isAnyLost: boolean): LinkOutcome {
  if (tier === "all") return "prevented";
  if (tier === "much") return isAnyLost || outcome === "happened" ? "reduced" : outcome;
  return outcome === "prevented" ? "reduced" : outcome;
}
