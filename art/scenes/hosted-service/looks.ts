import { palette } from "../../toolkit/palette";
import type { Look } from "../../toolkit/people/cast";

/** The shop's two colours: cranberry and fir. */
export const CRANBERRY = "#B3364A";
export const FIR = "#2F6B57";
export const BLUSH = "#F8DDD6";
export const GOLD = "#F2C14E";

/** The people of 雑貨のハナクラ. */
export const looks = {
  hanakura: {
    hair: "part",
    hairColor: "#2E2A33",
    moustache: "#2E2A33",
    skin: palette.skinMedium,
    outfit: { kind: "vest", color: CRANBERRY, sleeves: "#FFFDF6" },
    trousers: "#4A3A44",
    shoes: "#3B2A30",
  },
  tsukioka: {
    hair: "short",
    hairColor: "#23222B",
    glasses: "#D9A93A",
    skin: palette.skinLight,
    outfit: { kind: "cardigan", color: FIR },
    trousers: "#4B5563",
    shoes: "#2E3440",
  },
  yuki: {
    hair: "bob",
    hairColor: "#C58B52",
    twinTails: CRANBERRY,
    lashes: true,
    skin: palette.skinLight,
    outfit: { kind: "hoodie", color: "#FFF1DC", apron: FIR },
    skirt: "#7C5A4A",
    shoes: "#FFFFFF",
  },
  chiyo: {
    hair: "bun",
    hairColor: "#F1F1F4",
    browColor: "#B9BCC6",
    lashes: true,
    skin: palette.skinMedium,
    outfit: { kind: "cardigan", color: "#B9A5DE", ribbon: "#8C74C4" },
    skirt: "#6E5A94",
    shoes: "#4F4068",
  },
} as const satisfies Readonly<Record<string, Look>>;

export type CastId = keyof typeof looks;

/** Rim and ground of a small round face. */
const rings: Readonly<Record<CastId, readonly [rim: string, background: string]>> = {
  hanakura: [CRANBERRY, "#FBE4E2"],
  tsukioka: [FIR, "#DDEFE6"],
  yuki: ["#E0973F", "#FFF1DC"],
  chiyo: ["#8C74C4", "#EDE5FA"],
};

/** Colours of a face on sheets and cards. */
export const ringOf = (id: CastId): { readonly rim: string; readonly background: string } => ({
  rim: rings[id][0],
  background: rings[id][1],
});

/** Somebody who helps at the counter of another shop. */
export const colleague: Look = {
  hair: "tied",
  hairColor: "#6B422C",
  ribbon: GOLD,
  lashes: true,
  skin: palette.skinTan,
  outfit: { kind: "tee", color: "#F49AA6", apron: FIR },
};
