import { describe, expect, it } from "vitest";
import { groupResults, guidelineResults, missingFor, wonShare } from "#core/guideline-results";
import { judgedThings } from "#core/judgement";
import { planValue } from "#core/plan";
import type { Choices } from "#core/players";
import { planEffect, scoreEpisode } from "#core/score";
import { play, wholeGame } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const finish = (choices: Choices) => play(scenario, ...wholeGame(scenario, choices));
const hazards = scenario.hazards.map(({ id }) => id);
const decoys = scenario.decoys.map(({ id }) => id);
const right = ["no-rule", "nobody-decides", "never-tried", "no-list"];
const excuses = ["bad-luck", "too-busy", "old-tape", "slow-people"];
const best = ["lock", "lock-rule", "shred", "drill", "rota"];

const expert: Choices = {
  danger: hazards,
  causes: right,
  keyPoints: ["no-rule", "never-tried"],
  measures: best,
  keep: { key: "until-april" },
};

it("gives the expert everything", () => {
  expect(scoreEpisode(scenario, finish(expert))).toEqual({
    notice: 1,
    think: 1,
    prepare: 1,
    plan: 1,
    keep: 1,
    total: 100,
  });
});

describe("気づく", () => {
  it.each<[string, Choices, number]>([
    ["nothing called dangerous", {}, 0],
    ["everything called dangerous", { danger: [...hazards, ...decoys] }, 0],
    ["three found", { danger: hazards.slice(0, 3) }, 0.5],
    ["three found, one false alarm", { danger: [...hazards.slice(0, 3), "lamp"] }, 0.5 - 1 / 6],
    ["more false alarms than finds", { danger: ["door", "lamp", "box"] }, 0],
    ["safe counts as nothing", { danger: ["door"], safe: ["screen", "lamp"] }, 1 / 6],
  ])("%s", (_, choices, expected) => {
    expect(scoreEpisode(scenario, finish(choices)).notice).toBeCloseTo(expected, 12);
  });
});

describe("考える", () => {
  it.each<[string, Choices, number]>([
    ["right cards, two key points", { causes: right, keyPoints: ["no-rule", "never-tried"] }, 1],
    ["right cards, one key point", { causes: right, keyPoints: ["no-rule", "no-list"] }, 0.75],
    [
      "two right cards, both key",
      { causes: ["no-rule", "nobody-decides"], keyPoints: ["no-rule", "nobody-decides"] },
      0.5,
    ],
    [
      "right cards and one excuse",
      { causes: [...right, "bad-luck"], keyPoints: ["no-rule", "no-list"] },
      0.75 * 0.75,
    ],
    [
      "◎ on key points that were not picked",
      { causes: ["no-list"], keyPoints: ["no-rule", "never-tried"] },
      0.25,
    ],
    ["every card", { causes: [...right, ...excuses], keyPoints: ["no-rule", "never-tried"] }, 0],
    ["excuses only", { causes: excuses }, 0],
  ])("%s", (_, choices, expected) => {
    expect(scoreEpisode(scenario, finish(choices)).think).toBeCloseTo(expected, 12);
  });
});

describe("備える", () => {
  it.each<[string, Choices, number, number]>([
    ["nothing bought", {}, 0, 0],
    ["nothing bought, one risk kept well", { keep: { key: "until-april" } }, 0, 1 / 6],
    ["half the worth", { measures: ["lock", "shred"] }, 0, 0],
    [
      "the best without its weakest card",
      { measures: best.filter((id) => id !== "rota") },
      0.68,
      0,
    ],
    [
      "the best, the rest kept for no reason",
      { measures: best, keep: { key: "never-happened" } },
      1,
      0,
    ],
    ["the best, the rest kept well", { measures: best, keep: { key: "until-april" } }, 1, 1],
    [
      "one harmful card among good ones",
      { measures: ["lock", "lock-rule", "drill", "rota", "shout"] },
      0.28,
      0,
    ],
  ])("%s", (_, choices, plan, keep) => {
    const score = scoreEpisode(scenario, finish(choices));

    expect(score.plan).toBeCloseTo(plan, 12);
    expect(score.keep).toBeCloseTo(keep, 12);
    expect(score.prepare).toBeCloseTo(0.9 * plan + 0.1 * keep, 12);
  });

  it("tells of a plan how much of the best it does, points being what is above the half", () => {
    const of = (measures: readonly string[]) => planEffect(scenario, { measures });
    const weaker = best.filter((id) => id !== "rota");

    expect(of([])).toBe(0);
    expect(of(best)).toBeCloseTo(1, 12);
    expect(2 * of(weaker) - 1).toBeCloseTo(0.68, 12);
  });

  it("never honours keeping what may not be kept, and is whole when nothing is open", () => {
    const strict = aScenario({
      hazards: scenario.hazards.map((hazard) =>
        hazard.id === "key" ? { ...hazard, retainable: false } : hazard,
      ),
    });
    const kept = play(
      strict,
      ...wholeGame(strict, { measures: best, keep: { key: "until-april" } }),
    );
    const closed = aScenario({
      measures: scenario.measures.map((measure) =>
        measure.id === "lock"
          ? { ...measure, effects: { door: "strong", key: "strong" } }
          : measure,
      ),
    });

    expect(scoreEpisode(strict, kept).keep).toBe(0);
    expect(scoreEpisode(closed, play(closed, ...wholeGame(closed, { measures: best }))).keep).toBe(
      1,
    );
  });
});

describe("by common measure", () => {
  const spread = aScenario({
    hazards: scenario.hazards.map((hazard) => ({
      ...hazard,
      guideline: hazard.id === "memo" ? ["4.4.1", "4.2.3"] : hazard.guideline,
    })),
  });
  const results = (choices: Choices) =>
    guidelineResults(spread, play(spread, ...wholeGame(spread, choices)));

  it("counts finds less false alarms of the same id, never below zero", () => {
    const twin = aScenario({
      decoys: scenario.decoys.map((decoy) => ({ ...decoy, guideline: ["4.1.2"] })),
    });
    const of = (danger: string[]) =>
      guidelineResults(twin, play(twin, ...wholeGame(twin, { danger })))["4.1.2"].notice;

    expect(of(["door", "memo", "lamp"])).toEqual({ won: 1, available: 6 });
    expect(of(["door", "lamp", "box"])).toEqual({ won: 0, available: 6 });
  });

  it("shares a hazard among its ids and compares with the best plan", () => {
    expect(results({ measures: ["shred"] })["4.4.1"].prepare).toEqual({ won: 0.5, available: 0.5 });
    expect(results({})["4.2.3"].prepare).toEqual({ won: 0, available: 0.5 });
  });

  it("says not met yet where nothing was there", () => {
    expect(wonShare(results(expert)["4.3.1"])).toBeUndefined();
    expect(wonShare(results(expert)["4.1.2"])).toBeCloseTo(1, 12);
  });

  it("adds ids up to their groups", () => {
    const groups = groupResults(results({ danger: ["memo"], measures: ["shred"] }));

    expect(groups["4.2"]).toEqual({
      notice: { won: 1, available: 1 },
      prepare: { won: 0.5, available: 0.5 },
    });
    expect(groups["4.5"]).toEqual({
      notice: { won: 0, available: 0 },
      prepare: { won: 0, available: 0 },
    });
  });
});

it("tells what became of every thing; unjudged counts as safe", () => {
  const episode = finish({ danger: ["door", "lamp"], safe: ["screen", "window"] });
  const told = judgedThings(scenario, episode).map(({ thing, judgement }) => [thing.id, judgement]);

  expect(Object.fromEntries(told)).toMatchObject({
    door: "spotted",
    screen: "missed",
    memo: "missed",
    lamp: "false-alarm",
    window: "cleared",
    hook: "cleared",
  });
});

describe("what would have helped a group of common measures", () => {
  const groups = ["4.1", "4.2", "4.3", "4.4", "4.5"] as const;

  it("is of the best plan, and what helps most comes first", () => {
    const bare = finish({});
    const missing = groups.map((group) => missingFor(scenario, bare, group));

    expect(new Set(missing.flat())).toEqual(new Set(best));
    for (const cards of missing.filter(({ length }) => length > 1)) {
      const [first = 0, last = 0] = [cards[0] ?? "", cards.at(-1) ?? ""].map((id) =>
        planValue(scenario, [id]),
      );
      expect(first).toBeGreaterThanOrEqual(last);
    }
  });

  it("is nothing once the best plan is bought", () => {
    expect(groups.flatMap((group) => missingFor(scenario, finish(expert), group))).toEqual([]);
  });
});
