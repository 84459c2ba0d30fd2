import { describe, expect, it, test } from "vitest";
import type { Action } from "#core/action";
import { type Rejection, step } from "#core/episode";
import { advance, decide, mark, pick, play } from "../helpers/play";
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

test.each<[string, Action[], Action, Rejection]>([
  ["a mark before the round", toSpot, mark("no-rule"), "wrong-phase"],
  ["a link before the round", toSpot, decide("open"), "wrong-phase"],
  ["an unknown link", toCause, decide("fate"), "unknown-id"],
  ["the trigger as a link", toCause, decide("storm"), "unknown-id"],
  ["a link out of turn", toCause, decide("seen"), "not-next"],
  ["a link twice", [...toCause, decide("open")], decide("open"), "already-final"],
  ["picking at a decided link", [...toCause, decide("open")], pick("no-rule"), "already-final"],
  ["a mark on an unknown cause", linksDecided, mark("fate"), "unknown-id"],
  ["a mark before all links are decided", toCause, mark("no-rule"), "links-undecided"],
  ["a mark on an excuse", linksDecided, mark("bad-luck"), "no-cause"],
  [
    "a third mark",
    [...linksDecided, mark("no-rule"), mark("no-list")],
    mark("never-tried"),
    "key-points-used",
  ],
  ["going on with links undecided", [...toCause, decide("open")], advance, "links-undecided"],
])("refuses %s", (_, before, action, reason) => {
  expect(step(scenario, play(scenario, ...before), action)).toEqual({ ok: false, reason });
});

describe("the links of the accident", () => {
  it("are decided with the cards picked there, or with none", () => {
    const episode = play(scenario, ...toCause, pick("bad-luck"), decide("open"), decide("seen"));

    expect(episode).toMatchObject({ causes: ["bad-luck"], linksDecided: ["open", "seen"] });
  });

  it("then show the true causes: up to two ◎ go on them, picked or not", () => {
    const marked = [...linksDecided, mark("never-tried"), mark("no-rule"), mark("never-tried")];

    expect(play(scenario, ...marked).keyPoints).toEqual(["no-rule"]);
    expect(play(scenario, ...marked, advance)).toMatchObject({ causesDecided: true });
    expect(play(scenario, ...linksDecided, advance).causesDecided).toBe(true);
  });
});
