import { describe, expect, it } from "vitest";
import {
  BARS,
  cleverTotal,
  type Guessed,
  unfairIn,
  type Weighed,
  weigh,
} from "#core/check-fairness";
import { noticeGuesses, type PlayerWords, prepareGuesses, thinkGuesses } from "#core/guesses";
import { idsOf } from "#core/ids";
import { thingsOf } from "#core/scenario";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();

/** Every text is the same, but for those given. */
function words(overrides: {
  readonly things?: Readonly<Record<string, string>>;
  readonly causes?: Readonly<Record<string, string>>;
}): PlayerWords {
  const same = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "灰色の箱"]));
  return {
    things: { ...same(idsOf(thingsOf(scenario))), ...overrides.things },
    causes: { ...same(idsOf(scenario.causes)), ...overrides.causes },
    cast: ["佐藤"],
    topic: { person: ["番場"], machine: ["ラック"], title: ["管理"] },
  };
}

const inThings = (text: string, ...ids: readonly string[]) =>
  words({ things: Object.fromEntries(ids.map((id) => [id, text])) });
const inCauses = (text: string, ...ids: readonly string[]) =>
  words({ causes: Object.fromEntries(ids.map((id) => [id, text])) });

const pointsOf = (guesses: readonly { rule: string; points: number }[], rule: string) =>
  guesses.find((guess) => guess.rule === rule)?.points;

describe("what somebody who knows nothing may notice", () => {
  it.each<[string, string]>([
    ["番場さんの箱", "the main person is named"],
    ["ラックの箱です", "the main machine is named"],
    ["管理の箱です", "a word of the title stands there"],
    ["番場さんの箱", "any topic word stands there"],
    ["ラックの箱です", "any topic word stands there"],
    ["管理の箱です", "any topic word stands there"],
    ["usbの箱です", "a word of the trade stands there"],
    ["佐藤さんの箱", "somebody of the cast is named"],
    ["箱が7つ", "a digit stands there"],
    ["とても長い灰色の箱", "the text is longer than most"],
    ["箱", "the text is shorter than most"],
    ["クラウドの箱", '"クラウド" stands there'],
    ["佐藤さんの箱", '"佐藤" stands there'],
  ])("%s, because %s: both ways", (text, rule) => {
    const told = noticeGuesses(scenario, inThings(text, "door", "screen", "memo", "lamp"));
    const untold = noticeGuesses(scenario, inThings(text, "window", "lamp", "poster", "memo"));

    // Three of six hazards less one of six decoys, of 40 points.
    expect(pointsOf(told, rule)).toBeCloseTo(40 * (3 / 6 - 1 / 6), 9);
    expect(pointsOf(told, `not: ${rule}`)).toBe(0);
    expect(pointsOf(untold, `not: ${rule}`)).toBeCloseTo(40 * (5 / 6 - 3 / 6), 9);
  });

  it("tells nothing where nothing is told", () => {
    expect(noticeGuesses(scenario, words({})).filter(({ points }) => points > 0)).toEqual([]);
  });
});

describe("what somebody who knows nothing may think", () => {
  const right = ["no-rule", "nobody-decides", "never-tried", "no-list"] as const;

  it("reads names and luck, both ways, with the ◎ anywhere on the true causes", () => {
    const blamed = inCauses("運悪く灰色の箱", "bad-luck", "too-busy", "old-tape", "slow-people");
    const named = inCauses("佐藤さんが持つ箱", "no-rule", "nobody-decides");

    // All four right: three of six pairs… of which key points are three cards: k = 1.5 of 2.
    expect(
      pointsOf(thinkGuesses(scenario, blamed), "not: a word of luck stands there"),
    ).toBeCloseTo(20 * (1 * (1 + 1.5 / 2)) * 0.5, 9);
    expect(pointsOf(thinkGuesses(scenario, blamed), "a word of luck stands there")).toBe(0);
    // Two of four right.
    expect(pointsOf(thinkGuesses(scenario, named), "somebody of the cast is named")).toBeCloseTo(
      20 * (0.5 * (1 + 1.5 / 2)) * 0.5,
      9,
    );
    expect(pointsOf(thinkGuesses(scenario, named), "not: somebody of the cast is named")).toBe(0);
  });

  it("takes the longest or the shortest of each link", () => {
    const long = thinkGuesses(scenario, inCauses("とても長い灰色の箱", ...right));
    const short = thinkGuesses(scenario, inCauses("箱", ...right));

    expect(pointsOf(long, "the longest of each link")).toBeCloseTo(17.5, 9);
    expect(pointsOf(long, "the shortest of each link")).toBe(0);
    expect(pointsOf(short, "the shortest of each link")).toBeCloseTo(17.5, 9);
    expect(pointsOf(short, "the longest of each link")).toBe(0);
  });

  it("puts both ◎ on true causes, however few cards were picked", () => {
    const one = thinkGuesses(scenario, inCauses("佐藤さんの箱", "no-rule"));

    expect(pointsOf(one, "somebody of the cast is named")).toBeCloseTo(
      20 * 0.25 * (1 + 1.5 / 2) * 0.5,
      9,
    );
  });
});

describe("what somebody who knows nothing may prepare", () => {
  const guesses = (overrides: Parameters<typeof aScenario>[0] = {}) =>
    prepareGuesses(aScenario(overrides));

  it("buys by price, effort, group and treatment, both ways", () => {
    const rules = guesses().map(({ rule }) => rule);

    expect(rules).toHaveLength(26);
    expect(rules.filter((rule) => rule.startsWith("most: "))).toHaveLength(13);
    expect(new Set(rules).size).toBe(26);
    expect(guesses()).toEqual(guesses());
  });

  it.each<[string, Record<string, unknown>]>([
    ["least: money", { money: 0 }],
    ["most: effort", { effort: 2 }],
    ["most: money and effort", { money: 1.5, effort: 1.4 }],
    ["most: group outside", { group: "outside" }],
    ["most: treatment avoid", { treatments: ["avoid"] }],
    ["least: treatment reduce", { treatments: ["avoid"] }],
    ["most: treatment transfer", { treatments: ["transfer"] }],
    ["most: treatments", { treatments: ["avoid", "transfer"] }],
    ["most: money, then effort", { effort: 1.2 }],
    ["most: effort, then money", { money: 1.1 }],
  ])("finds the best plan by %s where that alone gives it away", (rule, sign) => {
    const best = ["lock", "lock-rule", "shred", "drill", "rota"];
    const measures = scenario.measures.map((each) => ({
      ...each,
      money: 1,
      effort: 1,
      ...(best.includes(each.id) ? sign : {}),
    }));
    const found = guesses({ measures, budget: { money: 7.5, effort: 10 } });

    // The key may be kept open for a reason: who knows nothing gives none.
    expect(pointsOf(found, rule)).toBeGreaterThan(20);
  });
});

describe("the bars", () => {
  const guessed = (points: number): Guessed => ({
    notice: [{ rule: "a", points }],
    think: [{ rule: "b", points: 10 }],
    prepare: [{ rule: "c", points: 15 }],
  });
  const weighed: Weighed = {
    everything: BARS.everything,
    random: BARS.random,
    expert: 100,
    clever: { ja: guessed(20), en: guessed(20) },
  };

  it("are held when they are just met", () => {
    expect(unfairIn(weighed)).toEqual({ problems: [], warnings: [] });
    expect(cleverTotal(guessed(20))).toBe(45);
    expect(cleverTotal({ notice: [], think: [], prepare: [] })).toBe(0);
  });

  it("are told with figures when they are broken", () => {
    const { problems } = unfairIn({ ...weighed, everything: 20.1, random: 30.1, expert: 99 });

    expect(problems).toEqual([
      expect.stringMatching(/^who calls everything dangerous .* gets 20\.1, more than 20: /),
      expect.stringMatching(/^who tosses a coin gets 30\.1, more than 30: /),
      "who knows every answer gets 99.0, not 100: look at key points and reasons",
    ]);
  });

  it("only warn of the clever who know nothing, language by language", () => {
    const { problems, warnings } = unfairIn({
      ...weighed,
      clever: { ja: guessed(20.1), en: guessed(20) },
    });

    expect(problems).toEqual([]);
    expect(warnings).toEqual([
      "who knows nothing and reads ja gets 45.1, more than 45: notice 20.1 (a), think 10.0 (b), " +
        "prepare 15.0 (c): let words, lengths and prices tell nothing",
    ]);
  });

  it("are weighed with every player, each part's best rule first", () => {
    const result = weigh(scenario, { ja: words({}), en: inThings("番場さんの箱", "door") });

    expect(result.expert).toBe(100);
    expect(result.everything).toBeGreaterThan(0);
    expect(result.everything).toBeLessThan(result.random);
    expect(Object.keys(result.clever)).toEqual(["ja", "en"]);
    expect(result.clever["ja"]?.notice[0]?.points).toBe(0);
    expect(result.clever["en"]?.notice[0]?.points).toBeCloseTo(40 / 6, 9);
    for (const guesses of Object.values(result.clever["en"] ?? {})) {
      const points = guesses.map((guess: { points: number }) => guess.points);
      expect(points).toEqual(points.toSorted((a: number, b: number) => b - a));
    }
  });
});
