import { type Bought, broughtBy } from "../../toolkit/furnish";
import { mendedLetters } from "./letters";
import { caseTablet, orderScreen } from "./machines";
import { drawClosedMap } from "./maps";
import {
  copyBox,
  hostedAwning,
  keyBoard,
  pastedPage,
  termsSheet,
  watchTag,
} from "./measure-things";
import { shutterPlate } from "./plates";
import { depths } from "./things";
import { coinSheet, eyeCalendar } from "./wall-things";

/** Measures that put something of their own into the room. */
function added(): readonly Bought[] {
  return [
    ["hosted-shop", "hosted-shop", 196, hostedAwning()],
    ["tamper-watch", "tamper-watch", -212, watchTag()],
    ["site-copy", "site-copy", -213, copyBox()],
    ["put-back-page", "put-back-page", 146, pastedPage()],
    ["keys-to-all", "keys-to-all", 147, keyBoard()],
    ["disclaimer", "disclaimer", 200, termsSheet()],
  ];
}

/** Measures that change what stands there already: the thing itself is seen to be mended. */
function mended(): readonly Bought[] {
  const letters = depths["plaster-letters"];
  const sheet = depths["coin-sheet"];
  const glow = "door-opens-glow";
  return [
    ["mend-duty", "mend-duty", letters, mendedLetters("shop"), ["plaster-letters", glow]],
    // What the contract is about comes first.
    ["care-contract", "care-contract", sheet, coinSheet("paid"), ["coin-sheet"]],
    [
      "care-contract",
      "care-letters",
      letters,
      mendedLetters("outside"),
      ["plaster-letters", glow, "mend-duty"],
    ],
    [
      "hosted-shop",
      "hosted-letters",
      letters,
      mendedLetters("outside"),
      ["plaster-letters", glow, "mend-duty", "care-letters"],
    ],
    ["hosted-shop", "hosted-coins", sheet, coinSheet("paid"), ["coin-sheet", "care-contract"]],
    [
      "narrow-door",
      "narrow-door",
      depths["world-map"],
      orderScreen(drawClosedMap({ forDays: false, count: "8214" })),
      ["world-map"],
    ],
    ["erase-orders", "erase-orders", depths["case-screen"], caseTablet("thin"), ["case-screen"]],
    [
      "morning-look",
      "morning-look",
      depths["eye-calendar"],
      eyeCalendar("daily"),
      ["eye-calendar"],
    ],
    [
      "shutter-drill",
      "shutter-drill",
      depths["shutter-card"],
      shutterPlate("anybody"),
      ["shutter-card"],
    ],
  ];
}

/** Layers that look like another one's. */
const twins: Readonly<Record<string, string>> = {
  "hosted-letters": "care-letters",
  "hosted-coins": "care-contract",
};

/** What every measure puts into the room or changes there, each on its own. */
export const measures = () =>
  broughtBy([...added(), ...mended()]).map((layer) => {
    const pictureOf = twins[layer.id];
    return pictureOf ? { ...layer, pictureOf } : layer;
  });
