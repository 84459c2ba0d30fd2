import { palette } from "../../toolkit/palette";
import type { Look } from "../../toolkit/people/cast";

/** The people of 荷車坂運送. */
export const looks = {
  todoroki: {
    hair: "short",
    hairColor: "#3B3A40",
    moustache: "#3B3A40",
    skin: palette.skinTan,
    outfit: { kind: "work", color: "#34507F", collar: "#28406A", band: "#8FD3F5" },
    trousers: "#2C3B57",
    shoes: "#2B2B33",
  },
  hayase: {
    hair: "bob",
    hairColor: "#A4482A",
    lashes: true,
    headset: true,
    outfit: { kind: "shirt", color: "#F7A8BE", shortSleeves: true },
    trousers: "#4B5A78",
    shoes: "#FFFFFF",
  },
  niwa: {
    hair: "part",
    hairColor: palette.hairGrey,
    browColor: "#7C828A",
    glasses: "#6B4A35",
    skin: palette.skinMedium,
    outfit: { kind: "cardigan", color: "#7CC4EC" },
    trousers: "#6B6258",
  },
  hasumi: {
    hair: "bun",
    hairColor: palette.hairBlack,
    lashes: true,
    skin: palette.skinLight,
    outfit: { kind: "work", color: "#A9D14B", collar: "#8DB634", band: "#FFFFFF" },
    trousers: "#4A525E",
    shoes: "#FFFFFF",
  },
} as const satisfies Readonly<Record<string, Look>>;

export type CastId = keyof typeof looks;
