import { amountOf } from "./chain";
import { checkCauses } from "./check-causes";
import { checkGoal } from "./check-goal";
import { checkPlans } from "./check-plans";
import { idsOf, unevenly } from "./ids";
import { isUseless } from "./plan";
import type { Scenario } from "./scenario";
import { thingsOf } from "./scenario";

/** Speakers that every scenario has without naming them. */
const STANDING_CAST = ["mamoru", "narrator"];

/** More could not be called by number, or judged in the time there is. */
const MOST_THINGS = 14;

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
    ...checkGoal(scenario),
  ];
  // Plans can be weighed only when the references hold.
  return problems.length > 0 ? problems : checkPlans(scenario);
}

function repeatedIds(scenario: Scenario): string[] {
  const lists: [string, readonly string[]][] = [
    ["thing", idsOf(thingsOf(scenario))],
    ["link", idsOf(scenario.chain)],
    ["cause", idsOf(scenario.causes)],
    ["measure", idsOf(scenario.measures)],
    ["briefing", idsOf(scenario.briefing)],
    ["note", idsOf(scenario.notes)],
    ["goal.situations", scenario.goal.situations],
    ["goal.actions", scenario.goal.actions],
    ["goal.pointing", idsOf(scenario.goal.pointing)],
    ["goal.oddPairs", idsOf(scenario.goal.oddPairs ?? [])],
    ["questions", scenario.questions ?? []],
    ["discussion", scenario.discussion ?? []],
    ["disputes", scenario.disputes ?? []],
    ...scenario.hazards.map(({ id, reasons }): [string, string[]] => [
      `reason of ${id}`,
      idsOf(reasons),
    ]),
  ];
  return lists.flatMap(([what, all]) =>
    all
      .filter((id, index) => all.indexOf(id) !== index)
      .map((id) => `${what} id "${id}" is used twice: give each its own`),
  );
}

function checkThings(scenario: Scenario): string[] {
  const { hazards, decoys, ranking } = scenario;
  const things = idsOf(thingsOf(scenario));
  return [
    ...(things.length > MOST_THINGS
      ? [`there are ${things.length} things: leave out some, ${MOST_THINGS} are the most`]
      : []),
    ...(ranking !== undefined && ranking.toSorted().join() !== things.toSorted().join()
      ? ["ranking needs every hazard and every decoy exactly once"]
      : []),
    ...(decoys.length < hazards.length
      ? [`there are ${hazards.length} hazards but ${decoys.length} decoys: add decoys`]
      : []),
    ...decoys
      .filter(({ twin }) => twin !== undefined && !idsOf(hazards).includes(twin))
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

function checkChain(scenario: Scenario): string[] {
  const { chain, hazards, measures } = scenario;
  const [trigger, ...stages] = chain;
  const used = chain.flatMap((link) => link.hazards);
  const amount = scenario.toll ? "toll" : "time";
  return [
    ...checkUnit(scenario),
    ...(trigger && trigger.hazards.length + amountOf(trigger) > 0
      ? [`link "${trigger.id}" is the trigger: it needs hazards [] and ${amount} 0`]
      : []),
    ...stages
      .filter((link) => link.hazards.length === 0 || amountOf(link) === 0)
      .map(({ id }) => `link "${id}" needs at least one hazard and a ${amount} above 0`),
    ...stages
      .filter(({ variants }) => variants !== undefined)
      .map(({ id }) => `link "${id}" is no trigger: only the trigger can have variants`),
    ...(trigger?.variants ?? [])
      .filter((id) => !idsOf(measures).includes(id))
      .map((id) => `the trigger has a variant for "${id}", which is no measure`),
    ...unevenly("damage link", stages, "a proof", ({ proof }) => proof !== undefined),
    ...used
      .filter((id) => !idsOf(hazards).includes(id))
      .map((id) => `a link names "${id}", which is no hazard of this scenario`),
    ...idsOf(hazards)
      .filter((id) => used.filter((other) => other === id).length !== 1)
      .map((id) => `hazard "${id}" must stand in exactly one link of the chain`),
  ];
}

/** The toll has a unit of the scenario's own, or is a time by its clock; its links say it alike. */
function checkUnit({ toll, clock, chain }: Scenario): string[] {
  if ((toll === undefined) === (clock === undefined)) {
    return ["say what the toll is told in: either toll or clock, not both"];
  }
  const [right, wrong] = toll ? (["toll", "time"] as const) : (["time", "toll"] as const);
  return chain
    .filter((link) => link[right] === undefined || link[wrong] !== undefined)
    .map(({ id }) => `link "${id}" needs a ${right}, not a ${wrong}, as the scenario has it`);
}

function checkMeasures({ measures, hazards, chain }: Scenario): string[] {
  const stages = idsOf(chain.slice(1));
  const targets = measures.flatMap(({ effects }) => Object.keys(effects));
  return [
    ...targets
      .filter((id) => !idsOf(hazards).includes(id))
      .map((id) => `a measure works on "${id}", which is no hazard of this scenario`),
    ...idsOf(hazards)
      .filter((id) => !targets.includes(id))
      .map((id) => `no measure works on hazard "${id}": add one`),
    ...measures
      .filter(({ harm, effects }) => harm > 0 && Object.keys(effects).length > 0)
      .map(({ id }) => `measure "${id}" both helps and harms: make it one or the other`),
    ...measures
      .filter((measure) => measure.aim !== undefined && !isUseless(measure))
      .map(({ id }) => `measure "${id}" helps: only a useless or harmful one has an aim`),
    ...measures
      .filter(({ aim }) => aim !== undefined && !stages.includes(aim))
      .map(({ id, aim }) => `measure "${id}" is aimed at "${aim}", which is no damage link`),
    ...unevenly(
      "useless measure",
      measures.filter(isUseless),
      "an aim",
      ({ aim }) => aim !== undefined,
    ),
  ];
}

function checkCast({ cast, briefing }: Scenario): string[] {
  return briefing
    .filter(({ speaker }) => ![...cast, ...STANDING_CAST].includes(speaker))
    .map(({ id, speaker }) => `beat "${id}" is spoken by "${speaker}", who is not in the cast`);
}
