import { describe, expect, it } from "vitest";
import { carriedResult, changeOf, resultsOf } from "#core/carried";
import {
  finishedPlay,
  mergedResults,
  type Play,
  playOf,
  playSchema,
  type Results,
  withPlay,
} from "#core/results";
import { finished, wholeGame } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const { id, revision } = scenario;
const episode = finished(scenario, { danger: ["door"], measures: ["lock"] });
const whole = playOf({ scenario, episode }, "2026-03-01");
const aPlay = (total: number, date: string): Play => ({ total, revision, date, log: [] });
const of = (best: Play, latest = best): Results => ({ [id]: { best, latest } });

describe("a play as it is kept", () => {
  it.each<[string, Partial<Record<keyof Play, unknown>>, boolean]>([
    ["no points", { total: 0 }, true],
    ["all points", { total: 100 }, true],
    ["fewer than none", { total: -1 }, false],
    ["more than all", { total: 101 }, false],
    ["half a point", { total: 1.5 }, false],
    ["half a revision", { revision: 1.5 }, false],
    ["a day that is none", { date: "2026-02-30" }, false],
    ["no log", { log: undefined }, false],
    ["an unheard-of action", { log: [{ type: "fly" }] }, false],
  ])("with %s", (_, change, isOne) => {
    expect(playSchema.safeParse({ ...whole, ...change }).success).toBe(isOne);
  });

  it("has nothing else in it", () => {
    expect(playSchema.safeParse({ ...whole, name: "Mori" }).success).toBe(false);
  });

  it("is worked out again, unless its scenario changed or it was not played to the end", () => {
    expect(finishedPlay(scenario, whole)).toEqual({ scenario, episode });
    expect(finishedPlay(aScenario({ revision: revision + 1 }), whole)).toBeUndefined();
    expect(finishedPlay(scenario, { ...whole, log: whole.log.slice(0, -1) })).toBeUndefined();
    const refused = [...whole.log, { type: "advance" } as const];
    expect(finishedPlay(scenario, { ...whole, log: refused })).toBeUndefined();
  });
});

describe("one more play", () => {
  it.each([
    ["the first", {}, 40],
    ["a worse one", of(aPlay(60, "2026-01-01")), 60],
    ["a better one", of(aPlay(20, "2026-01-01")), 40],
  ])("%s is the latest; the best is that of most points", (_, before, best) => {
    const after = withPlay(before, id, aPlay(40, "2026-02-01"))[id];

    expect([after?.best.total, after?.latest.date]).toEqual([best, "2026-02-01"]);
  });

  it("as good as the best takes its place", () => {
    const after = withPlay(of(aPlay(40, "2026-01-01")), id, aPlay(40, "2026-02-01"));

    expect(after[id]?.best.date).toBe("2026-02-01");
  });

  it("of a place called like a member of every object is a first one", () => {
    const play = aPlay(1, "2026-01-01");

    expect(withPlay({}, "constructor", play)).toEqual({
      constructor: { best: play, latest: play },
    });
  });
});

describe("the results of two devices", () => {
  const [ours, theirs] = [aPlay(50, "2026-01-01"), aPlay(50, "2026-01-01")];

  it.each([
    ["better and later", aPlay(51, "2026-01-02"), [51, "2026-01-02"]],
    ["worse and later", aPlay(49, "2026-01-02"), [50, "2026-01-02"]],
    ["better and earlier", aPlay(51, "2025-12-31"), [51, "2026-01-01"]],
  ])("what is %s is taken over for that", (_, carried, expected) => {
    const merged = mergedResults(of(ours), of(carried))[id];

    expect([merged?.best.total, merged?.latest.date]).toEqual(expected);
  });

  it("of equal ones our own stays, what one of them has alone is kept", () => {
    const merged = mergedResults(
      { ...of(ours), own: { best: ours, latest: ours } },
      { ...of(theirs), toString: { best: theirs, latest: theirs } },
    );

    expect(merged[id]?.best).toBe(ours);
    expect(merged[id]?.latest).toBe(ours);
    expect(Object.keys(merged).toSorted()).toEqual([id, "own", "toString"].toSorted());
    expect(merged["toString"]?.best).toBe(theirs);
  });
});

describe("what a code can carry", () => {
  const other = playOf({ scenario, episode: finished(scenario, {}) }, "2026-04-01");
  const stale: Play = { ...other, revision: revision + 1 };
  const bare = ({ total, date, log }: Play) => ({ total, date, log });

  it("is best and latest, and one of them for both where the other no longer fits", () => {
    const carried = (best: Play, latest: Play) => carriedResult(scenario, { best, latest });

    expect(carried(whole, other)).toEqual({
      scenario: id,
      best: bare(whole),
      latest: bare(other),
    });
    expect(carried(stale, whole)).toMatchObject({ best: bare(whole), latest: bare(whole) });
    expect(carried(whole, stale)).toMatchObject({ best: bare(whole), latest: bare(whole) });
    expect(carried(stale, stale)).toBeUndefined();
  });

  it.each([
    ["of the first day that a code can hold", { date: "2020-01-01" }, true],
    ["of the day before", { date: "2019-12-31" }, false],
    ["whose points do not follow from its log", { total: whole.total + 1 }, false],
  ])("a play %s", (_, change, isCarried) => {
    const play = { ...whole, ...change };
    const carried = carriedResult(scenario, { best: play, latest: play });

    expect(carried !== undefined).toBe(isCarried);
  });

  it("is kept under the revision of today", () => {
    const carried = { scenario: id, best: bare(whole), latest: bare(other) };
    const another = aScenario({ id: "another", revision: 7 });

    expect(resultsOf([another, scenario], [carried])).toEqual(of(whole, other));
    expect(resultsOf([], [carried])[id]?.best.revision).toBe(0);
  });

  it.each([
    [61, "2026-01-01", true, false],
    [60, "2026-01-02", false, true],
    [59, "2025-12-31", false, false],
  ])("%i points of %s are told as what they change", (total, date, isBetter, isLater) => {
    const change = changeOf(of(aPlay(60, "2026-01-01")), {
      scenario: id,
      best: { total, date, log: [] },
      latest: { total, date, log: [] },
    });

    expect(change).toEqual({
      kind: "known",
      best: isBetter ? { from: 60, to: total } : undefined,
      latest: isLater ? { from: "2026-01-01", to: date } : undefined,
    });
  });
});

it("the log of a kept play is the shortest that leads there", () => {
  const tried = [...wholeGame(scenario, { danger: ["door"], measures: ["lock"] })];

  expect(whole.log.length).toBeLessThanOrEqual(tried.length);
  expect(whole.revision).toBe(revision);
});
