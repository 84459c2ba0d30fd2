import { type JudgedThing, judged, thingsOf } from "../../toolkit/furnish";
import { bag } from "./bag";
import { arrowBox, layeredBox, phoneSlips, punchedSlips } from "./boxes";
import { brokenPieces } from "./pouch";
import { chainScreen, sixColumns, twoLetters } from "./screens";
import { patchedSheet, sealedSheet, sixEnvelopes } from "./sheets";

/** Who would stand before a close-up. */
const people = ["person-narumi", "person-umehara", "person-handa", "person-adachi"];

/** Draw order of the things, for what stands in their place later. */
export const depths = {
  "arrow-box": -176,
  "broken-pieces": -174,
  "punched-slips": -172,
  "patched-sheet": -218,
  "chain-screen": -140,
  "six-columns": -50,
  "six-envelopes": -12,
  "two-letters": 108,
  "sealed-sheet": 112,
  "layered-box": 172,
  "bag-discs": 190,
  "phone-slips": 196,
} as const;

type ThingId = keyof typeof depths;

function all(): readonly JudgedThing[] {
  const thing = thingsOf<ThingId>(depths, people);
  return [
    thing("arrow-box", arrowBox(), { zoom: 3.7 }),
    thing("broken-pieces", brokenPieces(), { zoom: 4 }),
    thing("punched-slips", punchedSlips(), { zoom: 2.3 }),
    thing("layered-box", layeredBox(), { zoom: 2.4 }),
    thing("six-columns", sixColumns(), { zoom: 2.6, hide: [...people, "six-envelopes"] }),
    thing("six-envelopes", sixEnvelopes(), { zoom: 2.8 }),
    thing("bag-discs", bag(["4", "6", "9"]), { zoom: 2.9 }),
    thing("patched-sheet", patchedSheet(), { zoom: 2.05 }),
    thing("chain-screen", chainScreen(), { zoom: 3.2 }),
    thing("two-letters", twoLetters(), { zoom: 3.3 }),
    thing("sealed-sheet", sealedSheet(), { zoom: 2.7 }),
    thing("phone-slips", phoneSlips(), { zoom: 2.5 }),
  ];
}

/** The twelve things players judge, in reading order. */
export const things = () => judged(all());
