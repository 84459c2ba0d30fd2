import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry, Show } from "#core/room/entry";
import { presentStep } from "#core/room/room";
import { episodeOfRoom } from "#core/room/room-episode";
import { cardsBySupport, planOfRoom } from "#core/room/room-plan";
import { newRoom, type Room } from "#core/room/room-state";
import { stepsOf } from "#core/room/steps";
import { isSplit, mostDisputed, shareOf, supportOf, tallyOf } from "#core/room/votes";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";

const scenario = aScenario();

/** Hands at things, in a hall of a hundred. */
const handsAt = (shows: Readonly<Record<string, Show>>): Room["shows"] =>
  Object.fromEntries(
    Object.entries(shows).map(([thing, show]) => [`thing/${thing}`, { show, hall: 100 }]),
  );

describe("counting", () => {
  const seats = (count: number) =>
    Array.from(
      { length: count },
      (_, seat): Entry => ({ type: "join", seat: `s${seat}`, people: 1 }),
    );
  const atThing = pressOn(
    scenario,
    byHands(() => true),
    { until: firstOf("thing") },
  ).room;
  const thing = presentStep(scenario, atThing).id;
  const votes = (yes: readonly boolean[]) =>
    yes.map((each, seat): Entry => ({ type: "answer", step: thing, seat: `s${seat}`, yes: each }));

  function firstOf(kind: string) {
    return stepsOf(scenario, newRoom).find((step) => step.kind === kind)?.id ?? "";
  }

  it("calls a thing dangerous when more than half do; a tie is no danger", () => {
    const verdict = (yes: readonly boolean[]) => {
      const room = roomAfter(scenario, [...seats(yes.length), ...votes(yes)], atThing);
      return episodeOfRoom(scenario, room).verdicts[thing.split("/")[1] ?? ""];
    };

    expect(verdict([true, false])).toBe("safe");
    expect(verdict([true, true, false])).toBe("danger");
    expect(verdict([true, false, false])).toBe("safe");
  });

  it("counts 300 seats, each once and by its last answer, in whatever order they come", () => {
    const given = Array.from({ length: 300 }, (_, seat) => seat % 3 === 0);
    const entries = votes(given);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 300 }), (shuffled) => {
        const changed = entries[0]?.type === "answer" ? { ...entries[0], yes: false } : undefined;
        const last: readonly Entry[] = changed ? [changed] : [];
        const room = roomAfter(scenario, [...seats(300), ...shuffled, ...last], atThing);

        expect(tallyOf(room, thing)).toEqual({ yes: 99, no: 201 });
      }),
      { numRuns: 20 },
    );
  });

  it("leaves out who said nothing, and weighs a table by its people", () => {
    const entries: Entry[] = [
      { type: "join", seat: "table", people: 4 },
      { type: "join", seat: "one", people: 1 },
      { type: "join", seat: "silent", people: 4 },
      { type: "answer", step: thing, seat: "table", yes: true },
      { type: "answer", step: thing, seat: "one", yes: false },
    ];

    expect(tallyOf(roomAfter(scenario, entries, atThing), thing)).toEqual({ yes: 4, no: 1 });
  });

  it("adds hands to seats, and takes counted hands as they were counted", () => {
    const entries: Entry[] = [
      { type: "people", count: 40 },
      ...seats(1),
      ...votes([true]),
      { type: "hands", step: thing, show: 11 },
    ];

    expect(tallyOf(roomAfter(scenario, entries, atThing), thing)).toEqual({ yes: 12, no: 29 });
  });

  it("leaves hands in the hall they were counted in, and counts the next ones in the new one", () => {
    const counted = roomAfter(
      scenario,
      [
        { type: "people", count: 30 },
        { type: "hands", step: thing, show: 16 },
        { type: "people", count: 40 },
      ],
      atThing,
    );
    const anew = roomAfter(scenario, [{ type: "hands", step: thing, show: 16 }], counted);

    expect(tallyOf(counted, thing)).toEqual({ yes: 16, no: 14 });
    expect(tallyOf(anew, thing)).toEqual({ yes: 16, no: 24 });
  });

  it("weighs the answer of a table by those who sat there when it answered", () => {
    const table = (people: number): Entry => ({ type: "join", seat: "s0", people });
    const room = roomAfter(scenario, [table(4), ...votes([true]), table(1)], atThing);

    expect(tallyOf(room, thing)).toEqual({ yes: 4, no: 0 });
  });

  it("calls cards of two halls alike when as large a part of each wanted them", () => {
    const support = (show: Show, hall: number | undefined) =>
      supportOf({ ...newRoom, shows: { card: { show, hall } } }, "card");
    const all = Array.from({ length: 400 }, (_, hall) => support("most", hall + 1));

    expect(new Set([...all, support("most", undefined), support(24, 30)])).toEqual(new Set([0.8]));
    expect(support("half", undefined)).toBeLessThan(support(30, 40));
  });

  it("shows the shares of hands at a glance as 80, 50, 20 and 0 %", () => {
    const share = (show: "most" | "half" | "few" | "none") =>
      shareOf(tallyOf(roomAfter(scenario, [{ type: "hands", step: thing, show }], atThing), thing));

    expect(["most", "half", "few", "none"].map((show) => share(show as "most"))).toEqual([
      0.8, 0.5, 0.2, 0,
    ]);
  });

  it("calls those things disputed that lie nearest to half and half", () => {
    const shows = handsAt({ a: "most", b: "half", c: "few", d: 45 });
    const room = { ...newRoom, shows };

    expect(mostDisputed(room, ["a", "b", "c", "d", "unasked"])).toEqual(["b", "d", "a"]);
  });

  it("knows of all that were disputed, more than there is time for", () => {
    const shows = handsAt({ a: "few", b: "half", c: "few", d: "most" });
    const room = { ...newRoom, shows };

    expect(mostDisputed(room, ["a", "b", "c", "d"])).toEqual(["b", "a", "c"]);
  });

  it("calls nothing disputed that everybody sees alike", () => {
    const shows = handsAt({ a: "none", b: 100, c: "few" });

    expect(mostDisputed({ ...newRoom, shows }, ["a", "b", "c"])).toEqual(["c"]);
  });

  it("is split near half and half, and not where a few see it otherwise", () => {
    expect(
      [
        { yes: 40, no: 60 },
        { yes: 80, no: 20 },
      ].map(isSplit),
    ).toEqual([true, false]);
  });
});

describe("the plan of a room", () => {
  const planned = (isWanted: (id: string) => boolean) =>
    pressOn(
      scenario,
      byHands(({ about, kind }) => kind === "measure" && isWanted(about), "most", "none"),
      {
        until: "plan",
      },
    ).room;

  it("buys what most people want first, as long as the purses pay", () => {
    const room = planned(() => true);
    const cards = cardsBySupport(scenario, room);

    expect(cards.some(({ isBought }) => isBought)).toBe(true);
    expect(cards.some(({ isBought }) => !isBought)).toBe(true);
    expect(planOfRoom(scenario, room)).toEqual(
      cards.filter(({ isBought }) => isBought).map(({ measure }) => measure.id),
    );
  });

  it("buys nothing that nobody wants", () => {
    expect(
      planOfRoom(
        scenario,
        planned(() => false),
      ),
    ).toEqual([]);
  });

  it("follows the host, who takes a card out or in", () => {
    const room = planned((id) => id === "lock");
    const without = roomAfter(scenario, [{ type: "swap", measure: "lock" }], room);
    const instead = roomAfter(scenario, [{ type: "swap", measure: "shred" }], without);

    expect(planOfRoom(scenario, without)).toEqual([]);
    expect(planOfRoom(scenario, instead)).toEqual(["shred"]);
    expect(episodeOfRoom(scenario, instead).measures).toEqual(["shred"]);
  });
});
