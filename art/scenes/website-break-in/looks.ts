import { palette } from "../../toolkit/palette";
import type { Look } from "../../toolkit/people/cast";

/** Azuki beans: what the shop's sweets and its woodwork have in common. */
export const AZUKI = "#8A4B45";
export const MINT = "#9AD4B6";

/** The people of 練木堂. */
export const looks = {
  neriki: {
    hair: "balding",
    hairColor: "#E4E4E8",
    browColor: "#BFC3CB",
    moustache: "#F4F4F4",
    sweetsCap: "#FFFFFF",
    skin: palette.skinMedium,
    outfit: {
      kind: "crossed",
      color: "#F4EFE3",
      crossed: { collar: "#E6D8BC", sash: AZUKI, under: "#FFFFFF" },
    },
    trousers: "#4A4552",
    shoes: "#FFFFFF",
  },
  kasai: {
    hair: "perm",
    hairColor: "#5A382E",
    lashes: true,
    skin: palette.skinLight,
    outfit: { kind: "cardigan", color: "#7E4A8C", ribbon: "#F2C94C" },
    skirt: "#4E3560",
    shoes: "#3B2A44",
  },
  kurihara: {
    hair: "short",
    hairColor: "#A8ABB2",
    browColor: "#8A8E96",
    headscarf: "#E2607E",
    lashes: true,
    skin: palette.skinMedium,
    outfit: { kind: "tee", color: "#F7A9BC", apron: "#FFF6F0" },
    skirt: "#C4667F",
    shoes: "#FFFFFF",
  },
  azukizawa: {
    hair: "bob",
    hairColor: "#33261F",
    sweetsCap: "#FFFFFF",
    lashes: true,
    skin: palette.skinTan,
    outfit: {
      kind: "crossed",
      color: MINT,
      crossed: { collar: "#FFFFFF", sash: "#3F7F6B", under: "#FFFFFF" },
    },
    trousers: "#3F6B60",
    shoes: "#FFFFFF",
  },
} as const satisfies Readonly<Record<string, Look>>;

export type CastId = keyof typeof looks;

/** Rim and ground of a small round face. */
const rings: Readonly<Record<CastId, readonly [rim: string, background: string]>> = {
  neriki: ["#8A4B45", "#F6E4DA"],
  kasai: ["#7E4A8C", "#EFE2F5"],
  kurihara: ["#E2607E", "#FDE6EC"],
  azukizawa: ["#3F9F7B", "#DFF4E8"],
};

/** Colours of a face on sheets and cards. */
export const ringOf = (id: CastId): { readonly rim: string; readonly background: string } => ({
  rim: rings[id][0],
  background: rings[id][1],
});

/** Somebody at the company that once made the site: nobody knows the face. */
export const stranger: Look = {
  hair: "part",
  hairColor: "#8E949C",
  headset: true,
  skin: palette.skinLight,
  outfit: { kind: "suit", color: "#7A8699" },
};
