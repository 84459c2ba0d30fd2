import type { Episode } from "#core/episode";
import { judgementCounts } from "#core/judgement";
import type { Scenario } from "#core/scenario";
import { scoreEpisode } from "#core/score";
import { type Tier, tierOf } from "#core/tier";

/** How the first half went. */
export interface Half {
  readonly spotted: number;
  /** Harmless things that were called dangerous. */
  readonly doubted: number;
  readonly all: number;
  /** Stars: what was told apart, as 気づく counts it. */
  readonly lit: number;
  readonly tier: Tier;
  readonly said: Tier | "blind" | "doubted" | "doubtedToo";
}

/** The first half as it is told: nobody is cheered for dangers among what was doubted as well. */
export function halfOf(scenario: Scenario, episode: Episode): Half {
  const { spotted, missed, doubted, cleared } = judgementCounts(scenario, episode);
  const all = spotted + missed;
  const lit = Math.round(scoreEpisode(scenario, episode).notice * all);
  const tier = spotted > 0 && lit === 0 ? "little" : tierOf(lit, all);
  return { spotted, doubted, all, lit, tier, said: saidOf() };

  function saidOf(): Half["said"] {
    if (doubted === 0 || spotted === 0) return tier;
    if (missed + cleared === 0) return "blind";
    if (lit === 0) return "doubted";
    return missed === 0 ? "doubtedToo" : tier;
  }
}
