import { group, place } from "../toolkit/primitives";
import type { Still } from "../toolkit/still";
import { shopStill } from "../toolkit/town/shop-still";
import { tree } from "../toolkit/town/street-things";
import { closedShop } from "./shared-shops";

/** The front of every place that cannot be entered yet; the others have theirs in their rooms. */
export const stills: readonly Still[] = [
  shopStill("place-closed", closedShop, () => group(place(tree(), { x: 1.2, z: 0.4, scale: 0.6 }))),
];
