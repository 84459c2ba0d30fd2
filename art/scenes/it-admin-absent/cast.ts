import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { key } from "../../toolkit/parts/keys";
import { standingBefore } from "../../toolkit/people/before";
import { type Acting, castMember } from "../../toolkit/people/cast";
import { PERSON_SCALE } from "../../toolkit/people/person";
import type { Pose } from "../../toolkit/people/poses";
import { place } from "../../toolkit/primitives";
import { type CastId, looks } from "./looks";

export interface Standing {
  readonly x: number;
  readonly z: number;
  /** Degrees, to the viewer's right. */
  readonly turn?: number;
}

/** A colleague acting somewhere in the room. */
export function actor(id: CastId, where: Standing, acting: Acting): Object3D {
  const made = castMember(looks[id], acting);
  // She and the owner open the key box: its key hangs on her lanyard.
  if (id === "sato") made.add(place(key(), { x: 0.05, y: 0.4, z: 0.17, scale: 0.42 }));
  return place(made, { ...where, scale: PERSON_SCALE });
}

/** One hand waves, the other holds the suitcase. */
const leaving: Pose = {
  left: { elbow: [-0.44, 0.56, 0.06], hand: [-0.46, 0.9, 0.12] },
  right: { elbow: [0.36, 0.62, 0.06], hand: [0.44, 0.8, 0.1] },
};

/** Everyone calm, the evening before the leave. */
export function peopleBefore(): readonly DioramaLayer[] {
  const make = (id: CastId, where: Standing, acting: Acting): DioramaLayer =>
    standingBefore(id, actor(id, where, acting), where.z);
  return [
    make("komado", { x: -3.58, z: -0.3, turn: 8 }, { pose: "stand", expression: "smile" }),
    make("sato", { x: 1.0, z: 1.24, turn: -6 }, { pose: "hold", expression: "smile" }),
    make("mori", { x: 1.92, z: 1.62, turn: -10 }, { pose: "stand", expression: "talk" }),
    make("banba", { x: -0.2, z: 1.5, turn: 4 }, { pose: leaving, expression: "happy" }),
  ];
}
