import type { Action } from "./action";
import { type Episode, newEpisode, type Outcome, phases, type Rejection, step } from "./episode";
import { renewed } from "./renewed-log";
import type { Scenario } from "./scenario";

/** Where a log leads, as far as its actions are accepted. */
export interface Replayed {
  readonly episode: Episode;
  readonly accepted: readonly Action[];
  /** The first action that was refused, if any; nothing after it is applied. */
  readonly refused?: { readonly index: number; readonly reason: Rejection };
}

/**
 * Plays a log from the beginning, one of an earlier release too, and stops at the first refusal. A log holds accepted actions
 * only: where a plan was decided before every risk of it had been asked about, it was so under
 * the rules of then, and stands.
 */
export function replay(scenario: Scenario, log: readonly Action[]): Replayed {
  let episode = newEpisode;
  const today = renewed(scenario, log);
  for (const [index, action] of today.entries()) {
    const outcome = stepOfLog(scenario, episode, action);
    if (!outcome.ok) {
      return {
        episode,
        accepted: today.slice(0, index),
        refused: { index, reason: outcome.reason },
      };
    }
    episode = outcome.episode;
  }
  return { episode, accepted: today };
}

function stepOfLog(scenario: Scenario, episode: Episode, action: Action): Outcome {
  const outcome = step(scenario, episode, action);
  return !outcome.ok && outcome.reason === "keep-unanswered"
    ? { ok: true, episode: { ...episode, phase: "replay" } }
    : outcome;
}

/** The fewest actions that lead to the same episode: bounded by the scenario, whatever was tried. */
export function shortestLog(episode: Episode): readonly Action[] {
  const advances = phases.indexOf(episode.phase);
  const perPhase = [
    [],
    looks(episode),
    [],
    causes(episode),
    measures(episode),
    [],
    goal(episode),
  ] satisfies Action[][];
  const log: Action[] = [];
  for (const [index, actions] of perPhase.entries()) {
    if (index <= advances) log.push(...actions);
    if (index < advances) log.push({ type: "advance" });
  }
  return log;
}

function looks({ looked, verdicts }: Episode): Action[] {
  return looked.map((thing) => {
    const verdict = verdicts[thing];
    return verdict === undefined ? { type: "look", thing } : { type: "judge", thing, verdict };
  });
}

function causes(episode: Episode): Action[] {
  return [
    ...episode.causes.map((cause): Action => ({ type: "toggleCause", cause })),
    ...episode.linksDecided.map((link): Action => ({ type: "decideLink", link })),
    ...episode.keyPoints.map((cause): Action => ({ type: "toggleKeyPoint", cause })),
    ...(episode.causesDecided ? [{ type: "advance" } as const] : []),
  ];
}

function measures(episode: Episode): Action[] {
  return [
    ...episode.measures.map((measure): Action => ({ type: "toggleMeasure", measure })),
    ...Object.entries(episode.kept).map(
      ([hazard, reason]): Action => ({ type: "keep", hazard, reason }),
    ),
  ];
}

function goal({ plan, pointed }: Episode): Action[] {
  return [
    ...(plan ? [{ type: "plan", ...plan } as const] : []),
    ...pointed.map((pointing): Action => ({ type: "point", pointing })),
  ];
}
