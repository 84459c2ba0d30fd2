import { describe, expect, it } from "vitest";
import { presentStep, stepRoom } from "#core/room/room";
import { newRoom, type Room } from "#core/room/room-state";
import { countOf } from "#core/room/step-count";
import { damageLinks } from "#core/scenario";
import { shipped } from "../../helpers/shipped";

type Scenario = (typeof shipped)[number]["scenario"];

/** A room one press further, half of it with its hands up wherever it is asked. */
function further(scenario: Scenario, room: Room): Room | undefined {
  const { id, asks } = presentStep(scenario, room);
  const hands = asks && room.at.press === 0;
  const shown = hands
    ? stepRoom(scenario, room, { type: "hands", step: id, show: "half" })
    : undefined;
  const next = stepRoom(scenario, shown?.ok ? shown.room : room, { type: "next" });
  return next.ok ? next.room : undefined;
}

/** Every step of a room with its count. */
function counted(scenario: Scenario) {
  const counts: { kind: string; now: number; all: number }[] = [];
  for (let room: Room | undefined = newRoom; room; room = further(scenario, room)) {
    const { kind } = presentStep(scenario, room);
    if (room.at.press === 0) counts.push({ kind, ...countOf(scenario, room) });
  }
  return counts;
}

describe.each(shipped)("the count of $folder", ({ scenario }) => {
  const counts = counted(scenario);
  const of = (...kinds: string[]) => counts.filter(({ kind }) => kinds.includes(kind));

  it("runs through each question's cards and its answer as one", () => {
    const questions = of("cause", "link");
    const all = damageLinks(scenario).length;

    expect(questions.every((count) => count.all === all)).toBe(true);
    expect([...new Set(questions.map(({ now }) => now))]).toEqual(
      Array.from({ length: all }, (_, index) => index + 1),
    );
    expect(questions.map(({ now }) => now)).toEqual(
      questions.map(({ now }) => now).toSorted((one, other) => one - other),
    );
    const kept = of("kept").length;
    expect(of("reason", "kept").every((count) => count.all === kept)).toBe(true);
  });

  it("counts each of every other kind from the first to the last", () => {
    for (const kind of ["beat", "thing", "shot", "measure", "day", "pointing"]) {
      const own = of(kind);
      expect(own.map(({ now }) => now)).toEqual(own.map((_, index) => index + 1));
      expect(own.every(({ all }) => all === own.length)).toBe(true);
    }
  });
});
