import { expect, test } from "vitest";
import { openHazards } from "#core/plan";
import { oddityOf, offeredPledge } from "#core/pledge";
import { aScenario, aTellingScenario } from "../helpers/scenarios";

const scenario = aTellingScenario();

test("what is offered first deals with the gravest danger that stays open", () => {
  for (const plan of [[], ...scenario.measures.map(({ id }) => [id])]) {
    const open = openHazards(scenario, plan);
    const most = Math.max(...open.map(({ severity }) => severity));
    const gravest = open.filter(({ severity }) => severity === most);

    expect(offeredPledge(scenario, plan)).toEqual(gravest[0]?.pledge);
  }
});

test("what was retained for a sound reason is offered after what is just left open", () => {
  const [gravest, next] = openHazards(scenario, []).toSorted((a, b) => b.severity - a.severity);
  if (!gravest || !next) throw new Error("two dangers are open");
  const reasons = [{ ...gravest.reasons[0], id: "sound", acceptable: true }];
  const hazards = scenario.hazards.map((hazard) =>
    hazard.id === gravest.id ? ({ ...hazard, retainable: true, reasons } as typeof hazard) : hazard,
  );
  const own = { ...scenario, hazards };

  expect(offeredPledge(own, [], { [gravest.id]: "sound" })).toEqual(next.pledge);
  expect(offeredPledge(own, [], { [gravest.id]: "another" })).toEqual(gravest.pledge);
});

test("nothing is offered first where nothing is open, or nothing has a pledge", () => {
  const all = scenario.measures.map(({ id }) => id);
  const closed = scenario.hazards.filter(
    ({ id }) => !openHazards(scenario, all).some((hazard) => hazard.id === id),
  );

  expect(offeredPledge({ ...scenario, hazards: closed }, all)).toBeUndefined();
  expect(offeredPledge(aScenario(), [])).toBeUndefined();
});

test("a deed that does not itself deal with the open danger is not offered for it", () => {
  const hazards = scenario.hazards.map((hazard) => ({
    ...hazard,
    pledge: hazard.pledge && { ...hazard.pledge, isLoose: true as const },
  }));

  expect(offeredPledge({ ...scenario, hazards }, [])).toBeUndefined();
});

test.each([
  ["leaving", "lock-it", undefined],
  ["absent", "lock-it", "nobody-there"],
  ["leaving", "tell-somebody", "other"],
  ["", "lock-it", undefined],
  ["absent", "", undefined],
])("the pair of %s and %s is told as %s", (situation, action, told) => {
  expect(oddityOf(scenario.goal, { situation, action })).toBe(told);
});

test("without a list of pairs, any two go together", () => {
  const { goal } = aScenario();

  expect(oddityOf(goal, { situation: "absent", action: "lock-it" })).toBeUndefined();
});
