import { type Chance, shuffled } from "./chance";
import { type Episode, KEY_POINTS, newEpisode } from "./episode";
import { idsOf } from "./ids";
import { bestPlan, costOf, isAffordable, keepQuestions } from "./plan";
import { rightCauses, type Scenario, thingsOf } from "./scenario";

/** The choices of a whole episode; what is left out is not done. */
export interface Choices {
  readonly danger?: readonly string[];
  readonly safe?: readonly string[];
  readonly causes?: readonly string[];
  readonly keyPoints?: readonly string[];
  readonly measures?: readonly string[];
  readonly keep?: Readonly<Record<string, string>>;
}

/** The episode as it stands when these choices have been made, ready to be scored. */
export function decided(choices: Choices): Episode {
  const { danger = [], safe = [], causes = [], keyPoints = [], measures = [], keep = {} } = choices;
  return {
    ...newEpisode,
    phase: "debrief",
    looked: [...danger, ...safe],
    verdicts: Object.fromEntries([
      ...danger.map((id) => [id, "danger"] as const),
      ...safe.map((id) => [id, "safe"] as const),
    ]),
    causes,
    keyPoints,
    causesDecided: true,
    measures,
    kept: keep,
  };
}

/** Buys, in this order, whatever still fits. */
export function bought(scenario: Scenario, order: readonly string[]): readonly string[] {
  const bag: string[] = [];
  for (const id of order) {
    if (isAffordable(scenario, costOf(scenario, [...bag, id]))) bag.push(id);
  }
  return bag;
}

/** Calls everything dangerous, picks every cause, buys until nothing fits, keeps nothing. */
export function everythingPlayer(scenario: Scenario, chance: Chance): Choices {
  return {
    danger: idsOf(thingsOf(scenario)),
    causes: idsOf(scenario.causes),
    keyPoints: shuffled(idsOf(rightCauses(scenario)), chance).slice(0, KEY_POINTS),
    measures: bought(scenario, shuffled(idsOf(scenario.measures), chance)),
  };
}

/** Decides everything by the toss of a coin. */
export function randomPlayer(scenario: Scenario, chance: Chance): Choices {
  const toss = () => chance() < 0.5;
  const causes = idsOf(scenario.causes).filter(toss);
  const measures = bought(scenario, shuffled(idsOf(scenario.measures), chance).filter(toss));
  const keep = keepQuestions(scenario, measures)
    .filter(toss)
    .map(({ id, reasons }) => [id, shuffled(idsOf(reasons), chance)[0] ?? ""]);
  return {
    danger: idsOf(thingsOf(scenario)).filter(toss),
    causes,
    keyPoints: shuffled(idsOf(rightCauses(scenario)), chance).slice(0, KEY_POINTS),
    measures,
    keep: Object.fromEntries(keep),
  };
}

/** Knows every answer. */
export function expertPlayer(scenario: Scenario): Choices {
  const { plan } = bestPlan(scenario);
  const right = rightCauses(scenario);
  const keep = keepQuestions(scenario, plan).map(({ id, reasons }) => [
    id,
    reasons.find(({ acceptable }) => acceptable)?.id ?? "",
  ]);
  return {
    danger: idsOf(scenario.hazards),
    causes: idsOf(right),
    keyPoints: idsOf(right.filter(({ key }) => key)).slice(0, KEY_POINTS),
    measures: plan,
    keep: Object.fromEntries(keep),
  };
}
