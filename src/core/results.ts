import { z } from "zod";
import { actionSchema } from "./action";
import type { Day } from "./day";
import { phases } from "./episode";
import { replay, shortestLog } from "./log";
import type { FinishedPlay } from "./records";
import type { Scenario } from "./scenario";
import { scoreEpisode } from "./score";

export const playSchema = z
  .strictObject({
    total: z.int().min(0).max(100),
    revision: z.int(),
    /** ISO date of the day it was finished. */
    date: z.iso.date(),
    /** The shortest log of the finished episode: every detail can be worked out from it. */
    log: z.array(actionSchema).readonly(),
  })
  .readonly();

/** A finished episode as it is remembered. */
export type Play = z.infer<typeof playSchema>;

/** The best and the latest play of a place. */
export interface Result {
  readonly best: Play;
  readonly latest: Play;
}

/** Best and latest play by scenario id. */
export type Results = Readonly<Record<string, Result>>;

/** An episode that was played to its end, as it is remembered. */
export function playOf({ scenario, episode }: FinishedPlay, date: Day): Play {
  const { total } = scoreEpisode(scenario, episode);
  return { total, revision: scenario.revision, date, log: shortestLog(episode) };
}

/** A remembered play with all its details; undefined when the scenario has changed since. */
export function finishedPlay(scenario: Scenario, play: Play): FinishedPlay | undefined {
  if (play.revision !== scenario.revision) return undefined;
  const { episode, refused } = replay(scenario, play.log);
  return refused || episode.phase !== phases.at(-1) ? undefined : { scenario, episode };
}

/** With one more play: it is the latest, and the best unless an earlier one beats it. */
export function withPlay(results: Results, scenarioId: string, play: Play): Results {
  const before = resultIn(results, scenarioId)?.best;
  const best = before && before.total > play.total ? before : play;
  return { ...results, [scenarioId]: { best, latest: play } };
}

/** Two devices' results: the better best and the later latest of each place; ties stay our own. */
export function mergedResults(own: Results, carried: Results): Results {
  const merged = Object.entries(carried).map(([scenarioId, { best, latest }]) => {
    const before = resultIn(own, scenarioId);
    return [
      scenarioId,
      {
        best: before && before.best.total >= best.total ? before.best : best,
        latest: before && before.latest.date >= latest.date ? before.latest : latest,
      },
    ] as const;
  });
  return { ...own, ...Object.fromEntries(merged) };
}

/** Names of objects' own members are no places. */
function resultIn(results: Results, scenarioId: string): Result | undefined {
  return Object.hasOwn(results, scenarioId) ? results[scenarioId] : undefined;
}
