import type { Choices } from "#core/players";
import type { Entry, Show } from "#core/room/entry";
import { presentStep, type Refusal, stepRoom } from "#core/room/room";
import { newRoom, type Room } from "#core/room/room-state";
import type { RoomStep } from "#core/room/steps";
import type { Scenario } from "#core/scenario";

/** A room after these entries; a refusal fails the test. */
export function roomAfter(scenario: Scenario, entries: readonly Entry[], from = newRoom): Room {
  return entries.reduce((room, entry) => {
    const outcome = stepRoom(scenario, room, entry);
    if (!outcome.ok) throw new Error(`${JSON.stringify(entry)} was refused: ${outcome.reason}`);
    return outcome.room;
  }, from);
}

/** Why a room refuses an entry; undefined when it does not. */
export function refusalOf(scenario: Scenario, room: Room, entry: Entry): Refusal | undefined {
  const outcome = stepRoom(scenario, room, entry);
  return outcome.ok ? undefined : outcome.reason;
}

/** What is entered at a step, if it asks anything. */
export type Answering = (step: RoomStep) => readonly Entry[];

/** Everybody's hands, the same way for a yes and for a no. */
export const byHands =
  (isYes: (step: RoomStep) => boolean, yes: Show = "most", no: Show = "few"): Answering =>
  ({ id, ...step }) => [{ type: "hands", step: id, show: isYes({ id, ...step }) ? yes : no }];

/** Presses on until a step is reached, or to the end; every entry that was accepted on the way. */
export function pressOn(
  scenario: Scenario,
  answering: Answering,
  { from = newRoom, until }: { readonly from?: Room; readonly until?: string | undefined } = {},
): { readonly room: Room; readonly log: readonly Entry[] } {
  const log: Entry[] = [];
  let room = from;
  const enter = (entry: Entry) => {
    room = roomAfter(scenario, [entry], room);
    log.push(entry);
  };
  for (;;) {
    const step = presentStep(scenario, room);
    if (step.id === until) return { room, log };
    if (step.asks && room.at.press === 0) answering(step).forEach(enter);
    if (refusalOf(scenario, room, { type: "next" }) === "room-over") return { room, log };
    enter({ type: "next" });
  }
}

/** A hall that answers everything as these choices say. */
export const answersOf =
  ({ danger, causes, keyPoints, measures, keep }: Choices) =>
  ({ kind, about, option }: RoomStep): boolean => {
    const chosen = { thing: danger, cause: causes, keyPoint: keyPoints, measure: measures };
    if (kind === "reason") return keep?.[about] === option;
    return kind in chosen && (chosen[kind as keyof typeof chosen] ?? []).includes(about);
  };
