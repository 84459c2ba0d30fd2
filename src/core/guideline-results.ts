import type { Episode } from "./episode";
import {
  type GuidelineGroup,
  type GuidelineId,
  groupOf,
  guidelineGroups,
  guidelineIds,
} from "./guideline";
import { bestPlan, riskRemoved } from "./plan";
import type { Scenario } from "./scenario";

/** What was won of what there was; nothing available means "not met yet". */
export interface Won {
  readonly won: number;
  readonly available: number;
}

export interface GuidelineResult {
  /** 気づく: hazards found less false alarms, of the hazards there are. */
  readonly notice: Won;
  /** 備える: risk removed compared with the best plan, each hazard shared among its ids. */
  readonly prepare: Won;
}

/**
 * Results by common measure: one entry for each of the 22 ids (docs/rules.md). Only what was met,
 * by default all things of the scenario, could be noticed.
 */
export function guidelineResults(
  scenario: Scenario,
  episode: Episode,
  met: Pick<Scenario, "hazards" | "decoys"> = scenario,
): Readonly<Record<GuidelineId, GuidelineResult>> {
  const entries = guidelineIds.map((id) => [
    id,
    { notice: noticeOf(met, episode, id), prepare: prepareOf(scenario, episode, id) },
  ]);
  return Object.fromEntries(entries) as Record<GuidelineId, GuidelineResult>;
}

/** The same by group 4.1 to 4.5: the sums of their ids. */
export function groupResults(
  results: Readonly<Record<GuidelineId, GuidelineResult>>,
): Readonly<Record<GuidelineGroup, GuidelineResult>> {
  const entries = guidelineGroups.map((group) => {
    const own = guidelineIds.filter((id) => groupOf(id) === group).map((id) => results[id]);
    return [
      group,
      {
        notice: sumOf(own.map(({ notice }) => notice)),
        prepare: sumOf(own.map(({ prepare }) => prepare)),
      },
    ];
  });
  return Object.fromEntries(entries) as Record<GuidelineGroup, GuidelineResult>;
}

/** Share of everything won, 0 to 1; undefined where nothing was met. */
export function wonShare({ notice, prepare }: GuidelineResult): number | undefined {
  const { won, available } = sumOf([notice, prepare]);
  return available === 0 ? undefined : won / available;
}

/**
 * What would have done something about the dangers of a group: ids of the cards of the best plan
 * that were not bought, first the one that removes most risk; none where nothing is left to buy.
 */
export function missingFor(
  scenario: Scenario,
  { measures }: Pick<Episode, "measures">,
  group: GuidelineGroup,
): readonly string[] {
  const hazards = scenario.hazards.filter(({ guideline }) =>
    guideline.some((id) => groupOf(id) === group),
  );
  const gain = (id: string) => {
    const more = [...measures, id];
    const gained = hazards.map(
      (hazard) =>
        hazard.severity *
        (riskRemoved(scenario, more, hazard.id) - riskRemoved(scenario, measures, hazard.id)),
    );
    return gained.reduce((sum, each) => sum + each, 0);
  };
  return bestPlan(scenario)
    .plan.filter((id) => !measures.includes(id) && gain(id) > 0)
    .toSorted((a, b) => gain(b) - gain(a));
}

function noticeOf(
  met: Pick<Scenario, "hazards" | "decoys">,
  { verdicts }: Episode,
  id: GuidelineId,
): Won {
  const hazards = met.hazards.filter(({ guideline }) => guideline.includes(id));
  const decoys = met.decoys.filter(({ guideline }) => guideline.includes(id));
  const dangers = (things: readonly { id: string }[]) =>
    things.filter((thing) => verdicts[thing.id] === "danger").length;
  return {
    won: Math.min(hazards.length, Math.max(0, dangers(hazards) - dangers(decoys))),
    available: hazards.length,
  };
}

function prepareOf(scenario: Scenario, { measures }: Episode, id: GuidelineId): Won {
  const { plan } = bestPlan(scenario);
  return sumOf(
    scenario.hazards
      .filter(({ guideline }) => guideline.includes(id))
      .map((hazard) => {
        const possible = riskRemoved(scenario, plan, hazard.id);
        if (possible === 0) return { won: 0, available: 0 };
        const removed = Math.min(riskRemoved(scenario, measures, hazard.id), possible);
        const part = 1 / hazard.guideline.length;
        return { won: (part * removed) / possible, available: part };
      }),
  );
}

function sumOf(parts: readonly Won[]): Won {
  return parts.reduce(
    (sum, { won, available }) => ({ won: sum.won + won, available: sum.available + available }),
    { won: 0, available: 0 },
  );
}
