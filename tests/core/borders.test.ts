import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionSchema, OWN_WORDS_LIMIT } from "#core/action";
import { outcomeOf, residualOf } from "#core/chain";
import { checkPlans } from "#core/check-plans";
import { step } from "#core/episode";
import { groupResults, guidelineResults, wonShare } from "#core/guideline-results";
import { cardOrder } from "#core/order";
import { affordablePlans, bestPlan, isUseless, measuresOf } from "#core/plan";
import { readProgressCode, writeProgressCode } from "#core/progress-code";
import { type Scenario, scenarioSchema } from "#core/scenario";
import { play, wholeGame } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";
import { shipped } from "../helpers/shipped";

/** Rules at their borders: each of these was once broken on purpose without any test failing. */
const scenario = aScenario();
const words = (length: number) => "あ".repeat(length);
const planned = (ownWords: string) =>
  ({ type: "plan", situation: "leaving", action: "lock-it", ownWords }) as const;

describe("own words of a goal", () => {
  it("are kept as they were written", () => {
    const episode = { ...play(scenario), phase: "goal" } as const;
    const outcome = step(scenario, episode, planned("鍵を確かめる"));

    expect(outcome).toMatchObject({ episode: { plan: { ownWords: "鍵を確かめる" } } });
  });

  it("are no longer than there is room for", () => {
    const fits = (length: number) => actionSchema.safeParse(planned(words(length))).success;

    expect([OWN_WORDS_LIMIT, OWN_WORDS_LIMIT + 1].map(fits)).toEqual([true, false]);
  });
});

const effectOf = { "-": undefined, w: "weak", s: "strong" } as const;
type Weighed = readonly (readonly [severity: 1 | 2 | 3, effect: keyof typeof effectOf])[];

/** A scenario whose first damage link holds hazards so severe, each with what the first card does. */
function weighing(weighed: Weighed): Scenario {
  const [first, ...others] = scenario.hazards;
  if (!first) throw new Error("there is no hazard");
  const hazards = weighed.map(([severity], index) => ({ ...first, id: `h${index}`, severity }));
  const effects = Object.fromEntries(
    weighed.flatMap(([, key], index) => {
      const effect = effectOf[key];
      return effect === undefined ? [] : [[`h${index}`, effect] as const];
    }),
  );
  const measures = scenario.measures.map((each, index) =>
    index === 0 ? { ...each, effects } : each,
  );
  const chain = scenario.chain.map((each) =>
    each.id === "open" ? { ...each, hazards: hazards.map(({ id }) => id) } : each,
  );
  return { ...scenario, hazards: [...hazards, ...others], measures, chain };
}

describe("a link at the border between two outcomes", () => {
  it.each<[string, Weighed, number, string]>([
    [
      "exactly .25",
      [
        [3, "s"],
        [3, "s"],
        [1, "s"],
        [1, "w"],
      ],
      0.25,
      "prevented",
    ],
    // Summed up in this order, floating-point noise lifts it above .25.
    [
      "exactly .25 with noise",
      [
        [3, "s"],
        [3, "s"],
        [3, "s"],
        [3, "w"],
        [2, "s"],
        [3, "s"],
        [2, "s"],
        [2, "s"],
        [2, "s"],
        [1, "s"],
      ],
      0.25,
      "prevented",
    ],
    [
      "just above .25",
      [
        [3, "s"],
        [3, "s"],
        [1, "s"],
        [2, "w"],
      ],
      2.6 / 9,
      "reduced",
    ],
    [
      "exactly .65",
      [
        [1, "s"],
        [2, "w"],
        [3, "w"],
        [2, "-"],
      ],
      0.65,
      "reduced",
    ],
    // Summed up in this order, floating-point noise lifts it above .65.
    [
      "exactly .65 with noise",
      [
        [2, "-"],
        [1, "s"],
        [1, "w"],
        [2, "-"],
        [2, "s"],
      ],
      0.65,
      "reduced",
    ],
    [
      "just above .65",
      [
        [3, "s"],
        [1, "-"],
        [3, "-"],
      ],
      4.6 / 7,
      "happened",
    ],
  ])("%s", (_, severities, residual, outcome) => {
    const weighed = weighing(severities);
    const link = weighed.chain.find(({ id }) => id === "open");
    if (!link) throw new Error("there is no link");
    const plan = weighed.measures.slice(0, 1).map(({ id }) => id);

    expect(residualOf(weighed, link, plan)).toBeCloseTo(residual, 12);
    expect(outcomeOf(weighed, link, plan)).toBe(outcome);
  });
});

it("no measure and no group of them is won by more than all there was", () => {
  for (const { scenario: own } of shipped) {
    const ids = own.measures.map(({ id }) => id);
    const dangers = [...own.hazards, ...own.decoys].map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(dangers), (measures, danger) => {
        const verdicts = Object.fromEntries(danger.map((id) => [id, "danger"] as const));
        const results = guidelineResults(own, { ...play(own), measures, verdicts });
        const shares = [...Object.values(results), ...Object.values(groupResults(results))].map(
          (result) => wonShare(result) ?? 0,
        );

        expect(Math.max(...shares)).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  }
});

it("a plan with a useless card is none of the good ones", () => {
  const [lock] = scenario.measures;
  if (!lock) throw new Error("there is no card");
  // Free cards without effect: any number of plans comes as close to the best as they like.
  const idle = ["one", "two", "three", "four"].map((id) => ({
    ...lock,
    id,
    effects: {},
    money: 0,
    effort: 0,
  }));
  const cards = scenario.measures.filter((each) => !isUseless(each)).slice(0, 2);
  const few = scenarioSchema.safeParse({ ...scenario, measures: [...cards, ...idle] });
  const measured = few.success ? few.data : { ...scenario, measures: [...cards, ...idle] };
  const close = affordablePlans(measured).filter(
    ({ value }) => value >= 0.85 * bestPlan(measured).value,
  );

  expect(
    close.filter(({ plan }) => measuresOf(measured, plan).some(isUseless)).length,
  ).toBeGreaterThan(3);
  expect(checkPlans(measured).join("\n")).toMatch(/only \d plans without useless cards/);
});

it("a code that names a place twice is damaged", () => {
  const log = wholeGame(scenario, {});
  const result = { date: "2026-11-23", total: 0, log };
  const carried = { scenario: scenario.id, best: result, latest: result };
  const read = (times: number) =>
    readProgressCode([scenario], writeProgressCode([scenario], Array(times).fill(carried)));

  expect(read(1)).toMatchObject({ ok: true });
  expect(read(2)).toEqual({ ok: false, problem: "damaged" });
});

it("cards lie in another order in another place", () => {
  const cards = "abcdefgh".split("").map((id) => ({ id }));
  const orders = ["one", "two", "three"].map((salt) =>
    cardOrder(salt, cards)
      .map(({ id }) => id)
      .join(""),
  );

  expect(new Set(orders).size).toBe(3);
});
