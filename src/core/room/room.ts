import { costOf, isAffordable } from "../plan";
import type { Scenario } from "../scenario";
import type { Entry, Length, Show } from "./entry";
import type { ExcerptSize } from "./excerpt";
import { isPollOpen, pollAt } from "./open-poll";
import { pollResult } from "./polls";
import { planOfRoom } from "./room-plan";
import { isBefore, type Room, type RoomPosition } from "./room-state";
import { finalAt, type RoomStep, stepsOf } from "./steps";
import { areEntered, isAnswered } from "./votes";

/** Seats a room holds. */
export const MOST_SEATS = 1000;

/** Why a room cannot have it right now. */
export type Refusal =
  | "already-begun"
  | "no-change"
  | "room-full"
  | "unknown-seat"
  | "other-step"
  | "closed"
  | "already-revealed"
  | "nothing-asked"
  | "not-answered"
  | "people-unknown"
  | "more-than-people"
  | "unknown-id"
  | "not-payable"
  | "not-equal"
  | "at-start"
  | "room-over";

export type RoomOutcome =
  | { readonly ok: true; readonly room: Room }
  | { readonly ok: false; readonly reason: Refusal };

/** Applies one entry. This is the only way a room changes. */
export function stepRoom(scenario: Scenario, room: Room, entry: Entry): RoomOutcome {
  switch (entry.type) {
    case "choose":
      return choose(room, entry.things, entry.until);
    case "people":
      return setPeople(room, entry.count);
    case "join":
      return join(room, entry.seat, entry.people);
    case "next":
      return next(scenario, room);
    case "back":
      return back(scenario, room);
    case "hands":
      return hands(scenario, room, entry.step, entry.show);
    case "takeBack":
      return takeBack(scenario, room, entry.step);
    case "answer":
      return answer(scenario, room, entry);
    case "swap":
      return swap(scenario, room, entry.measure);
    case "prefer":
      return prefer(scenario, room, entry.step);
    default:
      return entry satisfies never;
  }
}

/** The step a room is at. */
export function presentStep(scenario: Scenario, room: Room): RoomStep {
  const step = stepsOf(scenario, room)[room.at.step];
  if (!step)
    throw new Error(`A room of ${scenario.id} stands at step ${room.at.step}, which is not there.`);
  return step;
}

function choose(room: Room, things: ExcerptSize, until: Length): RoomOutcome {
  if (room.reached.step > 0) return refuse("already-begun");
  if (room.things === things && room.until === until) return refuse("no-change");
  return accept({ ...room, things, until });
}

/** What was counted before stays as it was counted. */
function setPeople(room: Room, count: number): RoomOutcome {
  if (room.people === count) return refuse("no-change");
  return accept({ ...room, people: count });
}

function join(room: Room, seat: string, people: number): RoomOutcome {
  if (room.seats[seat] === people) return refuse("no-change");
  const all = Object.keys(room.seats).length;
  if (room.seats[seat] === undefined && all >= MOST_SEATS) return refuse("room-full");
  return accept({ ...room, seats: { ...room.seats, [seat]: people } });
}

/** Goes on by one press; past a question only when somebody has answered it. */
function next(scenario: Scenario, room: Room): RoomOutcome {
  const steps = stepsOf(scenario, room);
  const step = presentStep(scenario, room);
  if (step.asks && !isAnswered(room, step.id)) return refuse("not-answered");
  const { at } = room;
  if (at.press + 1 < step.presses) return accept(moved(room, { ...at, press: at.press + 1 }));
  if (at.step + 1 >= steps.length) return refuse("room-over");
  return accept(moved(room, { step: at.step + 1, press: 0 }));
}

function back(scenario: Scenario, room: Room): RoomOutcome {
  const { at } = room;
  if (at.press > 0) return accept({ ...room, at: { ...at, press: at.press - 1 } });
  const before = stepsOf(scenario, room)[at.step - 1];
  if (!before) return refuse("at-start");
  return accept({ ...room, at: { step: at.step - 1, press: before.presses - 1 } });
}

function moved(room: Room, at: RoomPosition): Room {
  return { ...room, at, reached: isBefore(room.reached, at) ? at : room.reached };
}

/** Why nothing can be answered at a step now; undefined where it can. */
function shut(scenario: Scenario, room: Room, id: string): Refusal | undefined {
  const step = presentStep(scenario, room);
  if (step.id !== id) return "other-step";
  if (!step.asks) return "nothing-asked";
  if (!isBefore(room.reached, finalAt(scenario, room, step))) return "already-revealed";
  return room.at.press > 0 ? "closed" : undefined;
}

function hands(scenario: Scenario, room: Room, step: string, show: Show): RoomOutcome {
  const reason = shut(scenario, room, step) ?? misfit(room, show);
  if (reason) return refuse(reason);
  if (areEntered(room, step, show)) return refuse("no-change");
  const shown = { show, hall: room.people };
  return accept(withoutSwaps(scenario, { ...room, shows: { ...room.shows, [step]: shown } }));
}

/** Counted hands need a hall that was counted too. */
function misfit({ people }: Room, show: Show): Refusal | undefined {
  if (typeof show !== "number") return undefined;
  if (people === undefined) return "people-unknown";
  return show > people ? "more-than-people" : undefined;
}

function takeBack(scenario: Scenario, room: Room, step: string): RoomOutcome {
  const reason = shut(scenario, room, step);
  if (reason) return refuse(reason);
  if (room.shows[step] === undefined) return refuse("no-change");
  const { [step]: _, ...shows } = room.shows;
  return accept(withoutSwaps(scenario, { ...room, shows }));
}

/** The last answer of a seat before closing counts. */
function answer(
  scenario: Scenario,
  room: Room,
  { step, seat, yes }: { readonly step: string; readonly seat: string; readonly yes: boolean },
): RoomOutcome {
  const people = room.seats[seat];
  if (people === undefined) return refuse("unknown-seat");
  const reason = shut(scenario, room, step);
  if (reason) return refuse(reason);
  const before = room.answers[step]?.[seat];
  if (before?.yes === yes && before.people === people) return refuse("no-change");
  const answers = { ...room.answers, [step]: { ...room.answers[step], [seat]: { yes, people } } };
  return accept(withoutSwaps(scenario, { ...room, answers }));
}

/** Hands for a card make the plan anew, and what was swapped in it goes; others leave it as it is. */
function withoutSwaps(scenario: Scenario, room: Room): Room {
  return presentStep(scenario, room).kind === "measure" ? { ...room, swapped: [] } : room;
}

/** While the plan is on the wall, and until what follows from it was seen. */
function swap(scenario: Scenario, room: Room, measure: string): RoomOutcome {
  const step = presentStep(scenario, room);
  if (step.kind !== "plan") return refuse("other-step");
  if (room.reached.step > room.at.step) return refuse("already-revealed");
  if (!scenario.measures.some(({ id }) => id === measure)) return refuse("unknown-id");
  const swapped = room.swapped.includes(measure)
    ? room.swapped.filter((id) => id !== measure)
    : [...room.swapped, measure];
  const plan = planOfRoom(scenario, { ...room, swapped });
  if (!isAffordable(scenario, costOf(scenario, plan))) return refuse("not-payable");
  return accept({ ...room, swapped });
}

/** Among cards that as many want, until what follows from them was seen. */
function prefer(scenario: Scenario, room: Room, wanted: string): RoomOutcome {
  const poll = pollAt(scenario, room, presentStep(scenario, room));
  if (!poll) return refuse("other-step");
  if (!isPollOpen(scenario, room, poll)) return refuse("already-revealed");
  const { chosen, equal } = pollResult(room, poll);
  if (!equal.some(({ step }) => step === wanted)) return refuse("not-equal");
  if (chosen.some(({ step }) => step === wanted)) return refuse("no-change");
  const before = room.preferred.filter((step) => step !== wanted);
  return accept({ ...room, preferred: [wanted, ...before] });
}

const accept = (room: Room): RoomOutcome => ({ ok: true, room });
const refuse = (reason: Refusal): RoomOutcome => ({ ok: false, reason });
