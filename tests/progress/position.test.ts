import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Action } from "#core/action";
import { newEpisode, step } from "#core/episode";
import {
  isSamePosition,
  type Position,
  positionAfter,
  soundPosition,
  startOf,
} from "#progress/position";
import { createPositionStore, type Moved } from "#progress/position-store";
import { readEpisode, savedText } from "#progress/saved-episode";
import { advance, buy, danger, look, play, progressOf, safe, wholeGame } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const game = wholeGame(scenario, {
  danger: ["door"],
  safe: ["lamp"],
  causes: ["no-rule"],
  keyPoints: ["no-rule", "no-list"],
  measures: ["lock"],
});

/** The episode after so many actions of a whole game. */
const episodeAfter = (count: number) => play(scenario, ...game.slice(0, count));
const before = (action: Partial<Action>) =>
  episodeAfter(
    game.findIndex((each) =>
      Object.entries(action).every(([key, value]) => Reflect.get(each, key) === value),
    ),
  );
const indexOf = (type: Action["type"]) => game.findIndex((each) => each.type === type);
const spot = play(scenario, advance);
const causes = before({ type: "toggleCause" });
const amidLinks = before({ type: "decideLink", link: "late" });
const picked = play(scenario, ...game.slice(0, indexOf("toggleCause") + 1));
const keyPoints = before({ type: "toggleKeyPoint" });
const decided = play(
  scenario,
  ...game.slice(0, game.findIndex(({ type }) => type === "toggleMeasure") - 1),
);
const buying = before({ type: "toggleMeasure" });
const planning = before({ type: "plan" });
const pointing = before({ type: "point" });

describe("a position that was kept", () => {
  const at = (episode: typeof spot, part: Partial<Position>) => ({ ...startOf(episode), ...part });

  test.each([
    ["a beat", newEpisode, { step: 1 }],
    ["an open close-up", spot, { open: "door", last: "door" }],
    ["the first link of the causes", causes, { half: "second", step: 0 }],
    ["a link of the causes", amidLinks, { step: 3 }],
    ["none of the cards of a link", causes, { half: "second", step: 0, isNone: true }],
    ["the answer of a link", amidLinks, { step: 1 }],
    ["the ◎", keyPoints, { step: 4 }],
    ["what stays open", buying, { half: "second" }],
    ["the second danger that stays open", buying, { half: "second", step: 1 }],
    ["half a goal", planning, { draft: { situation: "leaving", action: "", ownWords: "so" } }],
    ["the plan again", pointing, { half: "first" }],
  ] as const)("%s comes back", (_, episode, part) => {
    const position = at(episode, part);

    expect(soundPosition(scenario, episode, JSON.parse(JSON.stringify(position)))).toEqual(
      position,
    );
  });

  test.each([
    ["none", spot, undefined],
    ["no position", spot, "door"],
    ["another phase", buying, at(spot, {})],
    ["a beat too far", newEpisode, at(newEpisode, { step: 2 })],
    ["a danger past those that are asked about", buying, at(buying, { half: "second", step: 2 })],
    ["half a step", newEpisode, at(newEpisode, { step: 0.5 })],
    ["an unknown thing", spot, at(spot, { open: "cellar" })],
    ["a thing outside its round", buying, at(buying, { open: "door" })],
    ["a link past the one asked for", amidLinks, at(amidLinks, { step: 4 })],
    ["none of the cards beside one that is picked", picked, at(picked, { isNone: true })],
    ["none of the cards before they are asked for", causes, at(causes, { isNone: true })],
    ["a link of the answers of the ◎", decided, at(decided, { step: 1 })],
    ["the rest after the answers", decided, at(decided, { half: "first" })],
    ["pointing without a plan", planning, at(planning, { half: "second" })],
    ["a second half of the briefing", newEpisode, at(newEpisode, { half: "second" })],
    [
      "an unknown part of a goal",
      planning,
      at(planning, { draft: { situation: "asleep", action: "", ownWords: "" } }),
    ],
    [
      "too many words",
      planning,
      at(planning, { draft: { situation: "", action: "", ownWords: "a".repeat(81) } }),
    ],
    ["more than is known", spot, { ...startOf(spot), camera: 1 }],
  ])("%s is the start of the phase", (_, episode, kept) => {
    expect(soundPosition(scenario, episode, kept)).toEqual(startOf(episode));
  });

  it("is the start of the phase where nothing stays open that could be asked about", () => {
    const [lock, ...others] = scenario.measures;
    const tight = { ...lock, effects: { door: "strong", key: "strong" } };
    const rich = aScenario({ measures: [tight, ...others] });
    const everything = ["lock-rule", "shred", "drill", "rota", "lock"];
    const covered = play(rich, ...game.slice(0, indexOf("toggleMeasure")), ...everything.map(buy));

    expect(soundPosition(rich, covered, at(covered, { half: "second" }))).toEqual(startOf(covered));
  });

  it("comes back with the save, and harms it in no form", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (position) => {
        const saved = { ...JSON.parse(savedText(scenario, progressOf(spot))), position };
        const read = readEpisode(scenario, JSON.stringify(saved));

        expect(read).toMatchObject({ kind: "whole", position: startOf(spot) });
      }),
    );
    const open = at(spot, { open: "door" });
    expect(readEpisode(scenario, savedText(scenario, progressOf(spot), open))).toMatchObject({
      kind: "whole",
      position: open,
    });
  });
});

describe("an action leads", () => {
  const leads = (episode: typeof spot, position: Position, action: Action) => {
    const outcome = step(scenario, episode, action);
    if (!outcome.ok) throw new Error(outcome.reason);
    return positionAfter(position, { action, before: episode, after: outcome.episode });
  };
  const open: Position = { ...startOf(spot), open: "door", last: "door" };

  it("into the close-up of what is looked at", () => {
    expect(leads(spot, startOf(spot), look("door"))).toEqual(open);
  });

  it("out of it when put aside, and stays for the answer of what is dangerous", () => {
    expect(leads(spot, open, safe("door")).open).toBeUndefined();
    expect(leads(spot, open, danger("door"))).toEqual(open);
  });

  it("from none of the cards to the card that is picked, and to the decision", () => {
    const none: Position = { ...startOf(causes), half: "second", isNone: true };
    const cause = game.find(({ type }) => type === "toggleCause") ?? advance;
    expect(leads(causes, none, cause).isNone).toBe(false);
    const link = game.find(({ type }) => type === "decideLink") ?? advance;
    expect(leads(causes, none, link).isNone).toBe(false);
  });

  it("to the start of another phase, to the first answer, from the plan to pointing", () => {
    expect(leads(spot, open, advance).phase).toBe("accident");
    const last = startOf(keyPoints);
    const marked = play(
      scenario,
      ...game.slice(0, game.findLastIndex(({ type }) => type === "toggleKeyPoint") + 1),
    );
    expect(leads(marked, last, advance)).toEqual(startOf(decided));
    const plan = game.find(({ type }) => type === "plan") ?? advance;
    expect(leads(planning, startOf(planning), plan).half).toBe("second");
  });

  it("always to a place that exists there", () => {
    let position = startOf(newEpisode);
    for (const [count, action] of game.entries()) {
      position = leads(episodeAfter(count), position, action);
      const episode = episodeAfter(count + 1);

      expect(soundPosition(scenario, episode, position)).toEqual(position);
    }
  });
});

it("tells who went where, and nothing when nobody went", () => {
  const store = createPositionStore(startOf(spot));
  const told: Moved[] = [];
  store.subscribe((moved) => told.push(moved));
  store.move({ open: undefined, step: 0 }, "self");
  store.move({ open: "door" }, "other");
  store.put(startOf(spot));

  expect(told).toEqual([
    {
      type: "moved",
      before: startOf(spot),
      after: { ...startOf(spot), open: "door" },
      by: "other",
    },
  ]);
  expect(isSamePosition(store.position(), startOf(spot))).toBe(true);
});
