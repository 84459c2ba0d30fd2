import type { DioramaLayer } from "../../toolkit/diorama";
import { type Moment as AnyMoment, inOrder as layersInOrder } from "../../toolkit/moments";
import type { CastId } from "./looks";

/** Links of the accident in the order they happen. */
export const links = [
  "customer-mail",
  "opens-it",
  "slips-in",
  "stays-silent",
  "table-locks",
] as const;
export type Link = (typeof links)[number];

/** A place in the picture that only one layer fills: a person, a window, what lies on a desk. */
export type Slot =
  | CastId
  | "rear"
  | "front"
  | "truck"
  | "yard"
  | "clock"
  | "calendar"
  | "wall"
  | "machine";

export type Moment = AnyMoment<Link, Slot>;

/** What fills a place before anything happens, or once a measure was bought. */
const bases: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  todoroki: ["person-todoroki"],
  hayase: ["person-hayase"],
  niwa: ["person-niwa"],
  hasumi: ["person-hasumi"],
  yard: ["yard"],
  clock: ["clock"],
  wall: ["eye-screen"],
};

/** Layers of all moments, each in the place of what was there before. */
export const inOrder = (moments: readonly Moment[]): readonly DioramaLayer[] =>
  layersInOrder(moments, links, bases);
