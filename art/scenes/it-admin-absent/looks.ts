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
  /** In the cap and the jacket of his own firm: nobody here dresses so. */
  vendor: {
    hair: "short",
    hairColor: "#8A8F98",
    browColor: "#6B7078",
    outfit: { kind: "work", color: "#2F6E8F", collar: "#1F4D66", band: "#F2C94C" },
    trousers: "#2B3A4C",
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
