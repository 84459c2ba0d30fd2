import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Action } from "#core/action";
import {
  areLinksDecided,
  type Episode,
  newEpisode,
  phases,
  type Rejection,
  step,
} from "#core/episode";
import { replay, shortestLog } from "#core/log";
import { costOf, keepQuestions, openHazards } from "#core/plan";
import { damageLinks, rightCauses, thingsOf } from "#core/scenario";
import { scoreEpisode } from "#core/score";
import {
  advance,
  buy,
  danger,
  decide,
  keep,
  look,
  mark,
  pick,
  play,
  point,
  safe,
  wholeGame,
} from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();

const toSpot = [advance];
const toCause = [advance, advance, advance];
const linksDecided = [
  ...toCause,
  pick("no-rule"),
  pick("no-list"),
  ...["open", "seen", "lost", "late"].map(decide),
];
const decided = [...linksDecided, mark("no-rule"), mark("no-list"), advance];
const toMeasure = [...decided, advance];
const kept = ["memo", "key"].map((hazard) => keep(hazard, "until-april"));
const toGoal = [...toMeasure, ...kept, advance, advance];
const plan: Action = { type: "plan", situation: "leaving", action: "lock-it" };

describe("refusals", () => {
  it.each<[string, Action[], Action, Rejection]>([
    ["looking before the spot round", [], look("door"), "wrong-phase"],
    ["looking twice", [...toSpot, look("door")], look("door"), "no-change"],
    ["looking at what is not there", toSpot, look("cat"), "unknown-id"],
    ["judging before the spot round", [], danger("door"), "wrong-phase"],
    ["judging what is not there", toSpot, safe("cat"), "unknown-id"],
    ["taking back a danger", [...toSpot, danger("door")], safe("door"), "already-final"],
    ["calling a danger again", [...toSpot, danger("door")], danger("door"), "already-final"],
    ["calling it safe again", [...toSpot, safe("door")], safe("door"), "no-change"],
    ["judging after the round", [...toSpot, advance], danger("door"), "wrong-phase"],
    ["causes before their round", toSpot, pick("no-rule"), "wrong-phase"],
    ["an unknown cause", toCause, pick("fate"), "unknown-id"],
    ["changing decided causes", decided, pick("bad-luck"), "already-final"],
    ["moving a mark after deciding", decided, mark("no-rule"), "already-final"],
    ["buying before the round", toCause, buy("lock"), "wrong-phase"],
    ["buying what is not for sale", toMeasure, buy("moon"), "unknown-id"],
    ["buying beyond the money", [...toMeasure, buy("gadget")], buy("lock"), "over-money"],
    [
      "buying beyond the effort",
      [...toMeasure, ...["lock-rule", "drill", "rota", "shred", "contract"].map(buy)],
      buy("shout"),
      "over-effort",
    ],
    ["keeping before the round", toCause, keep("key", "until-april"), "wrong-phase"],
    ["keeping what is no hazard", toMeasure, keep("window", "until-april"), "unknown-id"],
    ["keeping for an unheard-of reason", toMeasure, keep("key", "because"), "unknown-id"],
    ["keeping the gravest of many", toMeasure, keep("door", "until-april"), "not-open"],
    [
      "keeping what is closed",
      [...toMeasure, buy("shred")],
      keep("memo", "until-april"),
      "not-open",
    ],
    ["taking back what was not kept", toMeasure, keep("key"), "no-change"],
    ["a plan before the goal round", toMeasure, plan, "wrong-phase"],
    ["a plan of unknown parts", toGoal, { ...plan, situation: "never" }, "unknown-id"],
    ["pointing before the goal round", toMeasure, point("door"), "wrong-phase"],
    ["pointing at what is not there", toGoal, point("cat"), "unknown-id"],
    ["pointing twice", [...toGoal, point("door")], point("door"), "no-change"],
    [
      "leaving the goal without a plan",
      [...toGoal, ...["door", "screen", "key"].map(point)],
      advance,
      "goal-unfinished",
    ],
    [
      "leaving the goal without pointing",
      [...toGoal, plan, point("door")],
      advance,
      "goal-unfinished",
    ],
    ["going past the end", wholeGame(scenario, {}), advance, "episode-over"],
  ])("refuses %s", (_, before, action, reason) => {
    expect(step(scenario, play(scenario, ...before), action)).toEqual({ ok: false, reason });
  });
});

it("goes through all phases in order", () => {
  const log = wholeGame(scenario, { danger: ["door"], measures: ["lock"] });
  const seen = log.map((_, index) => play(scenario, ...log.slice(0, index + 1)).phase);

  expect([...new Set(["briefing", ...seen])]).toEqual([...phases]);
});

it("lets safe be changed into danger until the round ends, and judging includes looking", () => {
  const episode = play(scenario, advance, safe("door"), danger("door"));

  expect(episode).toMatchObject({ looked: ["door"], verdicts: { door: "danger" } });
});

it("asks about keeping only the two least severe of what stays open", () => {
  expect(keepQuestions(scenario, []).map(({ id }) => id)).toEqual(["key", "memo"]);
});

it("forgets a kept risk when buying closes it, and when it is taken back", () => {
  const kept = [...toMeasure, keep("memo", "never-happened"), keep("key", "until-april")];

  expect(play(scenario, ...kept, buy("shred")).kept).toEqual({ key: "until-april" });
  expect(play(scenario, ...kept, keep("memo")).kept).toEqual({ key: "until-april" });
});

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const anyThing = fc.constantFrom(...ids(thingsOf(scenario)));
const anyCause = fc.constantFrom(...ids(scenario.causes));
const anyHazard = fc.constantFrom(...ids(scenario.hazards));
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(advance) },
  { weight: 2, arbitrary: anyThing.map(look) },
  { weight: 3, arbitrary: anyThing.map(danger) },
  { weight: 2, arbitrary: anyThing.map(safe) },
  { weight: 6, arbitrary: anyCause.map(pick) },
  { weight: 4, arbitrary: anyCause.map(mark) },
  { weight: 4, arbitrary: fc.constantFrom(...ids(scenario.chain)).map(decide) },
  { weight: 8, arbitrary: fc.constantFrom(...ids(scenario.measures)).map(buy) },
  { weight: 3, arbitrary: anyHazard.map((id) => keep(id, "until-april")) },
  { weight: 1, arbitrary: anyHazard.map((id) => keep(id)) },
  { weight: 2, arbitrary: fc.constant(plan) },
  { weight: 3, arbitrary: fc.constantFrom("door", "screen", "key").map(point) },
);
/** Attempts that start anywhere in the episode, so that late rounds are tried as hard as early ones. */
const anyAttempts = fc
  .tuple(
    fc.constantFrom(toSpot, toCause, linksDecided, toMeasure, toGoal),
    fc.array(anyAction, { minLength: 20, maxLength: 60 }),
  )
  .map(([start, attempts]) => [...start, ...attempts]);

function tryAll(attempts: readonly Action[]): { episode: Episode; log: Action[] } {
  let episode = newEpisode;
  const log: Action[] = [];
  for (const action of attempts) {
    const outcome = step(scenario, episode, action);
    if (!outcome.ok) continue;
    episode = outcome.episode;
    log.push(action);
  }
  return { episode, log };
}

const isDecided = ({ phase }: Episode) => phases.indexOf(phase) > phases.indexOf("measure");

test("whatever players try, the limits hold", () => {
  fc.assert(
    fc.property(anyAttempts, (attempts) => {
      const { episode } = tryAll(attempts);
      const cost = costOf(scenario, episode.measures);
      const asked = ids(keepQuestions(scenario, episode.measures));

      expect(cost.money).toBeLessThanOrEqual(scenario.budget.money);
      expect(cost.effort).toBeLessThanOrEqual(scenario.budget.effort);
      expect(episode.keyPoints.length).toBeLessThanOrEqual(2);
      expect(ids(rightCauses(scenario))).toEqual(expect.arrayContaining([...episode.keyPoints]));
      expect(ids(damageLinks(scenario)).slice(0, episode.linksDecided.length)).toEqual(
        episode.linksDecided,
      );
      expect(areLinksDecided(scenario, episode.linksDecided)).toBe(
        episode.keyPoints.length > 0 || episode.causesDecided
          ? true
          : episode.linksDecided.length === 4,
      );
      expect(asked).toEqual(expect.arrayContaining(Object.keys(episode.kept)));
      expect(ids(openHazards(scenario, episode.measures))).toEqual(expect.arrayContaining(asked));
      if (isDecided(episode))
        expect(Object.keys(episode.kept).toSorted()).toEqual(asked.toSorted());
      expect(new Set(episode.looked).size).toBe(episode.looked.length);
      expect(episode.looked).toEqual(expect.arrayContaining(Object.keys(episode.verdicts)));
    }),
    { numRuns: 400 },
  );
});

test("the log and the shortest log both lead to the same episode", () => {
  fc.assert(
    fc.property(anyAttempts, (attempts) => {
      const { episode, log } = tryAll(attempts);
      const shortest = shortestLog(episode);

      expect(replay(scenario, log).episode).toEqual(episode);
      expect(replay(scenario, shortest)).toEqual({ episode, accepted: shortest });
      expect(shortest.length).toBeLessThanOrEqual(log.length);
    }),
    { numRuns: 400 },
  );
});

test("a score is a whole number from 0 to 100, and one more find never lowers it", () => {
  fc.assert(
    fc.property(anyAttempts, anyHazard, (attempts, hazard) => {
      const { episode } = tryAll(attempts);
      const found: Episode = { ...episode, verdicts: { ...episode.verdicts, [hazard]: "danger" } };
      const { total } = scoreEpisode(scenario, episode);

      expect(Number.isInteger(total) && total >= 0 && total <= 100).toBe(true);
      expect(scoreEpisode(scenario, found).total).toBeGreaterThanOrEqual(total);
    }),
    { numRuns: 400 },
  );
});

test("a log that is refused half-way is played as far as it goes", () => {
  const log = [advance, look("door"), look("cat"), advance];
  const { episode, accepted, refused } = replay(scenario, log);

  expect({ phase: episode.phase, accepted: accepted.length, refused }).toEqual({
    phase: "spot",
    accepted: 2,
    refused: { index: 2, reason: "unknown-id" },
  });
});
