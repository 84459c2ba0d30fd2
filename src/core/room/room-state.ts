import type { Length, Show } from "./entry";
import type { ExcerptSize } from "./excerpt";

/** Where a room is: the step, and how many presses into it; both from 0. */
export interface RoomPosition {
  readonly step: number;
  readonly press: number;
}

/** Hands with the hall they were counted in: a number that is said later changes none of them. */
export interface Hands {
  readonly show: Show;
  /** People in the hall then, where somebody had said so. */
  readonly hall: number | undefined;
}

/** The answer of a seat with the people who shared it then. */
export interface SeatAnswer {
  readonly yes: boolean;
  readonly people: number;
}

/** A room of people who play one episode together: plain, JSON, never changed in place. */
export interface Room {
  readonly things: ExcerptSize;
  readonly until: Length;
  /** People in the hall, where somebody said so: hands count in it from now on. */
  readonly people: number | undefined;
  /** Seat → people who share it. */
  readonly seats: Readonly<Record<string, number>>;
  /** Step → hands that were up. */
  readonly shows: Readonly<Record<string, Hands>>;
  /** Step → seat → its answer. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, SeatAnswer>>>>;
  /** Cards that the host took into the plan, or out of it, against the order of support. */
  readonly swapped: readonly string[];
  /** Steps of cards that the host took among equals, the last one first. */
  readonly preferred: readonly string[];
  readonly at: RoomPosition;
  /** The furthest it has been: what has been revealed stays so when somebody goes back. */
  readonly reached: RoomPosition;
}

const start: RoomPosition = { step: 0, press: 0 };

export const newRoom: Room = {
  things: 6,
  until: "goal",
  people: undefined,
  seats: {},
  shows: {},
  answers: {},
  swapped: [],
  preferred: [],
  at: start,
  reached: start,
};

/** Whether one position comes before another. */
export function isBefore(one: RoomPosition, other: RoomPosition): boolean {
  return one.step < other.step || (one.step === other.step && one.press < other.press);
}
