import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Action } from "#core/action";
import { checksum, fromLetters, toLetters } from "#core/bits";
import { seeded } from "#core/chance";
import { replay, shortestLog } from "#core/log";
import { randomPlayer } from "#core/players";
import { readProgressCode, writeProgressCode } from "#core/progress-code";
import { playOf } from "#core/results";
import { finished, wholeGame } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const office = aScenario();
const shop = aScenario({ id: "test-shop", number: "5.1.2", revision: 3 });
const scenarios = [office, shop];

const game = (seed: number) => wholeGame(office, randomPlayer(office, seeded(seed)));

/** What counts of an episode, whatever the order in which it was done; own words are not carried. */
function essence(log: readonly Action[]) {
  const { episode, refused } = replay(office, log);
  const { looked, causes, keyPoints, measures, pointed, plan, ...rest } = episode;
  const sets = [looked, causes, keyPoints, measures, pointed].map((all) => all.toSorted());
  return { ...rest, sets, plan: plan && [plan.situation, plan.action], refused };
}

const carried = (log: readonly Action[]) => [{ scenario: office.id, log }];

test("an episode cut after any action comes back the same on another device", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100), (seed, at) => {
      const all = game(seed);
      const log = all.slice(0, at % (all.length + 1));
      const read = readProgressCode(scenarios, writeProgressCode(scenarios, [], carried(log)));
      const back = read.ok ? (read.underWay[0]?.log ?? []) : [];

      expect(read).toMatchObject({ ok: true, results: [] });
      expect(essence(back)).toEqual(essence(log));
    }),
    { numRuns: 500 },
  );
});

describe("a code with episodes that are not over", () => {
  const play = playOf(
    { scenario: shop, episode: finished(shop, randomPlayer(shop, seeded(2))) },
    "2026-11-23",
  );
  const { revision: _, ...whole } = play;
  const results = [{ scenario: shop.id, best: whole, latest: whole }];
  const log = game(3).slice(0, 9);
  const code = writeProgressCode(scenarios, results, carried(log));

  it("carries results too", () => {
    const read = readProgressCode(scenarios, code);

    expect(read.ok && read.results.map(({ scenario, best }) => [scenario, best.total])).toEqual([
      [shop.id, play.total],
    ]);
    expect(read.ok && read.underWay.map(({ scenario }) => scenario)).toEqual([office.id]);
  });

  it("is of the older version without them: earlier releases go on reading it", () => {
    const older = writeProgressCode(scenarios, results);
    const versionIn = (text: string) => (fromLetters(text.replace(/^MAMORE-/, ""))?.[0] ?? 0) >> 3;

    expect([versionIn(older), versionIn(code)]).toEqual([2, 3]);
    expect(readProgressCode(scenarios, older)).toMatchObject({ ok: true, underWay: [] });
  });

  it("of a place that is not known here, or twice of the same, is refused", () => {
    const twice = writeProgressCode(scenarios, [], [...carried(log), ...carried(log)]);

    expect(readProgressCode([shop], code)).toEqual({ ok: false, problem: "unknown-scenario" });
    expect(readProgressCode(scenarios, twice)).toEqual({ ok: false, problem: "damaged" });
    expect(readProgressCode([{ ...office, revision: 9 }, shop], code)).toEqual({
      ok: false,
      problem: "other-revision",
    });
  });

  it("leaves out what is of a place that is not given", () => {
    const read = readProgressCode(scenarios, writeProgressCode([shop], results, carried(log)));

    expect(read).toMatchObject({ ok: true, underWay: [] });
  });
});

test("3,000 codes whose checksum fits but whose content is chance: none is an episode nobody could play", () => {
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.nat(60),
      fc.array(fc.tuple(fc.nat(1000), fc.nat(255)), { minLength: 1, maxLength: 2 }),
      (seed, at, dirt) => {
        const code = writeProgressCode(scenarios, [], carried(game(seed).slice(0, at)));
        const bytes = (fromLetters(code.replace(/^MAMORE-/, "")) ?? []).slice(0, -4);
        // Version and length stay as they are.
        const forged = dirt.reduce<readonly number[]>(
          (all, [place, byte]) => all.with(2 + (place % (all.length - 2)), byte),
          bytes,
        );
        const sum = checksum(forged);
        const four = [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);
        const read = readProgressCode(scenarios, toLetters([...forged, ...four]));
        seen[read.ok ? "taken" : "refused"] += 1;

        for (const { scenario: id, log } of read.ok ? read.underWay : []) {
          const scenario = scenarios.find((each) => each.id === id) ?? office;
          const { episode, refused } = replay(scenario, log);

          expect(refused).toBeUndefined();
          expect(shortestLog(episode)).toEqual(log);
        }
      },
    ),
    { numRuns: 3000 },
  );

  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100);
}, 60_000);
