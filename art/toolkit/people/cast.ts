import type { Group } from "three";
import { palette } from "../palette";
import { type PersonOptions, person } from "./person";

export type CastId =
  | "banba"
  | "komado"
  | "sato"
  | "mori"
  | "vendor"
  | "kugimiya"
  | "suzuki"
  | "isono"
  | "ueda";

/** The lasting looks of a cast member; what they do is given at `castMember`. */
export type Look = Pick<
  PersonOptions,
  | "skin"
  | "hair"
  | "hairColor"
  | "browColor"
  | "lashes"
  | "ribbon"
  | "glasses"
  | "helmet"
  | "outfit"
  | "trousers"
  | "skirt"
  | "shoes"
>;

/** What a cast member does in one picture. */
export type Acting = Omit<PersonOptions, keyof Look>;

const WORK_BLUE = "#7BA7C9";
const WORK_COLLAR = "#5E8DB2";
const WORK_TROUSERS = "#4B6478";

export const cast: Readonly<Record<CastId, Look>> = {
  banba: {
    hair: "short",
    hairColor: "#4A3328",
    glasses: "#2B2B33",
    skin: palette.skinMedium,
    outfit: { kind: "hoodie", color: "#E9923F" },
    trousers: "#6B6258",
    shoes: "#FFFFFF",
  },
  komado: {
    hair: "part",
    hairColor: palette.hairGrey,
    browColor: "#7C828A",
    glasses: "#5A3B2E",
    skin: palette.skinMedium,
    outfit: { kind: "suit", color: "#5B6472", tie: palette.teal },
    trousers: "#4A525E",
  },
  sato: {
    hair: "bob",
    hairColor: palette.hairBrown,
    lashes: true,
    outfit: { kind: "cardigan", color: palette.coral, lanyard: palette.blue },
    skirt: palette.ink,
  },
  mori: {
    hair: "spiky",
    hairColor: palette.hairLight,
    outfit: { kind: "hoodie", color: palette.teal },
    trousers: "#3F5A86",
    shoes: "#FFFFFF",
  },
  vendor: {
    hair: "balding",
    glasses: palette.brown,
    outfit: { kind: "shirt", color: "#BFD9F2", tie: palette.navy, lanyard: palette.green },
    trousers: "#6B6258",
  },
  kugimiya: {
    hair: "part",
    hairColor: palette.hairGrey,
    browColor: "#7C828A",
    skin: palette.skinMedium,
    outfit: { kind: "work", color: "#4F7F68", openOver: palette.navy },
    trousers: "#4A4F55",
  },
  suzuki: {
    hair: "tied",
    hairColor: palette.hairBrown,
    ribbon: palette.coral,
    lashes: true,
    outfit: { kind: "work", color: WORK_BLUE, collar: WORK_COLLAR, band: palette.yellow },
    trousers: WORK_TROUSERS,
  },
  isono: {
    hair: "short",
    helmet: palette.yellow,
    skin: palette.skinMedium,
    outfit: { kind: "work", color: WORK_BLUE, collar: WORK_COLLAR, band: palette.yellow },
    trousers: WORK_TROUSERS,
  },
  ueda: {
    hair: "long",
    lashes: true,
    outfit: { kind: "cardigan", color: palette.purple, ribbon: palette.coral },
    skirt: palette.navy,
  },
};

/** A member of the cast, acting. Feet at the origin, faces +z; place at PERSON_SCALE. */
export function castMember(id: CastId, acting: Acting = {}): Group {
  return person({ ...cast[id], ...acting });
}
