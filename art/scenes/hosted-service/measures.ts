import type { Group } from "three";
import { type Bought, broughtBy } from "../../toolkit/furnish";
import { group } from "../../toolkit/primitives";
import { ownCards, stringSign } from "./counter-things";
import { fastLine, sellingByHand, smallRegister } from "./measure-machines";
import { manyPencils, openBooklet, ownersSheet, speedLesson, treeOnTin } from "./measure-things";
import { freshCopies, freshCopyBox } from "./pockets";
import { newDrawer, newTablet } from "./register";
import { memberScreen } from "./screens";
import { priceTable } from "./sheets";
import { depths } from "./things";

/** Measures that put something of their own into the room. */
function added(): readonly Bought[] {
  return [
    ["read-terms", "read-terms", 218, openBooklet()],
    ["service-owners", "service-owners", -219, ownersSheet()],
    ["own-copy", "own-copy-box", -157, freshCopyBox()],
    // How to sell, which the placard now says, and what it is done with.
    [
      "sell-by-hand",
      "sell-by-hand",
      150,
      group(stringSign("go-on"), sellingByHand()),
      ["string-sign"],
    ],
    ["small-registers", "small-registers", 219, smallRegister()],
    ["faster-line", "faster-line", -150, fastLine()],
    ["speed-lesson", "speed-lesson", 226, speedLesson()],
    ["open-edit", "open-edit", -126, manyPencils()],
  ];
}

/** Measures that change what stands there already: the thing itself is seen to be mended. */
function mended(): readonly Bought[] {
  const instead = (
    measure: string,
    thing: keyof typeof depths,
    object: Group,
    layer = measure,
  ): Bought => [measure, layer, depths[thing], object, [thing]];
  return [
    instead("read-terms", "tree-booklet", treeOnTin(), "tree-on-tin"),
    instead("own-copy", "upper-pockets", freshCopies()),
    instead("own-ids", "chained-card", ownCards()),
    instead("share-review", "member-screen", memberScreen("three")),
    instead("upper-plan", "price-table", priceTable("upper")),
    instead("new-tablets", "register", newTablet()),
    // After it: what is ringed is the tablet.
    ["new-tablets", "new-tablets-drawer", depths.register - 1, newDrawer(), ["register"]],
  ];
}

/** What every measure puts into the room or changes there, each on its own. */
export const measures = () => broughtBy([...added(), ...mended()]);
