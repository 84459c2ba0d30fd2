import { type Phase, phases } from "#core/episode";
import { guidelineGroups } from "#core/guideline";
import { groupResults, wonShare } from "#core/guideline-results";
import { sumOfPlays } from "#core/records";
import { finishedPlay, type Results } from "#core/results";
import type { Scenario } from "#core/scenario";
import type { GroupShare, Standing } from "./tracker";

/**
 * How a learner stands in the places of a package; `phaseOf` says how far the one under way in a
 * place went. One place of several is progress, not the end.
 */
export function standingOf(
  scenarios: readonly Scenario[],
  results: Results,
  phaseOf: (scenarioId: string) => Phase,
): Standing {
  const count = Math.max(1, scenarios.length);
  const bests = scenarios.flatMap(({ id }) => results[id]?.best ?? []);
  const shares = scenarios.map(({ id }) => (results[id] ? 1 : phaseShare(phaseOf(id))));
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  return {
    isDone: scenarios.length > 0 && bests.length === scenarios.length,
    progress: sum(shares) / count,
    score: bests.length === 0 ? undefined : Math.round(sum(bests.map((b) => b.total)) / count),
    groups: groupsOf(scenarios, results),
  };
}

function phaseShare(phase: Phase): number {
  return phases.indexOf(phase) / phases.length;
}

/** Of the best plays that can still be played again. */
function groupsOf(scenarios: readonly Scenario[], results: Results): readonly GroupShare[] {
  const plays = scenarios.flatMap((scenario) => {
    const best = results[scenario.id]?.best;
    return (best && finishedPlay(scenario, best)) ?? [];
  });
  if (plays.length === 0) return [];
  const all = groupResults(sumOfPlays(plays));
  return guidelineGroups.flatMap((group) => {
    const share = wonShare(all[group]);
    return share === undefined ? [] : [{ group, share }];
  });
}
