import type { Episode } from "./episode";
import { type GuidelineId, guidelineIds } from "./guideline";
import { type GuidelineResult, guidelineResults, type Won } from "./guideline-results";
import { judgedThings } from "./judgement";
import { bestPlan, isUseless } from "./plan";
import type { Scenario } from "./scenario";

/** A finished episode with its scenario. */
export interface FinishedPlay {
  readonly scenario: Scenario;
  readonly episode: Episode;
}

/** Results by common measure over several episodes; nothing available means "not met yet". */
export function sumOfPlays(
  plays: readonly FinishedPlay[],
): Readonly<Record<GuidelineId, GuidelineResult>> {
  const results = plays.map(({ scenario, episode }) => guidelineResults(scenario, episode));
  const sum = (parts: readonly Won[]): Won => ({
    won: parts.reduce((total, { won }) => total + won, 0),
    available: parts.reduce((total, { available }) => total + available, 0),
  });
  const entries = guidelineIds.map((id) => [
    id,
    {
      notice: sum(results.map((result) => result[id].notice)),
      prepare: sum(results.map((result) => result[id].prepare)),
    },
  ]);
  return Object.fromEntries(entries) as Record<GuidelineId, GuidelineResult>;
}

/** What went wrong in a play, by id: this is what a review brings back. */
export interface Missed {
  /** Hazards passed over and harmless things called dangerous. */
  readonly things: readonly string[];
  /** Causes left lying and excuses picked. */
  readonly causes: readonly string[];
  /** Cards of the best plan not bought, and useless or harmful ones bought. */
  readonly measures: readonly string[];
}

export function missedIn({ scenario, episode }: FinishedPlay): Missed {
  const { plan } = bestPlan(scenario);
  return {
    things: judgedThings(scenario, episode)
      .filter(({ judgement }) => judgement === "missed" || judgement === "false-alarm")
      .map(({ thing }) => thing.id),
    causes: scenario.causes
      .filter(({ id, kind }) => episode.causes.includes(id) !== (kind === "cause"))
      .map(({ id }) => id),
    measures: scenario.measures
      .filter((measure) => {
        const isBought = episode.measures.includes(measure.id);
        return isBought ? isUseless(measure) : plan.includes(measure.id);
      })
      .map(({ id }) => id),
  };
}

/** How many answers a review of this would ask. */
export function countMissed({ things, causes, measures }: Missed): number {
  return things.length + causes.length + measures.length;
}
