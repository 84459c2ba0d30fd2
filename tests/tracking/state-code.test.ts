import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action } from "#core/action";
import { seeded } from "#core/chance";
import { replay, shortestLog } from "#core/log";
import { randomPlayer } from "#core/players";
import { playOf } from "#core/results";
import type { Scenario } from "#core/scenario";
import { type Position, soundPosition, startOf } from "#progress/position";
import { readState, type StateEntry, writeState } from "#tracking/state-code";
import { finished, wholeGame } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";
import { shipped } from "../helpers/shipped";

/** The street as it will be: ten places. */
const ten = Array.from({ length: 10 }, (_, index) =>
  aScenario({ id: `place-${index + 1}`, number: `5.1.${index + 1}`, revision: index + 1 }),
);

/** The street as it is. */
const real = shipped.map(({ scenario }) => scenario);

const gameOf = (scenario: Scenario, seed: number): readonly Action[] =>
  wholeGame(scenario, randomPlayer(scenario, seeded(seed)));

function resultOf(scenario: Scenario, seed: number): StateEntry {
  const play = (each: number) => {
    const episode = finished(scenario, randomPlayer(scenario, seeded(each)));
    const { revision: _, ...carried } = playOf({ scenario, episode }, "2026-11-27");
    return carried;
  };
  return { kind: "result", scenario: scenario.id, best: play(seed), latest: play(seed + 1) };
}

/** Cut after so many actions, at some place of the phase that is reached there. */
function episodeOf(scenario: Scenario, seed: number, cut: number): StateEntry {
  const all = gameOf(scenario, seed);
  const { episode } = replay(scenario, all.slice(0, cut % (all.length + 1)));
  const start = startOf(episode);
  const wished: Position = {
    ...start,
    step: start.step + (seed % 3),
    isPlaying: seed % 2 === 0,
    open: episode.phase === "spot" ? episode.looked[0] : undefined,
  };
  const position = soundPosition(scenario, episode, wished);
  return { kind: "episode", scenario: scenario.id, log: shortestLog(episode), position };
}

/** What is the same however often it is written: the episode a log leads to, and the place in it. */
function essence(entry: StateEntry, scenarios: readonly Scenario[] = ten) {
  const scenario = scenarios.find(({ id }) => id === entry.scenario);
  if (!scenario) throw new Error(`${entry.scenario} is none of the ten`);
  if (entry.kind === "result") {
    const { best, latest } = entry;
    return [scenario.id, best.total, best.date, latest.total, latest.date];
  }
  const { looked, causes, keyPoints, measures, ...rest } = replay(scenario, entry.log).episode;
  const sets = [looked, causes, keyPoints, measures].map((ids) => ids.toSorted());
  const { draft, ...position } = entry.position;
  return [scenario.id, { ...rest, sets }, JSON.parse(JSON.stringify(position)), draft.situation];
}

const seeds = fc.nat(100_000);
const someEntries = fc
  .array(fc.tuple(fc.nat(9), fc.boolean(), seeds, fc.nat(80)), { maxLength: 12 })
  .map((all) =>
    all.map(([place, isResult, seed, cut]) => {
      const scenario = ten[place] ?? aScenario();
      return isResult ? resultOf(scenario, seed) : episodeOf(scenario, seed, cut);
    }),
  );

describe("what one session leaves to the next", () => {
  it("comes back the same, to the very step", () => {
    fc.assert(
      fc.property(someEntries, fc.nat(1_000_000), (entries, saves) => {
        const { text, leftOut } = writeState(ten, { saves, entries }, 4096);
        const read = readState(ten, text);

        expect(leftOut).toEqual([]);
        expect(read).toMatchObject({ saves, isWhole: true });
        expect(read?.entries.map((each) => essence(each))).toEqual(
          entries.map((each) => essence(each)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of ten places played and under way has room in 4,096 characters of plain ASCII", () => {
    for (const scenarios of [ten, real]) {
      const entries = scenarios.flatMap((scenario, index) => [
        episodeOf(scenario, index, 70),
        resultOf(scenario, index),
      ]);
      const { text, leftOut } = writeState(scenarios, { saves: 900, entries }, 4096);

      expect(text).toMatch(/^[\w-]+$/);
      expect(text.length).toBeLessThan(1200);
      expect(leftOut).toEqual([]);
    }
  });

  it("of the ten real places, however they were played, comes back whole from 4,096 characters", () => {
    expect(real).toHaveLength(10);
    const plays = fc.array(seeds, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(plays, fc.nat(9), fc.nat(200), (played, place, cut) => {
        const results = real.map((scenario, index) => resultOf(scenario, played[index] ?? 0));
        const scenario = real[place] ?? aScenario();
        // As it was played, which is longer than the shortest way there.
        const all = gameOf(scenario, played[place] ?? 0);
        const log = all.slice(0, cut % (all.length + 1));
        const entry = { ...episodeOf(scenario, played[place] ?? 0, cut), log };
        const entries = [entry, ...results];
        const { text, leftOut } = writeState(real, { saves: 70_000, entries }, 4096);
        const read = readState(real, text);

        expect(leftOut).toEqual([]);
        expect(text).toMatch(/^[\w-]+$/);
        expect(text.length).toBeLessThan(1000);
        expect(read?.entries.map((each) => essence(each, real))).toEqual(
          entries.map((each) => essence(each, real)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("drops the oldest first where there is less room, and tells of which places", () => {
    fc.assert(
      fc.property(someEntries, fc.integer({ min: 0, max: 400 }), (entries, limit) => {
        const { text, leftOut } = writeState(ten, { saves: 1, entries }, limit);
        const read = readState(ten, text);
        const kept = read?.entries ?? [];

        expect(text.length).toBeLessThanOrEqual(limit);
        expect(kept.map((each) => essence(each))).toEqual(
          entries.slice(0, kept.length).map((each) => essence(each)),
        );
        expect(leftOut).toEqual([...new Set(entries.slice(kept.length).map((e) => e.scenario))]);
        if (read) expect(read.isWhole).toBe(kept.length === entries.length);
      }),
      { numRuns: 60 },
    );
  });

  it("that was cut, changed or is of a newer release is not taken for another", () => {
    const entries = [episodeOf(ten[0] ?? aScenario(), 3, 30), resultOf(ten[1] ?? aScenario(), 4)];
    const { text } = writeState(ten, { saves: 5, entries }, 4096);
    const changed = `${text.slice(0, 20)}${text[20] === "A" ? "B" : "A"}${text.slice(21)}`;

    for (const other of ["", text.slice(0, -1), changed, `2${text.slice(1)}`, `${text}あ`, "1"]) {
      expect(readState(ten, other)).toBeUndefined();
    }
  });

  it("passes over places that are not in the package, and revisions of before", () => {
    const entries = ten.slice(0, 3).map((scenario) => resultOf(scenario, 1));
    const { text } = writeState(ten, { saves: 5, entries }, 4096);
    const newer = ten.map((scenario) =>
      scenario.id === "place-1" ? { ...scenario, revision: 9 } : scenario,
    );
    const placesIn = (scenarios: readonly Scenario[]) =>
      readState(scenarios, text)?.entries.map(({ scenario }) => scenario);

    expect(placesIn(newer)).toEqual(["place-2", "place-3"]);
    expect(placesIn(ten.slice(2))).toEqual(["place-3"]);
  });
});
