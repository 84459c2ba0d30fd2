import { palette } from "../../toolkit/palette";
import type { Look } from "../../toolkit/people/cast";

const WORK_BLUE = "#7BA7C9";
const WORK_COLLAR = "#5E8DB2";
const WORK_TROUSERS = "#4B6478";

/** The people of 釘宮金物. */
export const looks = {
  kugimiya: {
    hair: "part",
    hairColor: palette.hairGrey,
    browColor: "#7C828A",
    skin: palette.skinMedium,
    outfit: { kind: "work", color: "#4F7F68", openOver: palette.navy },
    trousers: "#4A4F55",
  },
  suzuki: {
    hair: "tied",
    hairColor: palette.hairBrown,
    ribbon: palette.coral,
    lashes: true,
    outfit: { kind: "work", color: WORK_BLUE, collar: WORK_COLLAR, band: palette.yellow },
    trousers: WORK_TROUSERS,
  },
  isono: {
    hair: "short",
    helmet: palette.yellow,
    skin: palette.skinMedium,
    outfit: { kind: "work", color: WORK_BLUE, collar: WORK_COLLAR, band: palette.yellow },
    trousers: WORK_TROUSERS,
  },
  ueda: {
    hair: "long",
    lashes: true,
    outfit: { kind: "cardigan", color: palette.purple, ribbon: palette.coral },
    skirt: palette.navy,
  },
} as const satisfies Readonly<Record<string, Look>>;
