import { checkPlans } from "./check-plans";
import type { Scenario } from "./scenario";
import { thingsOf } from "./scenario";

/** Speakers that every scenario has without naming them. */
const STANDING_CAST = ["mamoru", "narrator"];

const CARDS_PER_LINK = { from: 2, to: 3 };
const EXCUSES = { from: 3, to: 4 };

/**
 * Finds what the schema cannot see: references and combinations that make no sense.
 * Returns every problem at once, as sentences that say what to do.
 */
export function checkScenario(scenario: Scenario): string[] {
  const problems = [
    ...repeatedIds(scenario),
    ...checkThings(scenario),
    ...checkChain(scenario),
    ...checkCauses(scenario),
    ...checkMeasures(scenario),
    ...checkCast(scenario),
  ];
  // Plans can be weighed only when the references hold.
  return problems.length > 0 ? problems : checkPlans(scenario);
}

function repeatedIds(scenario: Scenario): string[] {
  const lists: [string, readonly string[]][] = [
    ["thing", ids(thingsOf(scenario))],
    ["link", ids(scenario.chain)],
    ["cause", ids(scenario.causes)],
    ["measure", ids(scenario.measures)],
    ["briefing", ids(scenario.briefing)],
    ["note", ids(scenario.notes)],
    ["goal.situations", scenario.goal.situations],
    ["goal.actions", scenario.goal.actions],
    ["goal.pointing", ids(scenario.goal.pointing)],
    ...scenario.hazards.map(({ id, reasons }): [string, string[]] => [
      `reason of ${id}`,
      ids(reasons),
    ]),
  ];
  return lists.flatMap(([what, all]) =>
    all
      .filter((id, index) => all.indexOf(id) !== index)
      .map((id) => `${what} id "${id}" is used twice: give each its own`),
  );
}

function checkThings({ hazards, decoys }: Scenario): string[] {
  return [
    ...(decoys.length < hazards.length
      ? [`there are ${hazards.length} hazards but ${decoys.length} decoys: add decoys`]
      : []),
    ...decoys
      .filter(({ twin }) => !ids(hazards).includes(twin))
      .map(({ id, twin }) => `decoy "${id}" is the twin of "${twin}", which is no hazard`),
    ...hazards
      .filter(
        ({ retainable, reasons }) => retainable !== reasons.some(({ acceptable }) => acceptable),
      )
      .map(({ id }) => `hazard "${id}" needs an acceptable reason exactly when it is retainable`),
    ...hazards
      .filter(({ reasons }) => reasons.every(({ acceptable }) => acceptable))
      .map(({ id }) => `hazard "${id}" needs at least one reason that is not acceptable`),
  ];
}

function checkChain({ chain, hazards }: Scenario): string[] {
  const [trigger, ...stages] = chain;
  const used = chain.flatMap((link) => link.hazards);
  return [
    ...(trigger && trigger.hazards.length + trigger.time > 0
      ? [`link "${trigger.id}" is the trigger: it needs hazards [] and time 0`]
      : []),
    ...stages
      .filter((link) => link.hazards.length === 0 || link.time === 0)
      .map(({ id }) => `link "${id}" needs at least one hazard and a time above 0`),
    ...used
      .filter((id) => !ids(hazards).includes(id))
      .map((id) => `a link names "${id}", which is no hazard of this scenario`),
    ...ids(hazards)
      .filter((id) => used.filter((other) => other === id).length !== 1)
      .map((id) => `hazard "${id}" must stand in exactly one link of the chain`),
  ];
}

function checkCauses({ causes, chain }: Scenario): string[] {
  const excuses = causes.filter(({ kind }) => kind === "excuse");
  const keys = causes.filter(({ key }) => key);
  return [
    ...chain.slice(1).flatMap(({ id }) => {
      const count = causes.filter(({ link }) => link === id).length;
      return isWithin(count, CARDS_PER_LINK)
        ? []
        : [`link "${id}" has ${count} cause cards: it needs 2 or 3`];
    }),
    ...causes
      .filter(({ link }) => !ids(chain.slice(1)).includes(link))
      .map(({ id, link }) => `cause "${id}" hangs on "${link}", which is no damage link`),
    ...(isWithin(excuses.length, EXCUSES)
      ? []
      : [`there are ${excuses.length} excuses among the causes: make it 3 or 4`]),
    ...excuses.filter(({ key }) => key).map(({ id }) => `excuse "${id}" cannot be a key point`),
    ...(keys.length < 2 ? ["at least two causes must be key points"] : []),
  ];
}

function checkMeasures({ measures, hazards }: Scenario): string[] {
  const targets = measures.flatMap(({ effects }) => Object.keys(effects));
  return [
    ...targets
      .filter((id) => !ids(hazards).includes(id))
      .map((id) => `a measure works on "${id}", which is no hazard of this scenario`),
    ...ids(hazards)
      .filter((id) => !targets.includes(id))
      .map((id) => `no measure works on hazard "${id}": add one`),
    ...measures
      .filter(({ harm, effects }) => harm > 0 && Object.keys(effects).length > 0)
      .map(({ id }) => `measure "${id}" both helps and harms: make it one or the other`),
  ];
}

function checkCast({ cast, briefing }: Scenario): string[] {
  return briefing
    .filter(({ speaker }) => ![...cast, ...STANDING_CAST].includes(speaker))
    .map(({ id, speaker }) => `beat "${id}" is spoken by "${speaker}", who is not in the cast`);
}

function isWithin(count: number, { from, to }: { from: number; to: number }): boolean {
  return count >= from && count <= to;
}

function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
