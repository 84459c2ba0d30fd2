import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { key } from "../../toolkit/parts/keys";
import { depthAt, standingBefore } from "../../toolkit/people/before";
import { type Acting, castMember } from "../../toolkit/people/cast";
import { PERSON_SCALE } from "../../toolkit/people/person";
import type { Arm, Pose } from "../../toolkit/people/poses";
import { group, place } from "../../toolkit/primitives";
import { TOKEN } from "./decoys";
import { type CastId, looks } from "./looks";

export interface Standing {
  readonly x: number;
  readonly z: number;
  /** Above the floor; who works at the counter stands on a platform. */
  readonly y?: number;
  /** Degrees, to the viewer's right. */
  readonly turn?: number;
}

/** Who is in the lobby all day. */
export type Player = Exclude<CastId, "wife">;

/** Where everybody stands when nothing is going on. */
export const stands = {
  yumoto: { x: -2.36, z: 0.22, turn: 6 },
  asano: { x: 1.42, y: 0.3, z: -1.4, turn: -4 },
  kakizaki: { x: -0.66, z: 1.9, turn: 4 },
  torii: { x: 1.95, z: 1.6, turn: -4 },
} as const satisfies Readonly<Record<Player, Standing>>;

/** Behind the counter, below the shelf with the yellow line. */
export const atTheShelf: Standing = { x: -0.66, y: 0.12, z: -1.5, turn: 4 };

/** Draw order of people; the nearest last. */
export const depthOf = ({ z }: Standing): number => depthAt(z);

/** Somebody acting somewhere in the room. */
export function actor(id: CastId, where: Standing, acting: Acting): Object3D {
  const made = castMember(looks[id], acting);
  // The slotted box is hers to open: its key hangs from her sash.
  if (id === "kakizaki") made.add(place(key(), { x: 0.1, y: 0.42, z: 0.19, scale: 0.5 }));
  return place(group(made), { ...where, scale: PERSON_SCALE });
}

const standing: Arm = { elbow: [0.27, 0.5, 0], hand: [0.25, 0.36, 0.06] };

/** Her hand at the token, in her own units. */
const holdingToken: Arm = {
  elbow: [-0.4, 0.66, 0.06],
  hand: [(TOKEN.hand - stands.asano.x) / PERSON_SCALE, 0.94, 0.22],
};

/** Ms Asano keeps the token in her raised hand; the other arm is free. */
export const withToken = (right: Arm = standing): Pose => ({ left: holdingToken, right });

/** Hands before her, as one greets guests. */
export const greeting: Pose = {
  left: { elbow: [-0.3, 0.46, 0.08], hand: [-0.06, 0.46, 0.27] },
  right: { elbow: [0.3, 0.46, 0.08], hand: [0.06, 0.46, 0.27] },
};

/** One finger at the lips: not a word to his wife. */
export const hushing: Pose = {
  left: { elbow: [-0.34, 0.5, 0.16], hand: [-0.05, 0.76, 0.36] },
  right: { elbow: [0.3, 0.46, 0.04], hand: [0.25, 0.36, 0.06] },
};

/** Everybody calm, half an hour before the guests arrive. */
export function peopleBefore(): readonly DioramaLayer[] {
  const make = (id: Player, acting: Acting): DioramaLayer =>
    standingBefore(id, actor(id, stands[id], acting), stands[id].z);
  return [
    make("yumoto", { pose: "hips", expression: "smile", headTilt: 3 }),
    make("asano", { pose: withToken(), expression: "smile" }),
    make("kakizaki", { pose: greeting, expression: "smile", lean: 5, headTilt: -4 }),
    make("torii", { pose: hushing, expression: "smile", headTilt: 5 }),
  ];
}
