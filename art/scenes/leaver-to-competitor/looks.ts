import { palette } from "../../toolkit/palette";
import type { Look } from "../../toolkit/people/cast";

/** The orange of the presses and of what belongs to the works. */
export const PRESS = "#F08A2C";

/** The people of ぬくい精工. */
export const looks = {
  kadowaki: {
    hair: "part",
    hairColor: "#4A342A",
    browColor: "#5E4638",
    temples: "#BFC3CB",
    skin: palette.skinMedium,
    outfit: { kind: "suit", color: "#8A5A3C", tie: "#3F8F7A" },
    trousers: "#7A4E34",
    shoes: "#3A2A22",
  },
  nukui: {
    hair: "short",
    hairColor: "#A8ABB2",
    browColor: "#8A8E96",
    skin: palette.skinTan,
    outfit: { kind: "work", color: "#F2E3BE", openOver: "#D8342A" },
    trousers: "#8A7F66",
    shoes: "#4A4034",
  },
  negishi: {
    hair: "wavy",
    hairColor: "#7A4A2C",
    lashes: true,
    skin: palette.skinLight,
    outfit: { kind: "cardigan", color: "#2F4778", lanyard: palette.orange },
    skirt: "#5A6B94",
    shoes: "#2B3350",
  },
  fudetani: {
    hair: "short",
    hairColor: "#B5793F",
    browColor: "#7F5228",
    skin: palette.skinLight,
    outfit: { kind: "shirt", color: "#8CC8F0" },
    trousers: "#3F5F86",
    shoes: "#FFFFFF",
  },
} as const satisfies Readonly<Record<string, Look>>;

export type CastId = keyof typeof looks;

/** Others of the sales office, who are only seen as faces on sheets and screens. */
const others = {
  aoyagi: {
    hair: "bob",
    hairColor: "#2E2A33",
    skin: palette.skinLight,
    outfit: { kind: "cardigan", color: "#C4568A" },
  },
  kusunoki: {
    hair: "balding",
    hairColor: "#6B6E76",
    skin: palette.skinTan,
    glasses: "#37425C",
    outfit: { kind: "work", color: "#7FA08A" },
  },
  hayama: {
    hair: "spiky",
    hairColor: "#2E2A33",
    skin: palette.skinMedium,
    outfit: { kind: "shirt", color: "#F2C94C" },
  },
} as const satisfies Readonly<Record<string, Look>>;

export type FaceId = CastId | keyof typeof others;

/** How somebody of the works looks on a sheet. */
export const lookOf = (id: FaceId): Look => ({ ...looks, ...others })[id];

/** Who enters the quotations; the one who leaves is the last. */
export const sellers = ["fudetani", "aoyagi", "kusunoki", "hayama", "kadowaki"] as const;
