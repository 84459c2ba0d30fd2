import { describe, expect, it, test } from "vitest";
import type { Entry } from "#core/room/entry";
import { MOST_SEATS, presentStep, type Refusal } from "#core/room/room";
import { newRoom, type Room } from "#core/room/room-state";
import { stepsOf } from "#core/room/steps";
import { byHands, pressOn, refusalOf, roomAfter } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";

const scenario = aScenario();
const next: Entry = { type: "next" };
const back: Entry = { type: "back" };
const all: Entry = { type: "choose", things: "all", until: "goal" };
const hands = (step: string, show: "most" | "half" | number): Entry => ({
  type: "hands",
  step,
  show,
});
const answer = (step: string, seat: string, yes: boolean): Entry => ({
  type: "answer",
  step,
  seat,
  yes,
});
const join = (seat: string, people = 1): Entry => ({ type: "join", seat, people });

const someDanger = byHands(({ about }) => about === "door");
const at = (kind: string, from = newRoom): Room => {
  const id = stepsOf(scenario, from).find((step) => step.kind === kind)?.id ?? kind;
  return pressOn(scenario, someDanger, { from, until: id }).room;
};
const atThing = at("thing");
const thing = presentStep(scenario, atThing).id;
const split = roomAfter(scenario, [hands(thing, "most"), next], atThing);
const answered = roomAfter(scenario, [next], split);
const atPlan = at("plan");
const atCause = at("cause");
const cause = presentStep(scenario, atCause).id;

describe("what a room refuses", () => {
  test.each<[string, Room, Entry, Refusal]>([
    ["a choice once it has begun", at("beat"), all, "already-begun"],
    ["the choice it has", newRoom, { type: "choose", things: 6, until: "goal" }, "no-change"],
    [
      "as many people as it has",
      at("thing", people(30)),
      { type: "people", count: 30 },
      "no-change",
    ],
    ["a seat that sits already", roomAfter(scenario, [join("a")]), join("a"), "no-change"],
    ["one seat more than a room holds", fullRoom(), join("one-more"), "room-full"],
    ["hands of another step", atThing, hands("thing/nothing", "most"), "other-step"],
    ["hands where nothing is asked", newRoom, hands("lobby", "most"), "nothing-asked"],
    [
      "the same hands again",
      roomAfter(scenario, [hands(thing, "most")], atThing),
      hands(thing, "most"),
      "no-change",
    ],
    ["counted hands of nobody knows how many", atThing, hands(thing, 3), "people-unknown"],
    ["more hands than people", at("thing", people(30)), hands(thing, 31), "more-than-people"],
    [
      "more hands than are left of the people",
      roomAfter(
        scenario,
        [hands(thing, 30), { type: "people", count: 29 }],
        at("thing", people(30)),
      ),
      hands(thing, 30),
      "more-than-people",
    ],
    ["hands while the split is seen", split, hands(thing, "half"), "closed"],
    ["hands once the answer was seen", answered, hands(thing, "half"), "already-revealed"],
    [
      "hands once the answer was seen, from before it",
      roomAfter(scenario, [back, back], answered),
      hands(thing, "half"),
      "already-revealed",
    ],
    ["an answer of nobody", atThing, answer(thing, "a", true), "unknown-seat"],
    [
      "an answer after closing",
      roomAfter(scenario, [join("a")], split),
      answer(thing, "a", true),
      "closed",
    ],
    ["nothing to take back", atThing, { type: "takeBack", step: thing }, "no-change"],
    ["going on without an answer", atThing, next, "not-answered"],
    ["going back from the start", newRoom, back, "at-start"],
    ["going on from the end", pressOn(scenario, someDanger).room, next, "room-over"],
    ["swapping before the plan", atThing, { type: "swap", measure: "lock" }, "other-step"],
    [
      "swapping a card that is not there",
      atPlan,
      { type: "swap", measure: "nothing" },
      "unknown-id",
    ],
    [
      "swapping in what nobody can pay",
      everyCard(),
      { type: "swap", measure: tooDear() },
      "not-payable",
    ],
  ])("%s", (_, room, entry, reason) => {
    expect(refusalOf(scenario, room, entry)).toBe(reason);
  });

  function people(count: number): Room {
    return roomAfter(scenario, [{ type: "people", count }]);
  }
  function fullRoom(): Room {
    return roomAfter(
      scenario,
      Array.from({ length: MOST_SEATS }, (_, seat) => join(`s${seat}`)),
    );
  }
  function everyCard(): Room {
    return pressOn(
      scenario,
      byHands(() => true),
      { until: "plan" },
    ).room;
  }
  function tooDear(): string {
    const room = everyCard();
    const refused = scenario.measures.find(
      ({ id }) => refusalOf(scenario, room, { type: "swap", measure: id }) === "not-payable",
    );
    return refused?.id ?? "none is too dear";
  }
});

describe("taking back", () => {
  it("opens a question again from its split, and not from its answer", () => {
    const again = roomAfter(scenario, [back, hands(thing, "half")], split);

    expect(again.shows[thing]?.show).toBe("half");
  });

  it("lets a card of a cause be answered anew until its link is answered", () => {
    const on = roomAfter(
      scenario,
      [hands(cause, "most"), next, back, hands(cause, "half")],
      atCause,
    );

    expect(on.shows[cause]?.show).toBe("half");
  });

  it("takes hands back altogether, and then waits for them", () => {
    const room = roomAfter(
      scenario,
      [hands(thing, "most"), { type: "takeBack", step: thing }],
      atThing,
    );

    expect(refusalOf(scenario, room, next)).toBe("not-answered");
  });

  it("drops what the host swapped when the hands that made the plan change", () => {
    const swapped = roomAfter(scenario, [{ type: "swap", measure: "lock" }], atPlan);
    const card = presentStep(scenario, roomAfter(scenario, [back], swapped)).id;
    const room = roomAfter(scenario, [back, hands(card, "half")], swapped);

    expect(swapped.swapped).toEqual(["lock"]);
    expect(room.swapped).toEqual([]);
  });

  it("leaves the plan as the host swapped it when hands go up for anything later", () => {
    const swapped = roomAfter(scenario, [{ type: "swap", measure: "lock" }], atPlan);
    const { room } = pressOn(scenario, someDanger, { from: swapped });

    expect(room.swapped).toEqual(["lock"]);
  });
});

describe("a room that is full", () => {
  const full = roomAfter(
    scenario,
    Array.from({ length: MOST_SEATS }, (_, seat) => join(`s${seat}`)),
    atThing,
  );

  it("still hears every seat it has, and how many share it", () => {
    const last = `s${MOST_SEATS - 1}`;
    const room = roomAfter(scenario, [join(last, 4), answer(thing, last, true)], full);

    expect(room.seats[last]).toBe(4);
    expect(room.answers[thing]?.[last]).toEqual({ yes: true, people: 4 });
  });
});

describe("how far", () => {
  it("leaves out what two rounds do not reach", () => {
    const two = roomAfter(scenario, [{ type: "choose", things: 8, until: "cause" }]);
    const kinds = new Set(stepsOf(scenario, two).map(({ kind }) => kind));

    expect(kinds).not.toContain("measure");
    expect(kinds).not.toContain("pledge");
    expect([...kinds].at(-1)).toBe("debrief");
  });

  it("asks about keeping exactly what the plan leaves open", () => {
    const none = pressOn(
      scenario,
      byHands(() => false, "most", "none"),
    ).room;
    const asked = stepsOf(scenario, none).filter(({ kind }) => kind === "kept");

    expect(asked).toHaveLength(2);
  });
});
