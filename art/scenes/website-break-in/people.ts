import { Mesh, type Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { material } from "../../toolkit/materials";
import { standingBefore } from "../../toolkit/people/before";
import { type Acting, castMember } from "../../toolkit/people/cast";
import type { Expression } from "../../toolkit/people/face";
import { HEAD_RADIUS } from "../../toolkit/people/hair";
import { HEAD } from "../../toolkit/people/head";
import { PERSON_SCALE } from "../../toolkit/people/person";
import type { Pose } from "../../toolkit/people/poses";
import { ball, group, place } from "../../toolkit/primitives";
import { type CastId, looks } from "./looks";
import { heldGift, heldTray, ladle } from "./props";

export interface Standing {
  readonly x: number;
  readonly z: number;
  /** Degrees, to the viewer's right. */
  readonly turn?: number;
}

const sizes: Readonly<Record<CastId, number>> = {
  neriki: 0.97,
  kasai: 1,
  kurihara: 0.9,
  azukizawa: 1.03,
};

/** Where each stands the evening before the season. */
export const home = {
  kasai: { x: 0.86, z: -1.12, turn: 10 },
  neriki: { x: -2.52, z: 1.08, turn: -6 },
  kurihara: { x: -0.12, z: 0.38, turn: 2 },
  azukizawa: { x: 2.26, z: 1.56, turn: -4 },
} as const satisfies Readonly<Record<CastId, Standing>>;

/** Somebody of the shop acting somewhere in the room. */
export const actor = (id: CastId, where: Standing, acting: Acting): Object3D =>
  place(group(castMember(looks[id], acting)), { ...where, scale: PERSON_SCALE * sizes[id] });

/** Where the air of those stands who are not in the shop: before the screen, all that is awake there. */
const awayFrom: Readonly<Record<CastId, Standing>> = {
  kasai: { x: 1.86, z: -1 },
  neriki: { x: 2.06, z: -1 },
  kurihara: { x: 2.26, z: -1 },
  azukizawa: { x: 2.46, z: -1 },
};

/**
 * Who is elsewhere, as a head of air: of it, the picture knows whom it leaves out, and where one
 * sleeps, that it is night.
 */
export function elsewhere(id: CastId, expression: Expression): Object3D {
  const made = actor(id, awayFrom[id], { expression });
  const parts: Object3D[] = [];
  made.traverse((part) => {
    if (part instanceof Mesh) parts.push(part);
  });
  for (const part of parts) part.removeFromParent();
  const air = ball(HEAD_RADIUS, material("#FFFFFF", { opacity: 0.014 }));
  air.castShadow = false;
  made.getObjectByName(HEAD)?.add(air);
  return made;
}

/** One fist on the hip, in the other hand the ladle. */
export const withLadle: Pose = {
  left: { elbow: [-0.44, 0.52, 0], hand: [-0.2, 0.42, 0.12] },
  right: { elbow: [0.4, 0.5, 0.1], hand: [0.38, 0.66, 0.24] },
};

/** Both hands before her, at the keys. */
const atKeys: Pose = {
  left: { elbow: [-0.3, 0.5, 0.12], hand: [-0.12, 0.53, 0.34] },
  right: { elbow: [0.36, 0.5, 0.14], hand: [0.36, 0.54, 0.36] },
};

/** Everybody calm, the evening before three hundred boxes. */
export function peopleBefore(): readonly DioramaLayer[] {
  const make = (id: CastId, acting: Acting): DioramaLayer =>
    standingBefore(id, actor(id, home[id], acting), home[id].z);
  return [
    make("kasai", { pose: atKeys, expression: "smile", headTurn: 8 }),
    make("neriki", { pose: withLadle, expression: "happy", inRightHand: ladle() }),
    make("kurihara", { pose: "hold", expression: "smile", inRightHand: heldGift() }),
    make("azukizawa", {
      pose: "hold",
      expression: "smile",
      headTilt: -4,
      inRightHand: heldTray(),
    }),
  ];
}
