import { describe, expect, it } from "vitest";
import { presentStep } from "#core/room/room";
import { episodeOfRoom } from "#core/room/room-episode";
import { roomNext } from "#core/room/room-next";
import { newRoom, type Room } from "#core/room/room-state";
import { isAnswered } from "#core/room/votes";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { shipped } from "../../helpers/shipped";

/** Every room on the way to the end, also before its question is answered. */
function roomsOf({ scenario }: (typeof shipped)[number]): readonly Room[] {
  const rooms = [newRoom];
  const hands = byHands(({ kind }) => kind !== "thing", "half", "most");
  for (const entry of pressOn(scenario, hands).log)
    rooms.push(roomAfter(scenario, [entry], rooms.at(-1)));
  return rooms;
}

describe.each(shipped)("in $folder the room as the next press leaves it", (place) => {
  const { scenario } = place;
  const rooms = roomsOf(place);

  it("is where that press leads, and nowhere at the end", () => {
    const answered = rooms.filter((room) => {
      const { asks, id } = presentStep(scenario, room);
      return !asks || isAnswered(room, id);
    });
    const wanted = answered
      .slice(0, -1)
      .map((room) => roomAfter(scenario, [{ type: "next" }], room));

    expect(answered.map((room) => roomNext(scenario, room))).toEqual([...wanted, undefined]);
  });

  it("can be played also while its question is open", () => {
    const open = rooms.filter((room) => {
      const { asks, id } = presentStep(scenario, room);
      return asks && !isAnswered(room, id);
    });

    expect(open.length).toBeGreaterThan(20);
    for (const room of open) {
      const next = roomNext(scenario, room);
      expect(next && (() => episodeOfRoom(scenario, next))).not.toThrow();
    }
  });

  it("leaves what was revealed so where somebody went back", () => {
    const last = rooms.at(-1) ?? newRoom;
    const back = roomAfter(scenario, [{ type: "back" }, { type: "back" }], last);

    expect(roomNext(scenario, back)?.reached).toEqual(last.reached);
  });
});
