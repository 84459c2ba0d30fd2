import { palette } from "../../toolkit/palette";
import type { Look } from "../../toolkit/people/cast";

/** The people of すずしろ養生堂 and who comes to it. */
export const looks = {
  narumi: {
    hair: "bob",
    hairColor: "#8A4B2E",
    lashes: true,
    skin: palette.skinMedium,
    outfit: { kind: "suit", color: "#5E8C4A", tie: "#F6E3A8" },
    skirt: "#4C7340",
    shoes: "#3B3A40",
  },
  umehara: {
    hair: "bun",
    hairColor: "#5A3A2C",
    lashes: true,
    skin: palette.skinLight,
    outfit: { kind: "shirt", color: "#F59AB0" },
    trousers: "#5B6478",
    shoes: "#FFFFFF",
  },
  handa: {
    hair: "balding",
    hairColor: "#55504F",
    skin: palette.skinTan,
    outfit: { kind: "work", color: "#7A68B8", collar: "#65549E" },
    trousers: "#4A4560",
    shoes: "#2B2B33",
  },
  adachi: {
    hair: "short",
    hairColor: "#3B3A40",
    skin: palette.skinMedium,
    outfit: { kind: "tee", color: "#2F9E8F", sleeves: "#F4F6F0", shortSleeves: true },
    trousers: "#3E4A5E",
    shoes: "#E8EDF2",
  },
} as const satisfies Readonly<Record<string, Look>>;

export type CastId = keyof typeof looks;
