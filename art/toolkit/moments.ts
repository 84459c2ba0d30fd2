import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "./diorama";

/** What a link of the accident brings into one place of the picture. */
export interface Moment<Link extends string, Slot extends string> {
  readonly id: string;
  readonly link: Link;
  /** Absent: as it is in the accident. */
  readonly outcome?: Exclude<LinkOutcome, "happened">;
  /** A place in the picture that only one layer fills: a person, a window, what lies on a desk. */
  readonly slot: Slot;
  readonly depth: number;
  readonly object: Object3D;
  /** The layer whose shadow it casts; `false` for none. */
  readonly shadowOf?: string | false;
  /** The layer whose picture it shows. */
  readonly pictureOf?: string;
  /** Other places that it empties. */
  readonly clears?: readonly Slot[];
  /** How far its shadow may reach around it, in stage units. */
  readonly reach?: number;
}

const REACH = 60;

/**
 * Layers of all moments: each takes the place of what was there before, however that link went.
 * `links` are in the order they happen; `bases` names what fills a place before anything happens.
 */
export function inOrder<Link extends string, Slot extends string>(
  moments: readonly Moment<Link, Slot>[],
  links: readonly Link[],
  bases: Readonly<Partial<Record<Slot, readonly string[]>>>,
): readonly DioramaLayer[] {
  /** Whether `earlier` may still be on the stage when `later` comes. */
  const isBefore = (earlier: Moment<Link, Slot>, later: Moment<Link, Slot>): boolean => {
    const order = links.indexOf(earlier.link) - links.indexOf(later.link);
    // What came true by half shows the accident's layers, too.
    return order < 0 || (order === 0 && later.outcome === "reduced" && !earlier.outcome);
  };
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
      reach: moment.reach ?? REACH,
    };
  });
}
