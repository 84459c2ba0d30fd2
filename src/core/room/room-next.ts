import type { Scenario } from "../scenario";
import { presentStep } from "./room";
import { isBefore, type Room, type RoomPosition } from "./room-state";
import { stepsOf } from "./steps";

/**
 * The room as the next press leaves it, with what that press reveals; undefined at the end. Where
 * a question is still open it is what follows if nobody answers.
 */
export function roomNext(scenario: Scenario, room: Room): Room | undefined {
  const at = positionNext(scenario, room);
  return at && { ...room, at, reached: isBefore(room.reached, at) ? at : room.reached };
}

function positionNext(scenario: Scenario, room: Room): RoomPosition | undefined {
  const { step, press } = room.at;
  if (press + 1 < presentStep(scenario, room).presses) return { step, press: press + 1 };
  return step + 1 < stepsOf(scenario, room).length ? { step: step + 1, press: 0 } : undefined;
}
