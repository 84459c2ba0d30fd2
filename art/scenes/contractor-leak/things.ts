import type { Object3D } from "three";
import type { CloseUp } from "../../toolkit/diorama";
import { type JudgedThing, judged } from "../../toolkit/furnish";
import { bag } from "./bag";
import { arrowBox, brokenPieces, layeredBox, phoneSlips, punchedSlips } from "./boxes";
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
  const thing = (id: ThingId, object: Object3D, closeUp: CloseUp = {}): JudgedThing => ({
    id,
    depth: depths[id],
    object,
    closeUp: { hide: people, ...closeUp },
  });
  return [
    thing("arrow-box", arrowBox()),
    thing("broken-pieces", brokenPieces()),
    thing("punched-slips", punchedSlips()),
    thing("layered-box", layeredBox()),
    thing("six-columns", sixColumns()),
    thing("six-envelopes", sixEnvelopes()),
    thing("bag-discs", bag(["4", "6", "9"])),
    thing("patched-sheet", patchedSheet()),
    thing("chain-screen", chainScreen()),
    thing("two-letters", twoLetters()),
    thing("sealed-sheet", sealedSheet()),
    thing("phone-slips", phoneSlips()),
  ];
}

/** The twelve things players judge, in reading order. */
export const things = () => judged(all());
