import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
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
export type Slot = CastId | "rear" | "front" | "truck" | "yard" | "clock" | "wall" | "machine";

/** What a link brings into one place of the picture. */
export interface Moment {
  readonly id: string;
  readonly link: Link;
  /** Absent: as it is in the accident. */
  readonly outcome?: Exclude<LinkOutcome, "happened">;
  readonly slot: Slot;
  readonly depth: number;
  readonly object: Object3D;
  /** The layer whose shadow it casts; `false` for none. */
  readonly shadowOf?: string | false;
  /** The layer whose picture it shows. */
  readonly pictureOf?: string;
  /** Other places that it empties. */
  readonly clears?: readonly Slot[];
}

/** What fills a place before anything happens, or once a measure was bought. */
const bases: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  todoroki: ["person-todoroki"],
  hayase: ["person-hayase"],
  niwa: ["person-niwa"],
  hasumi: ["person-hasumi"],
  yard: ["yard"],
  clock: ["clock"],
  wall: ["eye-screen"],
  machine: ["truck-screen", "restart-hour"],
};

/** Whether `earlier` may still be on the stage when `later` comes. */
function isBefore(earlier: Moment, later: Moment): boolean {
  const order = links.indexOf(earlier.link) - links.indexOf(later.link);
  // What came true by half shows the accident's layers, too.
  return order < 0 || (order === 0 && later.outcome === "reduced" && !earlier.outcome);
}

/** Layers of all moments: each takes the place of what was there before, however that link went. */
export function inOrder(moments: readonly Moment[]): readonly DioramaLayer[] {
  return moments.map((moment) => {
    const { id, link, outcome, slot, depth, object, shadowOf, pictureOf, clears = [] } = moment;
    const earlier = moments.filter((other) => isBefore(other, moment));
    const emptied = earlier.filter((other) => other.slot === slot || clears.includes(other.slot));
    return {
      id,
      object,
      depth,
      shows: { link, ...(outcome && { outcome }) },
      replaces: [...(bases[slot] ?? []), ...emptied.map((other) => other.id)],
      ...(shadowOf !== undefined && { shadowOf }),
      ...(pictureOf !== undefined && { pictureOf }),
      reach: 60,
    };
  });
}
