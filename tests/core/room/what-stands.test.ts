import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "#core/room/entry";
import { isPollOpen, pollAt } from "#core/room/open-poll";
import { pollResult } from "#core/room/polls";
import { episodeOfRoom } from "#core/room/room-episode";
import { replayRoom } from "#core/room/room-log";
import { planOfRoom } from "#core/room/room-plan";
import { isBefore, newRoom, type Room } from "#core/room/room-state";
import { finalAt, stepsOf } from "#core/room/steps";
import { tallyOf } from "#core/room/votes";
import { triedEntries, tryAll } from "../../helpers/room-entries";
import { type Answering, byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";

const scenario = aScenario();
const hands = byHands(({ id }) => id.length % 2 === 0, "most", "half");
const whole = stepsOf(scenario, pressOn(scenario, hands).room).map(({ id }) => id);

/** Hands counted in a hall of 30, or at a glance: most are near the half. */
const counted: Answering = ({ id }) => [
  { type: "hands", step: id, show: ([16, "half", "most", 14] as const)[id.length % 4] ?? 16 },
];

/** A room that has come to any of its steps, and what is tried from there on. */
const playedOn = fc.tuple(
  fc.constantFrom(...whole).map((until) => {
    const from = roomAfter(scenario, [{ type: "people", count: 30 }]);
    return pressOn(scenario, counted, { from, until }).room;
  }),
  triedEntries(scenario),
);

/** Everything a room was shown so far: what it was asked, how it answered, what it went on with. */
function shownTo(room: Room) {
  const steps = stepsOf(scenario, room);
  const plan = steps.findIndex(({ kind }) => kind === "plan");
  const been = steps.slice(0, room.reached.step + 1);
  return {
    steps: been.map(({ id }) => id),
    tallies: been
      .filter((step) => step.asks && !isBefore(room.reached, finalAt(scenario, room, step)))
      .map(({ id }) => [id, tallyOf(room, id)]),
    polls: been.flatMap((step) => {
      const poll = pollAt(scenario, room, step);
      return poll && !isPollOpen(scenario, room, poll) ? [pollResult(room, poll).chosen] : [];
    }),
    plan: plan >= 0 && room.reached.step > plan ? planOfRoom(scenario, room) : undefined,
  };
}

describe("what a room was shown", () => {
  it("stands, whatever is entered afterwards", () => {
    fc.assert(
      fc.property(playedOn, ([from, tried]) => {
        tryAll(
          scenario,
          tried,
          (_, room, before) => {
            const [now, then] = [shownTo(room), shownTo(before)];

            expect(now.steps.slice(0, then.steps.length)).toEqual(then.steps);
            expect(now.tallies).toEqual(expect.arrayContaining(then.tallies));
            expect(now.polls.slice(0, then.polls.length)).toEqual(then.polls);
            if (then.plan) expect(now.plan).toEqual(then.plan);
            expect(() => episodeOfRoom(scenario, room)).not.toThrow();
          },
          from,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("is what it was when another number of people is said", () => {
    const numbers: readonly Entry["type"][] = ["people", "join"];
    fc.assert(
      fc.property(playedOn, ([from, tried]) => {
        tryAll(
          scenario,
          tried,
          (entry, room, before) => {
            if (!numbers.includes(entry.type)) return;
            expect(stepsOf(scenario, room)).toEqual(stepsOf(scenario, before));
            expect(episodeOfRoom(scenario, room)).toEqual(episodeOfRoom(scenario, before));
          },
          from,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("a log of before, when a number changed what was counted earlier", () => {
  const thing = whole.find((id) => id.startsWith("thing/")) ?? "";
  const { log } = pressOn(scenario, hands, { until: thing });
  const next: Entry = { type: "next" };
  const before: readonly Entry[] = [
    ...log,
    { type: "people", count: 30 },
    { type: "hands", step: thing, show: 16 },
    next,
    next,
    { type: "people", count: 40 },
    next,
    next,
  ];

  it("leads as far as before, to what the hall saw", () => {
    const { room, refused } = replayRoom(scenario, before);

    expect(refused).toBeUndefined();
    expect(episodeOfRoom(scenario, room).verdicts[thing.split("/")[1] ?? ""]).toBe("danger");
  });

  it("leads to a room that goes on, wherever the number was said", () => {
    const all = pressOn(scenario, hands).log;
    for (const at of all.keys()) {
      const said: readonly Entry[] = [
        ...all.slice(0, at),
        { type: "people", count: 1 + (at % 45) },
        ...all.slice(at),
      ];
      const { room, accepted } = replayRoom(scenario, said);

      expect(accepted).toEqual(said);
      expect(episodeOfRoom(scenario, room).phase).toBe("debrief");
    }
    expect(roomAfter(scenario, all).people).toBe(newRoom.people);
  });
});
