import { expect, it, test } from "vitest";
import type { Action } from "#core/action";
import { phases, step } from "#core/episode";
import { replay, shortestLog } from "#core/log";
import { advance, buy, keep, play, wholeGame } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const game = wholeGame(scenario, {});
const toMeasure = game.slice(
  0,
  game.findIndex(({ type }) => type === "keep"),
);
const keepBoth = [keep("memo", "never-happened"), keep("key", "until-april")];
const everything = ["lock", "lock-rule", "shred", "drill", "rota"].map(buy);

it.each<[string, readonly Action[]]>([
  ["nothing was said of what is open", []],
  ["one of two risks is kept", [keep("key", "until-april")]],
  ["a reason was taken back", [...keepBoth, keep("memo")]],
  ["buying something closed one, and another is asked about", [...keepBoth, buy("shred")]],
])("no plan is decided while %s", (_, actions) => {
  const episode = play(scenario, ...toMeasure, ...actions);

  expect(step(scenario, episode, advance)).toEqual({ ok: false, reason: "keep-unanswered" });
});

it("is decided once every risk that is asked about is kept, for whatever reason", () => {
  expect(play(scenario, ...toMeasure, ...keepBoth, advance)).toMatchObject({
    phase: "replay",
    kept: { memo: "never-happened", key: "until-april" },
  });
});

it("is decided at once where nothing stays open", () => {
  const [lock, ...others] = scenario.measures;
  const tight = { ...lock, effects: { door: "strong", key: "strong" } };
  const rich = aScenario({ measures: [tight, ...others] });

  expect(step(rich, play(rich, ...toMeasure, ...everything), advance)).toMatchObject({
    ok: true,
    episode: { phase: "replay", kept: {} },
  });
});

it("loses nothing on the way back to the measures: what is still open stays kept", () => {
  const back = [...toMeasure, ...keepBoth, buy("shred"), buy("shred")];

  expect(play(scenario, ...back)).toMatchObject({
    phase: "measure",
    measures: [],
    kept: { key: "until-april" },
  });
});

test("a plan of before, decided while risks were not asked about one by one, stands", () => {
  const earlier = [
    ...toMeasure,
    keep("key", "until-april"),
    ...game.slice(game.findLastIndex(({ type }) => type === "keep") + 1),
  ];
  const { episode, refused } = replay(scenario, earlier);

  expect(refused).toBeUndefined();
  expect(episode).toMatchObject({ phase: phases.at(-1), kept: { key: "until-april" } });
  expect(replay(scenario, shortestLog(episode)).episode).toEqual(episode);
});
