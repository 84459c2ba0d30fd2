import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { material } from "../../toolkit/materials";
import { key } from "../../toolkit/parts/keys";
import { standingBefore } from "../../toolkit/people/before";
import { PERSON_SCALE, type PersonOptions, person } from "../../toolkit/people/person";
import type { Pose } from "../../toolkit/people/poses";
import { cylinder, group, place } from "../../toolkit/primitives";
import { looks } from "./looks";

export const cast = ["nokiba", "tatebe", "sota", "munakata"] as const;
export type Player = (typeof cast)[number];

export interface Standing {
  readonly x: number;
  readonly y?: number;
  readonly z: number;
  /** Degrees, to the viewer's right. */
  readonly turn?: number;
}

/** Each one's size, as a share of a grown-up's. */
const sizes: Readonly<Record<Player, number>> = {
  nokiba: 1,
  tatebe: 1.02,
  sota: 0.84,
  munakata: 0.96,
};

/** Somebody acting somewhere in the room. */
export function actor(id: Player, where: Standing, acting: PersonOptions): Object3D {
  return place(person({ ...looks[id], ...acting }), {
    ...where,
    scale: PERSON_SCALE * sizes[id],
  });
}

/** His fat pencil, to be held. */
export function fatPencil(): Object3D {
  const made = group(
    cylinder(0.045, 0.045, 0.34, material("#F2B531", { roughness: 0.5 }), 0, -0.06, 0, 18),
    cylinder(0.012, 0.045, 0.11, "#F2D9B0", 0, 0.28, 0, 18),
    cylinder(0.004, 0.014, 0.035, "#26324A", 0, 0.37, 0, 12),
    cylinder(0.046, 0.046, 0.06, "#FF8FA8", 0, -0.1, 0, 18),
  );
  made.rotation.z = 0.3;
  return made;
}

/** The keys of the office. */
export function keys(): Object3D {
  return place(group(place(key(), { x: -0.04 }), place(key(), { x: 0.06, turn: 30 })), {
    y: -0.06,
    z: 0.05,
    scale: 0.85,
  });
}

/** One hand holds the pencil up, the other hangs. */
export const withPencil: Pose = {
  left: { elbow: [-0.27, 0.5, 0], hand: [-0.25, 0.36, 0.06] },
  right: { elbow: [0.36, 0.5, 0.1], hand: [0.4, 0.68, 0.2] },
};

/** Where each stands before the accident, and mostly after. */
export const places = {
  nokiba: { x: -2.12, z: 0.05, turn: 10 },
  munakata: { x: 0.17, z: 0.57, turn: -6 },
  tatebe: { x: 3.04, z: -0.78, turn: -16 },
  sota: { x: 3.58, y: 0.02, z: 0.66, turn: -12 },
} as const satisfies Readonly<Record<Player, Standing>>;

/** Everyone calm, at nine in the evening. */
export function peopleBefore(): readonly DioramaLayer[] {
  const make = (id: Player, acting: PersonOptions): DioramaLayer =>
    standingBefore(id, actor(id, places[id], acting), places[id].z);
  return [
    make("nokiba", { pose: withPencil, expression: "smile", inRightHand: fatPencil() }),
    make("tatebe", { pose: "type", expression: "smile", headTurn: -10 }),
    make("sota", { pose: "wave", expression: "smile", headset: true }),
    make("munakata", { pose: "hold", expression: "smile", inRightHand: keys() }),
  ];
}
