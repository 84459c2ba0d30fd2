import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "./diorama";

/** What a link brings into one place of the picture: a person, a window, what lies on a desk. */
export interface Moment<Link extends string, Slot extends string> {
  readonly id: string;
  readonly link: Link;
  /** Absent: as it is in the accident. */
  readonly outcome?: Exclude<LinkOutcome, "happened">;
  /** The place, which only one layer fills at a time. */
  readonly slot: Slot;
  readonly depth: number;
  readonly object: Object3D;
  /** The layer whose shadow it casts; `false` for none. */
  readonly shadowOf?: string | false;
}

/** The order of a room's links, and what fills its places before anything happens. */
export interface Stage<Link extends string, Slot extends string> {
  readonly links: readonly Link[];
  readonly bases: Readonly<Partial<Record<Slot, readonly string[]>>>;
}

/** Layers of all moments: each takes the place of what was there before, however that link went. */
export function inOrder<Link extends string, Slot extends string>(
  moments: readonly Moment<Link, Slot>[],
  { links, bases }: Stage<Link, Slot>,
): readonly DioramaLayer[] {
  const isBefore = (earlier: Moment<Link, Slot>, later: Moment<Link, Slot>) => {
    const order = links.indexOf(earlier.link) - links.indexOf(later.link);
    // What came true by half shows the accident's layers, too.
    return order < 0 || (order === 0 && later.outcome === "reduced" && !earlier.outcome);
  };
  return moments.map((moment) => {
    const { id, link, outcome, slot, depth, object, shadowOf } = moment;
    const earlier = moments.filter((other) => other.slot === slot && isBefore(other, moment));
    return {
      id,
      object,
      depth,
      shows: { link, ...(outcome && { outcome }) },
      replaces: [...(bases[slot] ?? []), ...earlier.map((other) => other.id)],
      ...(shadowOf !== undefined && { shadowOf }),
      reach: 60,
    };
  });
}
