import type { Scenario } from "../scenario";
import type { Entry } from "./entry";
import { type Refusal, stepRoom } from "./room";
import { newRoom, type Room } from "./room-state";

/** Where a log of a room leads, as far as its entries are accepted. */
export interface ReplayedRoom {
  readonly room: Room;
  readonly accepted: readonly Entry[];
  /** The first entry that was refused, if any; nothing after it is applied. */
  readonly refused?: { readonly index: number; readonly reason: Refusal };
}

/** Plays a room's log from the beginning, or on from where a room is, and stops at the first refusal. */
export function replayRoom(
  scenario: Scenario,
  log: readonly Entry[],
  from: Room = newRoom,
): ReplayedRoom {
  let room = from;
  for (const [index, entry] of log.entries()) {
    const outcome = stepRoom(scenario, room, entry);
    if (!outcome.ok)
      return { room, accepted: log.slice(0, index), refused: { index, reason: outcome.reason } };
    room = outcome.room;
  }
  return { room, accepted: log };
}
