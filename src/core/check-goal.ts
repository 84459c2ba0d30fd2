import { idsOf, unevenly } from "./ids";
import type { Scenario } from "./scenario";

type Goal = Scenario["goal"];

/** Whether two parts of the goal belong together; without a list of pairs any two do. */
export function isPair(goal: Goal, situation: string, action: string): boolean {
  if (goal.pairs === undefined) return true;
  return goal.pairs.some((pair) => pair.situation === situation && pair.actions.includes(action));
}

/** What is wrong with the goal and what leads to it, as sentences that say what to do. */
export function checkGoal(scenario: Scenario): string[] {
  return [
    ...checkPairs(scenario.goal),
    ...checkOddPairs(scenario.goal),
    ...checkPledges(scenario),
    ...checkPointing(scenario),
  ];
}

function checkPairs({ pairs, situations, actions }: Goal): string[] {
  if (pairs === undefined) return [];
  const paired = pairs.map(({ situation }) => situation);
  const used = pairs.flatMap((pair) => pair.actions);
  return [
    ...strangers("goal.pairs", paired, situations, "situation"),
    ...strangers("goal.pairs", used, actions, "action"),
    ...situations
      .filter((id) => paired.filter((other) => other === id).length !== 1)
      .map((id) => `goal.pairs needs the situation "${id}" exactly once`),
    ...actions
      .filter((id) => !used.includes(id))
      .map((id) => `goal.pairs leaves out the action "${id}": say which situation it belongs to`),
  ];
}

function checkOddPairs(goal: Goal): string[] {
  const { oddPairs = [], situations, actions } = goal;
  return [
    ...strangers(
      "goal.oddPairs",
      oddPairs.map(({ situation }) => situation),
      situations,
      "situation",
    ),
    ...strangers(
      "goal.oddPairs",
      oddPairs.map(({ action }) => action),
      actions,
      "action",
    ),
    ...oddPairs
      .filter(({ situation, action }) => isPair(goal, situation, action))
      .map(
        ({ id }) => `goal.oddPairs "${id}" belongs together: leave it out there or in goal.pairs`,
      ),
  ];
}

function checkPledges({ hazards, goal }: Scenario): string[] {
  const pledges = hazards.flatMap(({ id, pledge }) => (pledge ? [{ id, ...pledge }] : []));
  return [
    ...strangers(
      "a pledge",
      pledges.map(({ situation }) => situation),
      goal.situations,
      "situation",
    ),
    ...strangers(
      "a pledge",
      pledges.map(({ action }) => action),
      goal.actions,
      "action",
    ),
    ...pledges
      .filter(({ situation, action }) => !isPair(goal, situation, action))
      .map(({ id }) => `the pledge of "${id}" joins parts that do not belong together`),
    ...unevenly("hazard", hazards, "a pledge", ({ pledge }) => pledge !== undefined),
  ];
}

function checkPointing({ goal, measures }: Scenario): string[] {
  const { pointing } = goal;
  return [
    ...strangers(
      "goal.pointing",
      pointing.flatMap(({ correctedBy = [] }) => correctedBy),
      idsOf(measures),
      "measure",
    ),
    ...pointing
      .filter(({ correctedBy, correctedTarget }) => correctedTarget !== undefined && !correctedBy)
      .map(
        ({ id }) => `pointing "${id}" has a correctedTarget: say by which measures, correctedBy`,
      ),
    ...unevenly(
      "pointing",
      pointing,
      "correctedBy",
      ({ correctedBy }) => correctedBy !== undefined,
    ),
  ];
}

/** Ids that are named but are none of those that there are. */
function strangers(
  where: string,
  named: readonly string[],
  all: readonly string[],
  what: string,
): string[] {
  return named
    .filter((id) => !all.includes(id))
    .map((id) => `${where} names "${id}", which is no ${what} of this scenario`);
}
