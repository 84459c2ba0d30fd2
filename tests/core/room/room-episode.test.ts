import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expertPlayer } from "#core/players";
import { type Entry, entrySchema } from "#core/room/entry";
import { excerptOf, excerptSizes } from "#core/room/excerpt";
import { presentStep } from "#core/room/room";
import { episodeOfRoom, episodeOfSeat, scoreOfRoom } from "#core/room/room-episode";
import { replayRoom } from "#core/room/room-log";
import { newRoom, type Room } from "#core/room/room-state";
import { stepsOf } from "#core/room/steps";
import { thingsOf } from "#core/scenario";
import { scoreEpisode } from "#core/score";
import { triedEntries, tryAll } from "../../helpers/room-entries";
import { answersOf, byHands, pressOn, refusalOf, roomAfter } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { shipped } from "../../helpers/shipped";

const scenario = aScenario();
const chosen = (things: (typeof excerptSizes)[number], until: "cause" | "goal" = "goal") =>
  things === newRoom.things && until === newRoom.until
    ? newRoom
    : roomAfter(scenario, [{ type: "choose", things, until }]);

describe.each(shipped)("a room that plays $folder", ({ scenario: place }) => {
  const expert = byHands(answersOf(expertPlayer(place)), "most", "none");

  it.each(excerptSizes)("reaches the end, and everything when it knows everything (%s)", (size) => {
    const from = { ...newRoom, things: size };
    const { room } = pressOn(place, expert, { from });
    const episode = episodeOfRoom(place, room);

    expect(episode.phase).toBe("debrief");
    expect(scoreOfRoom(place, room, episode).total).toBe(100);
  });

  it.each(excerptSizes)("earns nothing in 気づく by calling everything dangerous (%s)", (size) => {
    const { room } = pressOn(
      place,
      byHands(() => true),
      { from: { ...newRoom, things: size } },
    );

    expect(scoreOfRoom(place, room, episodeOfRoom(place, room)).notice).toBe(0);
  });

  it("asks only for deeds that belong to the chosen moment, and promises the most wanted of them", () => {
    const { pairs = [] } = place.goal;
    const nobody = byHands(() => false);
    const situations = stepsOf(place, newRoom).filter(({ kind }) => kind === "situation");
    const { room: from } = pressOn(place, nobody, { until: situations[0]?.id });
    for (const { situation, actions: fitting } of pairs) {
      for (const action of fitting) {
        const { room } = pressOn(
          place,
          byHands(({ kind, about }) =>
            kind === "situation" ? about === situation : kind === "action" && about === action,
          ),
          { from },
        );
        const asked = stepsOf(place, room).filter(({ kind }) => kind === "action");

        expect(asked.map(({ about }) => about).toSorted()).toEqual([...fitting].toSorted());
        expect(episodeOfRoom(place, room).plan).toMatchObject({ situation, action });
      }
    }
  });

  it("keeps the moment once deeds were asked for: which ones follows from it", () => {
    const steps = stepsOf(place, newRoom);
    const last = steps.findLast(({ kind }) => kind === "situation")?.id ?? "";
    const deed = steps.find(({ kind }) => kind === "action")?.id;
    const { room } = pressOn(
      place,
      byHands(() => false),
      { until: deed },
    );
    const back = roomAfter(place, [{ type: "back" }], room);
    const change: Entry = { type: "hands", step: last, show: "most" };

    expect(presentStep(place, back).id).toBe(last);
    expect(refusalOf(place, back, change)).toBe("already-revealed");
  });

  it("is at every step a play that the rules of one player accept", () => {
    let room: Room = newRoom;
    for (const entry of pressOn(
      place,
      byHands(({ id }) => id.length % 2 === 0),
    ).log) {
      room = roomAfter(place, [entry], room);
      expect(() => episodeOfRoom(place, room)).not.toThrow();
    }
  });
});

describe("an excerpt", () => {
  it("of all things is the whole", () => {
    expect(excerptOf(scenario, "all")).toEqual({
      hazards: scenario.hazards,
      decoys: scenario.decoys,
    });
  });

  it.each([6, 8] as const)("of %i holds half dangers, half harmless things, as ranked", (size) => {
    const ranking = thingsOf(scenario)
      .map(({ id }) => id)
      .toReversed();
    const { hazards, decoys } = excerptOf({ ...scenario, ranking }, size);

    expect([hazards, decoys]).toEqual([
      scenario.hazards.slice(-size / 2),
      scenario.decoys.slice(-size / 2),
    ]);
  });

  it("does not hold against a room what it was not shown", () => {
    const { room } = pressOn(scenario, byHands(answersOf(expertPlayer(scenario))));
    const episode = episodeOfRoom(scenario, room);

    expect(scoreEpisode(scenario, episode).notice).toBeLessThan(1);
    expect(scoreOfRoom(scenario, room, episode).notice).toBe(1);
  });
});

describe("a seat", () => {
  it("has an episode of its own beside the room's", () => {
    const right = answersOf(expertPlayer(scenario));
    const log = pressOn(
      scenario,
      (step) => [
        { type: "hands", step: step.id, show: "none" },
        { type: "answer", step: step.id, seat: "wise", yes: right(step) },
      ],
      { from: roomAfter(scenario, [{ type: "join", seat: "wise", people: 1 }], chosen("all")) },
    );
    const own = episodeOfSeat(scenario, log.room, "wise");

    expect(Object.values(episodeOfRoom(scenario, log.room).verdicts)).not.toContain("danger");
    expect(scoreOfRoom(scenario, log.room, own)).toMatchObject({ notice: 1, think: 1, plan: 1 });
  });

  it("that said nothing has judged nothing, and is not called wrong", () => {
    const { room } = pressOn(
      scenario,
      byHands(() => true),
    );

    expect(episodeOfSeat(scenario, room, "silent").verdicts).toEqual({});
  });
});

describe("the log", () => {
  it("leads to the same room again, whatever was tried, and never to a play the rules refuse", () => {
    fc.assert(
      fc.property(triedEntries(scenario), (tried) => {
        const { room, log } = tryAll(scenario, tried);

        expect(log.every((entry) => entrySchema.safeParse(entry).success)).toBe(true);
        expect(replayRoom(scenario, JSON.parse(JSON.stringify(log)))).toEqual({
          room,
          accepted: log,
        });
        expect(() => episodeOfRoom(scenario, room)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it("stops at the first entry that is refused, and says which", () => {
    const log: Entry[] = [{ type: "next" }, { type: "swap", measure: "lock" }, { type: "next" }];

    expect(replayRoom(scenario, log)).toMatchObject({
      accepted: [{ type: "next" }],
      refused: { index: 1, reason: "other-step" },
    });
  });
});
