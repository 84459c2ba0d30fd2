import type { Object3D } from "three";
import type { Aim, CloseUp, DioramaLayer, DioramaThing } from "./diorama";

/** Something players judge: where it stands, and how it is looked at closely. */
export interface JudgedThing {
  readonly id: string;
  /** Draw order, as of a layer. */
  readonly depth: number;
  readonly object: Object3D;
  /** Less than usual where a shadow would fall on people who come later, in stage units. */
  readonly reach?: number;
  readonly closeUp?: CloseUp;
  readonly aim?: Aim;
}

/**
 * Makes what players judge in one room: each at its depth, and seen from close by without whoever
 * would stand before it.
 */
export const thingsOf =
  <Id extends string>(depths: Readonly<Record<Id, number>>, people: readonly string[]) =>
  (id: Id, object: Object3D, closeUp: CloseUp = {}, aim?: Aim): JudgedThing => ({
    id,
    depth: depths[id],
    object,
    closeUp: { hide: people, ...closeUp },
    ...(aim && { aim }),
  });

/** What players judge as layers and as things, in reading order, all drawn and treated alike. */
export function judged(all: readonly JudgedThing[]): {
  readonly layers: readonly DioramaLayer[];
  readonly things: readonly DioramaThing[];
} {
  return {
    layers: all.map(({ id, depth, object, reach }) => ({
      id,
      depth,
      object,
      shows: { always: true },
      ...(reach !== undefined && { reach }),
    })),
    things: all.map(({ id, closeUp, aim }) => ({
      id,
      ...(closeUp && { closeUp }),
      ...(aim && { aim }),
    })),
  };
}

/** A layer that a measure brings, and the layers that it takes the place of. */
export type Bought = readonly [
  measure: string,
  layer: string,
  depth: number,
  object: Object3D,
  replaces?: readonly string[],
];

/** A far shadow of what was bought would fall on people who come later. */
const REACH = 24;

/** What measures put into a room or change there, each on its own. */
export const broughtBy = (all: readonly Bought[]): readonly DioramaLayer[] =>
  all.map(([measure, id, depth, object, replaces = []]) => ({
    id,
    depth,
    object,
    shows: { measure },
    replaces,
    reach: REACH,
  }));
