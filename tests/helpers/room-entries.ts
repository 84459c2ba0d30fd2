import fc from "fast-check";
import type { Entry } from "#core/room/entry";
import { presentStep, stepRoom } from "#core/room/room";
import { newRoom, type Room } from "#core/room/room-state";
import { stepsOf } from "#core/room/steps";
import type { Scenario } from "#core/scenario";

/** Something that may be entered where a room stands, whether it is accepted or not. */
export type Tried = (room: Room) => Entry;

/** What hosts and seats try, in any order; halls and counts of any size a hall has. */
export function triedEntries(scenario: Scenario): fc.Arbitrary<readonly Tried[]> {
  const here = (room: Room) => presentStep(scenario, room).id;
  // Cards of a poll are asked about just before it ends.
  const nearStep = (room: Room, back: number) =>
    stepsOf(scenario, room)[Math.max(0, room.at.step - back)]?.id ?? here(room);
  const show = fc.oneof(fc.constantFrom("most", "half", "few", "none"), fc.nat(45));
  const seat = fc.constantFrom("a", "b", "c");
  const tried: fc.Arbitrary<Tried> = fc.oneof(
    { weight: 6, arbitrary: fc.constant((): Entry => ({ type: "next" })) },
    { weight: 1, arbitrary: fc.constant((): Entry => ({ type: "back" })) },
    {
      weight: 6,
      arbitrary: show.map(
        (each) =>
          (room: Room): Entry =>
            ({ type: "hands", step: here(room), show: each }) as Entry,
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(seat, fc.boolean()).map(
        ([each, yes]) =>
          (room: Room): Entry => ({ type: "answer", step: here(room), seat: each, yes }),
      ),
    },
    fc.tuple(seat, fc.integer({ min: 1, max: 12 })).map(
      ([each, people]) =>
        (): Entry => ({ type: "join", seat: each, people }),
    ),
    fc.constant((room: Room): Entry => ({ type: "takeBack", step: here(room) })),
    fc
      .constantFrom(...scenario.measures.map(({ id }) => id))
      .map((measure) => (): Entry => ({ type: "swap", measure })),
    fc.nat(3).map(
      (back) =>
        (room: Room): Entry => ({ type: "prefer", step: nearStep(room, back) }),
    ),
    fc.integer({ min: 1, max: 45 }).map((count) => (): Entry => ({ type: "people", count })),
  );
  return fc.array(tried, { maxLength: 300 });
}

/** Enters everything in turn, from a room on; calls `onAccepted` after each that was. */
export function tryAll(
  scenario: Scenario,
  tried: readonly Tried[],
  onAccepted: (entry: Entry, room: Room, before: Room) => void = () => undefined,
  from = newRoom,
): { readonly room: Room; readonly log: readonly Entry[] } {
  const log: Entry[] = [];
  let room = from;
  for (const make of tried) {
    const entry = make(room);
    const outcome = stepRoom(scenario, room, entry);
    if (!outcome.ok) continue;
    const before = room;
    room = outcome.room;
    log.push(entry);
    onAccepted(entry, room, before);
  }
  return { room, log };
}
