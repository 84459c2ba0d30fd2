import { palette } from "../../toolkit/palette";
import type { Look } from "../../toolkit/people/cast";

/** The people of のきば設計室, its head's designer's son, and three who are only on boards. */
export const looks = {
  nokiba: {
    hair: "balding",
    hairColor: "#8E9299",
    browColor: "#7C828A",
    beard: "#8E9299",
    skin: palette.skinMedium,
    outfit: { kind: "turtleneck", color: "#3F8F5F" },
    trousers: "#5A4A3E",
  },
  tatebe: {
    hair: "spiky",
    hairColor: palette.hairBlack,
    glasses: "#2B2B33",
    squareGlasses: true,
    outfit: { kind: "cardigan", color: "#8A94A3" },
    trousers: "#46536B",
    shoes: "#F3EDE2",
  },
  sota: {
    hair: "bowl",
    hairColor: "#3C2E2B",
    skin: palette.skinMedium,
    outfit: { kind: "tee", color: "#E8B23A", shortSleeves: true },
    trousers: "#4E6E9E",
    shoes: "#FFFFFF",
  },
  munakata: {
    hair: "bun",
    hairColor: palette.hairBrown,
    lashes: true,
    glasses: "#E5402F",
    skin: palette.skinTan,
    outfit: { kind: "vest", color: palette.teal, sleeves: "#EAF4F2" },
    skirt: "#33415E",
  },
  keyaki: {
    hair: "short",
    hairColor: palette.hairLight,
    outfit: { kind: "shirt", color: palette.sky },
  },
  hinoki: {
    hair: "bob",
    hairColor: palette.hairBlack,
    lashes: true,
    skin: palette.skinLight,
    outfit: { kind: "cardigan", color: palette.pink },
  },
  kaya: {
    hair: "part",
    hairColor: palette.hairBrown,
    skin: palette.skinMedium,
    outfit: { kind: "hoodie", color: palette.purple },
  },
  granny: {
    hair: "bun",
    hairColor: "#C9CDD4",
    browColor: "#A9ADB5",
    skin: palette.skinMedium,
    outfit: { kind: "cardigan", color: "#A989C9" },
  },
} as const satisfies Readonly<Record<string, Look>>;

export type CastId = keyof typeof looks;

/** The five who take turns with the office's laptop; its head draws with a pencil. */
export const designers = ["keyaki", "hinoki", "kaya", "tatebe", "munakata"] as const;
