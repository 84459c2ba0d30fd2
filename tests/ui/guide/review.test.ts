import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { changeOf, resultsOf } from "#core/carried";
import { seeded } from "#core/chance";
import { randomPlayer } from "#core/players";
import { missedIn } from "#core/records";
import { questionsOf } from "#ui/guide/review/questions";
import { finished } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";

const scenario = aScenario();

test("a review asks once about everything missed, each with its true answer", () => {
  fc.assert(
    fc.property(fc.nat(10_000), (seed) => {
      const episode = finished(scenario, randomPlayer(scenario, seeded(seed)));
      const questions = questionsOf({ scenario, episode });
      const { things, causes, measures } = missedIn({ scenario, episode });

      expect(questions.map(({ id }) => id)).toEqual([...things, ...causes, ...measures]);
      for (const { id, isYes } of questions) {
        const said = episode.verdicts[id] === "danger";
        const taken = [...episode.causes, ...episode.measures].includes(id);

        expect(isYes).toBe(!(said || taken));
      }
    }),
    { numRuns: 100 },
  );
});

describe("a code's change", () => {
  const play = (total: number, date: string) => ({ total, date, log: [] });
  const carried = (total: number, date: string) => ({
    scenario: scenario.id,
    best: play(total, date),
    latest: play(total, date),
  });
  const own = resultsOf([scenario], [carried(60, "2026-03-01")]);

  it("is the better best and the later latest", () => {
    expect(changeOf(own, carried(70, "2026-04-01"))).toEqual({
      kind: "known",
      best: { from: 60, to: 70 },
      latest: { from: "2026-03-01", to: "2026-04-01" },
    });
  });

  it("is none where the own results are as good and as late", () => {
    expect(changeOf(own, carried(60, "2026-03-01"))).toEqual({
      kind: "known",
      best: undefined,
      latest: undefined,
    });
  });

  it("is a new place where there was nothing", () => {
    expect(changeOf({}, carried(10, "2026-02-02"))).toEqual({
      kind: "new",
      points: 10,
      day: "2026-02-02",
    });
  });
});
