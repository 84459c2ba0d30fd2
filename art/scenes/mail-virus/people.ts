import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { standingBefore } from "../../toolkit/people/before";
import { type Acting, castMember } from "../../toolkit/people/cast";
import { PERSON_SCALE } from "../../toolkit/people/person";
import type { Pose } from "../../toolkit/people/poses";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { type CastId, looks } from "./looks";
import { lorryTablet } from "./machines";
import { speck } from "./parcels";

export interface Standing {
  readonly x: number;
  readonly z: number;
  /** Degrees, to the viewer's right. */
  readonly turn?: number;
}

const sizes: Readonly<Record<CastId, number>> = {
  todoroki: 1.08,
  hayase: 1,
  niwa: 1.04,
  hasumi: 0.95,
};

/** Where each stands on an ordinary morning. */
export const home = {
  hayase: { x: -1.46, z: 0.86, turn: -8 },
  niwa: { x: -0.42, z: 1.56, turn: 4 },
  hasumi: { x: 0.26, z: -0.2, turn: -4 },
  todoroki: { x: 1.12, z: 1.62, turn: -6 },
} as const satisfies Readonly<Record<CastId, Standing>>;

/** A colleague acting somewhere in the room. */
export function actor(id: CastId, where: Standing, acting: Acting): Object3D {
  return place(castMember(looks[id], acting), { ...where, scale: PERSON_SCALE * sizes[id] });
}

/** Hand radio with its aerial, held upright. */
export function radio(): Object3D {
  const shell = material("#2E3644", { roughness: 0.4 });
  return group(
    box(0.13, 0.24, 0.08, shell, 0, -0.06, 0.05, 0.025),
    cylinder(0.014, 0.014, 0.2, shell, 0.04, 0.16, 0.05, 12),
    box(0.08, 0.05, 0.01, "#8FD3F5", 0, 0.1, 0.093, 0.004),
    box(0.09, 0.07, 0.01, "#59657A", 0, -0.02, 0.093, 0.004),
  );
}

/** Pointer to show things on a board with. */
function pointer(): Object3D {
  const stick = cylinder(0.012, 0.014, 0.44, material("#F7F3EA"), 0, 0, 0, 12);
  const tip = cylinder(0.002, 0.026, 0.07, material(palette.coral), 0, 0.44, 0, 12);
  const made = group(stick, tip);
  made.rotation.z = -0.62;
  return group(made);
}

/** A driver's cap carried in the hand. */
export function capInHand(): Object3D {
  const cloth = material("#3E6FB0", { roughness: 0.8 });
  return group(
    cylinder(0.1, 0.13, 0.1, cloth, 0, -0.04, 0.08),
    box(0.2, 0.025, 0.14, cloth, 0, -0.04, 0.19, 0.012),
  );
}

/** Holding a broad thing at its two sides. */
const holdingBroad: Pose = {
  left: { elbow: [-0.42, 0.5, 0.16], hand: [-0.37, 0.52, 0.36] },
  right: { elbow: [0.42, 0.5, 0.16], hand: [0.37, 0.52, 0.36] },
};

/** Mr Todoroki shows a lorry's tablet without updates, on which one of them sits already. */
export function tabletHolder(): Object3D {
  const shown = place(
    group(lorryTablet(), place(speck(), { x: 0.31, y: 0.43, z: 0.02, scale: 0.54, turn: -10 })),
    { y: 0.23, z: 0.4 },
  );
  const man = castMember(looks.todoroki, {
    pose: holdingBroad,
    expression: "worry",
    headTurn: -12,
  });
  return place(group(man, shown), { ...home.todoroki, scale: PERSON_SCALE * sizes.todoroki });
}

/** Both arms wide open. */
export const wide: Pose = {
  left: { elbow: [-0.4, 0.54, 0.06], hand: [-0.47, 0.76, 0.14] },
  right: { elbow: [0.4, 0.54, 0.06], hand: [0.47, 0.76, 0.14] },
};

/** One hand half up, the other low with the cap. */
const halfUp: Pose = {
  left: { elbow: [-0.36, 0.5, 0.1], hand: [-0.34, 0.74, 0.16] },
  right: { elbow: [0.3, 0.46, 0.06], hand: [0.24, 0.42, 0.2] },
};

/** Everyone on the Monday morning before it happens. */
export function peopleBefore(): readonly DioramaLayer[] {
  const make = (id: CastId, acting: Acting): DioramaLayer =>
    standingBefore(id, actor(id, home[id], acting), home[id].z);
  return [
    make("hayase", { pose: "point", expression: "talk", inRightHand: pointer() }),
    make("hasumi", { pose: halfUp, expression: "worry", inRightHand: capInHand() }),
    make("niwa", { pose: "think", expression: "smile" }),
    make("todoroki", { pose: wide, expression: "happy" }),
  ];
}
