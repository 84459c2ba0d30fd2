import { tollOf } from "#core/chain";
import type { Episode } from "#core/episode";
import { judgementCounts } from "#core/judgement";
import { rightCauses, type Scenario } from "#core/scenario";
import { scoreEpisode } from "#core/score";
import type { Tier } from "#core/tier";

type Line = Tier | "unprepared" | "doubted" | "doubting" | "excusing" | "choosingAll" | "half";

/**
 * What the captain says of the whole. After little was reached he tells why a part has no point
 * though something of it was right: beside a danger that was prevented, a zero seems a mistake.
 */
export function captainLines(scenario: Scenario, episode: Episode, tier: Tier): readonly Line[] {
  const { missed, doubted } = judgementCounts(scenario, episode);
  const reasons = zeroReasons(scenario, episode);
  if (tier === "much" || tier === "all") return [tier];
  if (reasons.includes("half") || reasons.includes("choosingAll")) return reasons;
  if (reasons.includes("doubting")) return ["doubted"];
  // A day that came to nothing has other reasons where no danger was missed.
  if (missed === 0 && tier === "nothing") return [doubted > 0 ? "doubted" : "unprepared"];
  return tier === "little" ? [...reasons, tier] : [tier];
}

/** Why parts have no point though something right was chosen for them, by the rules of the score. */
function zeroReasons(scenario: Scenario, episode: Episode): readonly Line[] {
  const { notice, think, prepare } = scoreEpisode(scenario, episode);
  const isDoubting = notice === 0 && judgementCounts(scenario, episode).spotted > 0;
  const isExcusing =
    think === 0 && rightCauses(scenario).some(({ id }) => episode.causes.includes(id));
  const isHalf = prepare === 0 && tollOf(scenario, episode.measures) < tollOf(scenario, []);
  return [
    ...(isDoubting && isExcusing ? ["choosingAll" as const] : []),
    ...(isDoubting && !isExcusing ? ["doubting" as const] : []),
    ...(isExcusing && !isDoubting ? ["excusing" as const] : []),
    ...(isHalf ? ["half" as const] : []),
  ];
}
