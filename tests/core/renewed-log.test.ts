import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Action } from "#core/action";
import { replay } from "#core/log";
import { renewed } from "#core/renewed-log";
import { scoreEpisode } from "#core/score";
import { advance, buy, decide, mark, pick } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const toCause = [advance, advance, advance];
const all = ["open", "seen", "lost", "late"].map(decide);

describe("a log of before", () => {
  test.each<[string, Action[], Action[]]>([
    [
      "decides every link, and puts the ◎ afterwards",
      [pick("no-rule"), mark("no-rule"), pick("no-list"), mark("no-list"), advance, advance],
      [
        pick("no-rule"),
        pick("no-list"),
        ...all,
        mark("no-rule"),
        mark("no-list"),
        advance,
        advance,
      ],
    ],
    [
      "leaves out the ◎ on an excuse",
      [pick("no-rule"), pick("bad-luck"), mark("bad-luck"), mark("no-rule"), advance],
      [pick("no-rule"), pick("bad-luck"), ...all, mark("no-rule"), advance],
    ],
    [
      "loses the ◎ with its card",
      [
        ...[pick("no-rule"), mark("no-rule"), pick("no-rule"), pick("no-list"), mark("no-list")],
        ...[pick("never-tried"), mark("never-tried"), advance],
      ],
      [
        ...[pick("no-list"), pick("never-tried"), ...all],
        ...[mark("no-list"), mark("never-tried"), advance],
      ],
    ],
    [
      "that was not decided keeps its picks",
      [pick("no-rule"), pick("bad-luck"), mark("bad-luck"), mark("no-rule")],
      [pick("no-rule"), pick("bad-luck")],
    ],
  ])("%s", (_, before, today) => {
    expect(renewed(scenario, [...toCause, ...before])).toEqual([...toCause, ...today]);
    expect(replay(scenario, [...toCause, ...before]).refused).toBeUndefined();
  });

  it("goes on to the end", () => {
    const log = [pick("no-rule"), mark("no-rule"), pick("no-list"), mark("no-list")];
    const { episode } = replay(scenario, [...toCause, ...log, advance, advance, buy("lock")]);

    expect(episode).toMatchObject({ phase: "measure", measures: ["lock"] });
  });

  it("earns what it earned, whatever was picked and marked", () => {
    const ids = scenario.causes.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 2 }), (picks) => {
        const marks = picks.slice(0, 2);
        const log = [...toCause, ...picks.map(pick), ...marks.map(mark), advance];
        const { episode } = replay(scenario, log);

        expect(episode).toMatchObject({ causes: picks, causesDecided: true });
        expect(scoreEpisode(scenario, episode)).toEqual(
          scoreEpisode(scenario, { ...episode, keyPoints: marks }),
        );
      }),
    );
  });
});

test.each<[string, Action[]]>([
  ["nothing was picked yet", toCause],
  ["only picks were made", [...toCause, pick("no-rule")]],
  ["a link was decided", [...toCause, pick("no-rule"), decide("open")]],
  ["all was decided", [...toCause, ...all, mark("no-rule"), mark("no-list"), advance]],
  ["links were passed over", [...toCause, advance]],
  ["the round has not come", [advance, advance]],
])("where %s, the log stays as it is", (_, log) => {
  expect(renewed(scenario, log)).toEqual(log);
});
