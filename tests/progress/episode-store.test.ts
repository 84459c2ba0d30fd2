import fc from "fast-check";
import { expect, it, test } from "vitest";
import type { Action } from "#core/action";
import { newEpisode } from "#core/episode";
import {
  createEpisodeStore,
  type EpisodeChange,
  type EpisodeStore,
  newProgress,
} from "#progress/episode-store";
import { advance, danger, look, play, progressOf, wholeGame } from "../helpers/play";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const game = wholeGame(scenario, { danger: ["door"], safe: ["lamp"], measures: ["lock"] });

function followed(store: EpisodeStore = createEpisodeStore(scenario)) {
  const told: EpisodeChange[] = [];
  const off = store.subscribe((change) => told.push(change));
  return { store, told, off };
}

it("tells what was done, by whom, and how it was before and is after", () => {
  const { store, told } = followed();
  store.ask(advance);
  store.ask(look("door"), "other");

  const spot = play(scenario, advance);
  expect(told).toEqual([
    { type: "accepted", action: advance, before: newEpisode, after: spot, by: "self" },
    {
      type: "accepted",
      action: look("door"),
      before: spot,
      after: play(scenario, advance, look("door")),
      by: "other",
    },
  ]);
  expect(store.progress().log).toEqual([advance, look("door")]);
});

it("tells why nothing came of what was asked, and changes nothing", () => {
  const { store, told } = followed();
  const before = store.progress();
  store.ask(look("door"));

  expect(told).toEqual([
    { type: "refused", action: look("door"), reason: "wrong-phase", by: "self" },
  ]);
  expect(store.progress()).toBe(before);
});

it("refuses whatever a reader asks, and follows what others do", () => {
  const { store, told } = followed();
  store.setReading(true);
  for (const action of game) store.ask(action);
  expect(told.map((change) => change.type === "refused" && change.reason)).toEqual(
    game.map(() => "reading"),
  );
  expect(store.progress()).toBe(newProgress);

  store.ask(advance, "other");
  expect(store.progress().episode.phase).toBe("spot");
});

it("tells that everything is replaced, and its version still grows", () => {
  const { store, told } = followed();
  for (const action of [advance, danger("door")]) store.ask(action);
  store.replace(newProgress, "self");

  expect(told.at(-1)).toMatchObject({ type: "replaced", after: newEpisode, by: "self" });
  expect(store.progress().version).toBe(3);
  store.replace({ ...progressOf(play(scenario, advance)), version: 40 }, "other");
  expect(store.progress().version).toBe(40);
});

it("tells nothing to whoever stopped listening", () => {
  const { store, told, off } = followed();
  off();
  store.ask(advance);

  expect(told).toEqual([]);
});

test("the version only grows, whatever is asked, refused or replaced", () => {
  const turn = fc.oneof(
    fc.constantFrom<Action>(...game),
    fc.constant("replace" as const),
    fc.constant("read" as const),
  );
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
      const { store, told } = followed();
      for (const each of turns) {
        const { version } = store.progress();
        const heard = told.length;
        if (each === "replace") store.replace(newProgress, "other");
        else if (each === "read") store.setReading(!store.isReading());
        else store.ask(each);
        const isChanged = told.slice(heard).some(({ type }) => type !== "refused");

        expect(store.progress().version > version).toBe(isChanged);
      }
    }),
  );
});
