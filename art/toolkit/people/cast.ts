import type { Group } from "three";
import { type PersonOptions, person } from "./person";

/** The lasting looks of a cast member; each room has those of its cast in looks.ts. */
export type Look = Pick<
  PersonOptions,
  | "skin"
  | "hair"
  | "hairColor"
  | "browColor"
  | "lashes"
  | "ribbon"
  | "twinTails"
  | "glasses"
  | "squareGlasses"
  | "beard"
  | "hairpin"
  | "headband"
  | "flatCap"
  | "sweetsCap"
  | "headscarf"
  | "moustache"
  | "temples"
  | "headset"
  | "helmet"
  | "outfit"
  | "trousers"
  | "skirt"
  | "robe"
  | "shoes"
>;

/** What a cast member does in one picture. */
export type Acting = Omit<PersonOptions, keyof Look>;

/** A member of the cast, acting. Feet at the origin, faces +z; place at PERSON_SCALE. */
export function castMember(look: Look, acting: Acting = {}): Group {
  return person({ ...look, ...acting });
}
