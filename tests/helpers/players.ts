import type { Action } from "#core/action";
import { newEpisode, step } from "#core/episode";
import { bestPlan, costOf, isAffordable, keepQuestions } from "#core/plan";
import { type Scenario, thingsOf } from "#core/scenario";
import { type Choices, wholeGame } from "./play";

/** Mulberry32: a seed gives the same game everywhere. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Chance = () => number;

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** Buys in random order whatever still fits. */
function shopping(scenario: Scenario, chance: Chance, wants: () => boolean): string[] {
  const bag: string[] = [];
  for (const id of shuffled(ids(scenario.measures), chance)) {
    if (wants() && isAffordable(scenario, costOf(scenario, [...bag, id]))) bag.push(id);
  }
  return bag;
}

/** Calls everything dangerous, picks every cause, buys until nothing fits, keeps nothing (DESIGN §3). */
export function everythingPlayer(scenario: Scenario, chance: Chance): Choices {
  return {
    danger: ids(thingsOf(scenario)),
    causes: ids(scenario.causes),
    keyPoints: shuffled(ids(scenario.causes), chance).slice(0, 2),
    measures: shopping(scenario, chance, () => true),
  };
}

/** Decides everything by the toss of a coin. */
export function randomPlayer(scenario: Scenario, chance: Chance): Choices {
  const toss = () => chance() < 0.5;
  const tossed = ids(scenario.causes).filter(toss);
  const causes = tossed.length < 2 ? shuffled(ids(scenario.causes), chance).slice(0, 2) : tossed;
  const measures = shopping(scenario, chance, toss);
  const keep = keepQuestions(scenario, measures)
    .filter(toss)
    .map(({ id, reasons }) => [id, shuffled(ids(reasons), chance)[0] ?? ""]);
  return {
    danger: ids(thingsOf(scenario)).filter(toss),
    causes,
    keyPoints: shuffled(causes, chance).slice(0, 2),
    measures,
    keep: Object.fromEntries(keep),
  };
}

/** Knows every answer. */
export function expertPlayer(scenario: Scenario): Choices {
  const { plan } = bestPlan(scenario);
  const right = scenario.causes.filter(({ kind }) => kind === "cause");
  const keep = keepQuestions(scenario, plan).map(({ id, reasons }) => [
    id,
    reasons.find(({ acceptable }) => acceptable)?.id ?? "",
  ]);
  return {
    danger: ids(scenario.hazards),
    causes: ids(right),
    keyPoints: ids(right.filter(({ key }) => key)).slice(0, 2),
    measures: plan,
    keep: Object.fromEntries(keep),
  };
}

/** Plays the choices to the end; a refusal fails the test. */
export function finished(scenario: Scenario, choices: Choices) {
  return wholeGame(scenario, choices).reduce((episode, action: Action) => {
    const outcome = step(scenario, episode, action);
    if (!outcome.ok) throw new Error(`${JSON.stringify(action)} was refused: ${outcome.reason}`);
    return outcome.episode;
  }, newEpisode);
}
