import type { Group, Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { palette } from "../../toolkit/palette";
import { shoulderBag, umbrella } from "../../toolkit/parts/carried";
import { standingBefore } from "../../toolkit/people/before";
import { type Acting, castMember } from "../../toolkit/people/cast";
import { PERSON_SCALE } from "../../toolkit/people/person";
import { type Pose, poses } from "../../toolkit/people/poses";
import { group, place } from "../../toolkit/primitives";
import { type CastId, looks } from "./looks";

export interface Standing {
  readonly x: number;
  readonly z: number;
  /** Degrees, to the viewer's right. */
  readonly turn?: number;
}

const tall: Readonly<Record<CastId, number>> = {
  mochida: 1,
  higuchi: 0.96,
  kazuma: 1,
  tokito: 1.03,
};

/** Where everybody stands from the start. */
export const standing: Readonly<Record<CastId, Standing>> = {
  mochida: { x: 1.98, z: 1.55, turn: -8 },
  higuchi: { x: -1.72, z: 1.66, turn: 10 },
  kazuma: { x: 1.46, z: -0.85, turn: -2 },
  tokito: { x: 0.92, z: 1.1, turn: 8 },
};

/** Somebody acting somewhere; the builder never takes off his cap. */
export function actor(id: CastId, where: Standing, acting: Acting): Object3D {
  const made = castMember(
    looks[id],
    id === "tokito" ? { cap: palette.orange, headNod: -18, ...acting } : acting,
  );
  return place(made, { ...where, scale: PERSON_SCALE * tall[id] });
}

/** The bag that rides on, hanging by its strap; origin in the hand that holds it. */
export function bag(): Group {
  return group(place(shoulderBag("#B5652F"), { z: 0.02, scale: 0.72 }));
}

/** One hand waves, the other holds the bag by its strap, clear of the floor. */
const carrying: Pose = {
  left: { elbow: [-0.34, 0.5, 0.04], hand: [-0.29, 0.52, 0.19] },
  right: poses.wave.right,
};

/** Everyone calm, ten minutes before the bus. */
export function peopleBefore(): readonly DioramaLayer[] {
  const make = (id: CastId, acting: Acting): DioramaLayer =>
    standingBefore(id, actor(id, standing[id], acting), standing[id].z);
  const hung = bag();
  return [
    make("higuchi", { pose: "cheer", expression: "happy", headTurn: 10 }),
    make("tokito", { pose: "point", expression: "talk" }),
    make("kazuma", {
      pose: "hold",
      expression: "smile",
      inLeftHand: umbrella(palette.blue),
      inRightHand: umbrella(palette.coral),
    }),
    make("mochida", { pose: carrying, expression: "smile", inLeftHand: hung }),
  ];
}
