import type { Action } from "#core/action";
import type { Episode } from "#core/episode";
import { idsOf } from "#core/ids";
import { replay } from "#core/log";
import { keepQuestions } from "#core/plan";
import type { Choices } from "#core/players";
import { damageLinks, type Scenario } from "#core/scenario";
import type { Progress } from "#progress/episode-store";

export const advance: Action = { type: "advance" };
export const look = (thing: string): Action => ({ type: "look", thing });
export const danger = (thing: string): Action => ({ type: "judge", thing, verdict: "danger" });
export const safe = (thing: string): Action => ({ type: "judge", thing, verdict: "safe" });
export const pick = (cause: string): Action => ({ type: "toggleCause", cause });
export const decide = (link: string): Action => ({ type: "decideLink", link });
export const mark = (cause: string): Action => ({ type: "toggleKeyPoint", cause });
export const buy = (measure: string): Action => ({ type: "toggleMeasure", measure });
export const keep = (hazard: string, reason?: string): Action => ({
  type: "keep",
  hazard,
  ...(reason === undefined ? {} : { reason }),
});
export const point = (pointing: string): Action => ({ type: "point", pointing });

/** Plays the actions in order and returns where they lead; a refusal fails the test. */
export function play(scenario: Scenario, ...actions: Action[]): Episode {
  const { episode, refused } = replay(scenario, actions);
  if (refused) throw new Error(`action ${refused.index} was refused: ${refused.reason}`);
  return episode;
}

/** An episode as it is kept, after as many changes as its log is long. */
export function progressOf(episode: Episode, log: readonly Action[] = []): Progress {
  return { episode, log, version: log.length };
}

/** Every action of a finished episode with these choices, in the order a player would take. */
export function wholeGame(scenario: Scenario, choices: Choices): Action[] {
  const { goal } = scenario;
  return [
    advance,
    ...(choices.danger ?? []).map(danger),
    ...(choices.safe ?? []).map(safe),
    advance,
    advance,
    ...(choices.causes ?? []).map(pick),
    ...idsOf(damageLinks(scenario)).map(decide),
    ...(choices.keyPoints ?? []).map(mark),
    advance,
    advance,
    ...(choices.measures ?? []).map(buy),
    ...keepsOf(scenario, choices),
    advance,
    advance,
    { type: "plan", situation: goal.situations[0] ?? "", action: goal.actions[0] ?? "" },
    ...goal.pointing.map(({ id }) => point(id)),
    advance,
  ];
}

/** Every open risk that is asked about is kept: where nothing was chosen, for no good reason. */
function keepsOf(scenario: Scenario, { measures = [], keep: chosen = {} }: Choices): Action[] {
  return keepQuestions(scenario, measures).map(({ id, reasons }) => {
    const excuse = reasons.find(({ acceptable }) => !acceptable);
    return keep(id, chosen[id] ?? excuse?.id);
  });
}

/** Plays the choices to the end; a refusal fails the test. */
export function finished(scenario: Scenario, choices: Choices): Episode {
  return play(scenario, ...wholeGame(scenario, choices));
}
