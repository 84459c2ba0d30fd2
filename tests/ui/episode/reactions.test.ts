import { expect, test } from "vitest";
import type { Action } from "#core/action";
import { newEpisode, step } from "#core/episode";
import { type Position, startOf } from "#progress/position";
import { soundOf } from "#ui/episode/reactions";
import { advance, buy, danger, look, play, safe, wholeGame } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";

const scenario = aScenario();
const game = wholeGame(scenario, {
  danger: ["door"],
  causes: ["no-rule", "nobody-decides"],
  keyPoints: ["no-rule", "nobody-decides"],
  measures: ["lock"],
  keep: { key: "until-april" },
});

/** The sound of an action that is accepted after these. */
function soundAfter(before: readonly Action[], action: Action) {
  const episode = play(scenario, ...before);
  const outcome = step(scenario, episode, action);
  if (!outcome.ok) throw new Error(outcome.reason);
  const change = { action, before: episode, after: outcome.episode };
  return soundOf(scenario, { type: "accepted", ...change, by: "other" });
}

test("every action of a whole game is heard as it always was", () => {
  const heard = game.map((action, index) => [
    action.type,
    soundAfter(game.slice(0, index), action),
  ]);

  expect(heard).toEqual([
    ["advance", "select"],
    ["judge", "stamp"],
    ["advance", "round-clear"],
    ["advance", "select"],
    ["toggleCause", "select"],
    ["toggleCause", "select"],
    ["decideLink", "stamp"],
    ["decideLink", "stamp"],
    ["decideLink", "false-alarm"],
    ["decideLink", "false-alarm"],
    ["toggleKeyPoint", "select"],
    ["toggleKeyPoint", "select"],
    ["advance", "round-clear"],
    ["advance", undefined],
    ["toggleMeasure", "buy"],
    ["keep", "select"],
    ["keep", "select"],
    ["advance", "round-clear"],
    ["advance", "select"],
    ["plan", "select"],
    ["point", "yoshi"],
    ["point", "yoshi"],
    ["point", "yoshi"],
    ["advance", "applause"],
  ]);
});

test.each([
  ["a look", [advance], look("door"), "select"],
  ["a false alarm", [advance], danger("window"), "false-alarm"],
  ["something put aside", [advance], safe("door"), "seen"],
  ["something returned", game.slice(0, 15), buy("lock"), "select"],
] as const)("%s is heard", (_, before, action, sound) => {
  expect(soundAfter(before, action)).toBe(sound);
});

const spot = startOf(play(scenario, advance));
const film = startOf(play(scenario, advance, advance));
const goal = startOf(play(scenario, ...game.slice(0, 19)));

test.each<[string, Position, Partial<Position>, string | undefined]>([
  ["the next beat", startOf(newEpisode), { step: 1 }, "select"],
  ["the beat before", { ...startOf(newEpisode), step: 1 }, { step: 0 }, undefined],
  ["an opened close-up", spot, { open: "door" }, "select"],
  ["a closed one", { ...spot, open: "door" }, { open: undefined }, undefined],
  ["a shot", film, { step: 1 }, undefined],
  ["a film that is over", film, { half: "second" }, undefined],
  ["part of a goal", goal, { draft: { ...goal.draft, action: "lock-it" } }, "select"],
  ["a typed word", goal, { draft: { ...goal.draft, ownWords: "a" } }, undefined],
  ["a turned page", goal, { half: "second" }, "select"],
])("%s", (_, before, part, sound) => {
  const after = { ...before, ...part };

  expect(soundOf(scenario, { type: "moved", before, after, by: "self" })).toBe(sound);
});

test("what replaces everything makes no sound", () => {
  const after = play(scenario, advance);

  expect(
    soundOf(scenario, { type: "replaced", before: newEpisode, after, by: "other" }),
  ).toBeUndefined();
});
