import type { Object3D } from "three";
import type { CloseUp, DioramaLayer, DioramaThing } from "./diorama";

/** Something players judge: where it stands, and how it is looked at closely. */
export interface JudgedThing {
  readonly id: string;
  /** Draw order, as of a layer. */
  readonly depth: number;
  readonly object: Object3D;
  /** Less than usual where a shadow would fall on people who come later, in stage units. */
  readonly reach?: number;
  readonly closeUp?: CloseUp;
  readonly aim?: DioramaThing["aim"];
}

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
