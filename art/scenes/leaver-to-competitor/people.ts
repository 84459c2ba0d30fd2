import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { standingBefore } from "../../toolkit/people/before";
import { type Acting, castMember } from "../../toolkit/people/cast";
import { PERSON_SCALE } from "../../toolkit/people/person";
import type { Pose } from "../../toolkit/people/poses";
import { group, place } from "../../toolkit/primitives";
import { type CastId, looks } from "./looks";
import { bouquet, handkerchief, notebook } from "./props";

export interface Standing {
  readonly x: number;
  readonly z: number;
  /** Degrees, to the viewer's right. */
  readonly turn?: number;
}

const sizes: Readonly<Record<CastId, number>> = {
  kadowaki: 1.02,
  nukui: 1,
  negishi: 0.97,
  fudetani: 1.03,
};

/** Where each stands on the last day. */
export const home = {
  nukui: { x: -1.3, z: 1.66, turn: 6 },
  kadowaki: { x: -0.38, z: 1.45, turn: 2 },
  fudetani: { x: 1.4, z: 1.14, turn: -8 },
  negishi: { x: 2.62, z: 0.8, turn: -12 },
} as const satisfies Readonly<Record<CastId, Standing>>;

/** Somebody of the works acting somewhere in the room. */
export const actor = (id: CastId, where: Standing, acting: Acting): Object3D =>
  place(group(castMember(looks[id], acting)), { ...where, scale: PERSON_SCALE * sizes[id] });

/** One hand at the back of the head, shy. */
const shy: Pose = {
  left: { elbow: [-0.27, 0.48, 0.04], hand: [-0.2, 0.36, 0.14] },
  right: { elbow: [0.48, 0.74, -0.02], hand: [0.33, 1.06, -0.02] },
};

/** A handkerchief at one cheek. */
const dabbing: Pose = {
  left: { elbow: [-0.44, 0.56, 0.12], hand: [-0.21, 0.84, 0.3] },
  right: { elbow: [0.27, 0.48, 0.04], hand: [0.2, 0.42, 0.16] },
};

/** Both arms round something large before the chest. */
export const offering: Pose = {
  left: { elbow: [-0.34, 0.48, 0.14], hand: [-0.12, 0.5, 0.36] },
  right: { elbow: [0.34, 0.48, 0.14], hand: [0.12, 0.5, 0.36] },
};

/** Everybody an hour before the send-off. */
export function peopleBefore(): readonly DioramaLayer[] {
  const make = (id: CastId, acting: Acting): DioramaLayer =>
    standingBefore(id, actor(id, home[id], acting), home[id].z);
  return [
    make("negishi", {
      pose: offering,
      expression: "happy",
      headTurn: -8,
      inRightHand: bouquet(),
    }),
    make("fudetani", { pose: "hold", expression: "smile", headTurn: -8, inRightHand: notebook() }),
    make("kadowaki", { pose: shy, expression: "happy", headNod: 8, headTilt: -6, lean: 3 }),
    make("nukui", {
      pose: dabbing,
      expression: "smile",
      headTurn: 14,
      headTilt: 6,
      inLeftHand: handkerchief(),
    }),
  ];
}
