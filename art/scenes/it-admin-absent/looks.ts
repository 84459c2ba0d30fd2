import { palette } from "../../toolkit/palette";
import type { Look } from "../../toolkit/people/cast";

/** The people of コマド・デザイン, and the vendor of its machine. */
export const looks = {
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
    hair: "short",
    hairColor: "#2F2A2E",
    glasses: palette.brown,
    outfit: { kind: "shirt", color: "#BFD9F2", tie: palette.navy, lanyard: palette.green },
    trousers: "#6B6258",
  },
  /** Only on the prints that she worked on. */
  ueda: {
    hair: "long",
    lashes: true,
    outfit: { kind: "cardigan", color: palette.purple, ribbon: palette.coral },
    skirt: palette.navy,
  },
} as const satisfies Readonly<Record<string, Look>>;

export type CastId = keyof typeof looks;
