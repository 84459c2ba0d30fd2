import { describe, expect, it, test } from "vitest";
import { seeded, shuffled } from "#core/chance";
import { idsOf } from "#core/ids";
import { costOf, isAffordable } from "#core/plan";
import {
  bought,
  type Choices,
  decided,
  everythingPlayer,
  expertPlayer,
  randomPlayer,
} from "#core/players";
import { rightCauses } from "#core/scenario";
import { scoreEpisode } from "#core/score";
import { finished } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";
import { shipped } from "../helpers/shipped";

const scenario = aScenario();

describe("chance with a seed", () => {
  it("is the same everywhere, and spread from 0 up to 1", () => {
    const chance = seeded(1);
    const numbers = Array.from({ length: 1000 }, chance);

    expect(numbers.slice(0, 3).map((number) => number.toFixed(6))).toEqual([
      "0.627074",
      "0.002736",
      "0.527447",
    ]);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number) / 1000).toBeCloseTo(0.5, 1);
  });

  it("shuffles without losing anything", () => {
    const items = ["a", "b", "c", "d", "e"];
    const orders = Array.from({ length: 50 }, (_, seed) => shuffled(items, seeded(seed)).join(""));

    expect(orders.every((order) => [...order].toSorted().join("") === "abcde")).toBe(true);
    expect(new Set(orders).size).toBeGreaterThan(30);
  });
});

describe("choices", () => {
  it.each<[string, (seed: number) => Choices]>([
    ["of who calls everything dangerous", (seed) => everythingPlayer(scenario, seeded(seed))],
    ["of who tosses a coin", (seed) => randomPlayer(scenario, seeded(seed))],
    ["of the expert", () => expertPlayer(scenario)],
  ])("%s can all be made, and score as when they were played", (_, choicesOf) => {
    for (let seed = 1; seed <= 100; seed++) {
      const choices = choicesOf(seed);

      expect(scoreEpisode(scenario, decided(choices))).toEqual(
        scoreEpisode(scenario, finished(scenario, choices)),
      );
    }
  });

  it("left out are not made", () => {
    expect(decided({})).toMatchObject({ verdicts: {}, causes: [], measures: [], kept: {} });
    expect(decided({ danger: ["door"], safe: ["lamp"] })).toMatchObject({
      phase: "debrief",
      looked: ["door", "lamp"],
      verdicts: { door: "danger", lamp: "safe" },
      causesDecided: true,
    });
  });
});

test("who buys what still fits passes by what does not", () => {
  expect(bought(scenario, ["gadget", "lock", "shred", "drill"])).toEqual([
    "gadget",
    "shred",
    "drill",
  ]);
  expect(bought(scenario, [])).toEqual([]);
});

test("who calls everything dangerous takes every card and spends until nothing fits", () => {
  const { danger, causes, keyPoints, measures = [], keep } = everythingPlayer(scenario, seeded(3));
  const left = scenario.measures.filter(({ id }) => !measures.includes(id));

  expect(danger).toHaveLength(12);
  expect(causes).toHaveLength(scenario.causes.length);
  expect(keyPoints).toHaveLength(2);
  expect(keep).toBeUndefined();
  expect(
    left.filter(({ id }) => isAffordable(scenario, costOf(scenario, [...measures, id]))),
  ).toEqual([]);
});

test("who tosses a coin takes about half of everything, and puts two ◎ on true causes", () => {
  const games = Array.from({ length: 400 }, (_, seed) => randomPlayer(scenario, seeded(seed)));
  const right = idsOf(rightCauses(scenario));
  const mean = (count: (choices: Choices) => number) =>
    games.reduce((sum, choices) => sum + count(choices), 0) / games.length;

  expect(mean(({ danger = [] }) => danger.length)).toBeCloseTo(6, 0);
  expect(mean(({ causes = [] }) => causes.length)).toBeCloseTo(4, 0);
  expect(games.every(({ keyPoints = [] }) => keyPoints.length === 2)).toBe(true);
  expect(games.every(({ keyPoints = [] }) => keyPoints.every((id) => right.includes(id)))).toBe(
    true,
  );
  expect(new Set(games.flatMap(({ keep = {} }) => Object.values(keep)))).toEqual(
    new Set(["until-april", "never-happened"]),
  );
});

test.each(shipped)("the expert of $folder gets everything", ({ scenario: place }) => {
  expect(scoreEpisode(place, finished(place, expertPlayer(place))).total).toBe(100);
});
