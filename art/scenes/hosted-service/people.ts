import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { standingBefore } from "../../toolkit/people/before";
import { type Acting, castMember } from "../../toolkit/people/cast";
import { PERSON_SCALE } from "../../toolkit/people/person";
import { group, place } from "../../toolkit/primitives";
import { type CastId, looks } from "./looks";
import { ledger, priceTag, ribbonRoll, starCard } from "./props";

export interface Standing {
  readonly x: number;
  readonly z: number;
  /** Degrees, to the viewer's right. */
  readonly turn?: number;
}

const sizes: Readonly<Record<CastId, number>> = {
  hanakura: 0.95,
  tsukioka: 1,
  yuki: 0.98,
  chiyo: 0.86,
};

/** Where each stands on the first morning of the sale. */
export const home = {
  tsukioka: { x: 1.46, z: -0.62, turn: -10 },
  yuki: { x: -1.52, z: 0.42, turn: -8 },
  hanakura: { x: -0.5, z: 1.4, turn: 4 },
  chiyo: { x: 0.62, z: 1.5, turn: -6 },
} as const satisfies Readonly<Record<CastId, Standing>>;

/** Somebody of the shop acting somewhere in the room. */
export const actor = (id: CastId, where: Standing, acting: Acting): Object3D =>
  place(group(castMember(looks[id], acting)), { ...where, scale: PERSON_SCALE * sizes[id] });

/** Everybody happy, at ten, when the doors open. */
export function peopleBefore(): readonly DioramaLayer[] {
  const make = (id: CastId, acting: Acting): DioramaLayer =>
    standingBefore(id, actor(id, home[id], acting), home[id].z);
  return [
    make("tsukioka", { pose: "hold", expression: "smile", inRightHand: ledger() }),
    make("yuki", { pose: "cheer", expression: "happy", headTilt: -4, inRightHand: ribbonRoll() }),
    make("hanakura", { pose: "wave", expression: "smile", inLeftHand: priceTag() }),
    make("chiyo", { pose: "hold", expression: "happy", inRightHand: starCard(12) }),
  ];
}
