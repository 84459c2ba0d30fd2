import { palette } from "../../toolkit/palette";
import type { Look } from "../../toolkit/people/cast";

const WISTERIA = "#9B86CF";
const INDIGO = "#34457E";

/** The people of 柿ノ瀬旅館 and a guest, with his wife. */
export const looks = {
  kakizaki: {
    hair: "bun",
    hairColor: palette.hairBlack,
    hairpin: palette.coral,
    lashes: true,
    outfit: {
      kind: "crossed",
      color: WISTERIA,
      crossed: { collar: "#C9B8F0", sash: "#F2C94C", cord: "#B3364A", under: "#FFFFFF" },
    },
    robe: WISTERIA,
    shoes: "#FFFFFF",
  },
  yumoto: {
    hair: "short",
    hairColor: "#8E949C",
    browColor: "#9AA0A8",
    headband: "#FFFFFF",
    glasses: "#A9793F",
    skin: palette.skinTan,
    outfit: {
      kind: "crossed",
      color: INDIGO,
      crossed: { collar: "#1F2C58", sash: "#F3E6CC", under: "#C9DDF2" },
    },
    trousers: "#3B4252",
    shoes: "#C9A26B",
  },
  asano: {
    hair: "bob",
    hairColor: "#8A4B2A",
    lashes: true,
    outfit: { kind: "cardigan", color: "#4D5FA6", ribbon: WISTERIA },
    skirt: "#2B3566",
  },
  torii: {
    hair: "short",
    hairColor: palette.hairGrey,
    browColor: "#7C828A",
    flatCap: "#9A7B4F",
    skin: palette.skinMedium,
    outfit: { kind: "cardigan", color: "#D9BE8E" },
    trousers: "#6E5B47",
    shoes: "#4A372B",
  },
  /** Comes only with the fireworks. */
  wife: {
    hair: "bun",
    hairColor: "#B9BEC6",
    browColor: "#7C828A",
    lashes: true,
    outfit: {
      kind: "crossed",
      color: "#3F7FB0",
      crossed: { collar: "#BFE0F5", sash: "#F29BB2", under: "#FFFFFF" },
    },
    robe: "#3F7FB0",
    shoes: "#FFFFFF",
  },
} as const satisfies Readonly<Record<string, Look>>;

export type CastId = keyof typeof looks;

/** Rim and ground of a small round face. */
const rings: Readonly<Record<CastId, readonly [rim: string, background: string]>> = {
  kakizaki: ["#9B86CF", "#EFE8FC"],
  yumoto: ["#34457E", "#DDE4F7"],
  asano: ["#4D9FA6", "#DDF3F2"],
  torii: ["#B98A4F", "#F7EBD6"],
  wife: ["#F29BB2", "#FDE8EE"],
};

/** Colours of a face on cards and tags. */
export const ringOf = (id: CastId): { readonly rim: string; readonly background: string } => ({
  rim: rings[id][0],
  background: rings[id][1],
});
