import { palette } from "../../toolkit/palette";
import type { Look } from "../../toolkit/people/cast";

/** The people of あまどいリフォーム, and the couple whose kitchen it is about. */
export const looks = {
  mochida: {
    hair: "tied",
    hairColor: palette.hairBlack,
    lashes: true,
    ribbon: palette.coral,
    outfit: { kind: "hoodie", color: "#FFCB3D" },
    trousers: "#3F5A86",
    shoes: "#E5604A",
  },
  higuchi: {
    hair: "bun",
    hairColor: palette.hairGrey,
    browColor: "#7C828A",
    lashes: true,
    skin: palette.skinMedium,
    outfit: { kind: "shirt", color: "#FFF3DC", apron: "#3F9A5B" },
    skirt: "#5E6E63",
  },
  kazuma: {
    hair: "part",
    hairColor: palette.hairBrown,
    glasses: "#3A3036",
    outfit: { kind: "cardigan", color: "#D9A62E" },
    trousers: "#6B6258",
  },
  tokito: {
    hair: "short",
    hairColor: palette.hairBlack,
    skin: palette.skinTan,
    outfit: { kind: "work", color: "#8C97A3", band: palette.orange },
    trousers: "#5C6672",
    shoes: "#D9A62E",
  },
  hatakeyama: {
    hair: "short",
    hairColor: palette.hairBrown,
    outfit: { kind: "shirt", color: palette.sky },
  },
  hatakeyamaWife: {
    hair: "bob",
    hairColor: "#4A3328",
    lashes: true,
    outfit: { kind: "cardigan", color: palette.pink },
  },
  /** Others who want a kitchen; only on screens, sheets and photographs. */
  grandfather: {
    hair: "balding",
    hairColor: palette.hairGrey,
    skin: palette.skinMedium,
    outfit: { kind: "cardigan", color: palette.green },
  },
  aunt: {
    hair: "long",
    hairColor: palette.hairLight,
    lashes: true,
    glasses: palette.purple,
    outfit: { kind: "cardigan", color: palette.purple },
  },
  child: {
    hair: "spiky",
    hairColor: palette.hairBlack,
    outfit: { kind: "hoodie", color: palette.coral },
  },
} as const satisfies Readonly<Record<string, Look>>;

export type FaceId = keyof typeof looks;
export type CastId = "mochida" | "higuchi" | "kazuma" | "tokito";
