import type { DioramaLayer } from "../../toolkit/diorama";
import { type JudgedThing, judged, thingsOf } from "../../toolkit/furnish";
import { plasterLetters } from "./letters";
import {
  caseTablet,
  labelPrinter,
  labelScreen,
  orderScreen,
  payScreen,
  stopButton,
} from "./machines";
import { drawClosedMap, drawOpenMap } from "./maps";
import { shutterPlate } from "./plates";
import { latticeWindow } from "./room";
import { coinSheet, eyeCalendar, labelChart, threeQuotes } from "./wall-things";

/** Who would stand before a close-up. */
const people = ["person-neriki", "person-kasai", "person-kurihara", "person-azukizawa"];

/** Draw order of the things, for what stands in their place later. */
export const depths = {
  street: -222,
  "label-chart": -218,
  "coin-sheet": -217,
  "three-quotes": -216,
  "eye-calendar": -215,
  "shutter-card": -214,
  "cross-map": -150,
  "patched-machine": -130,
  "world-map": -149,
  "plaster-letters": -132,
  "case-screen": 112,
  "stop-button": 124,
  "pay-screen": 168,
} as const;

type ThingId = Exclude<keyof typeof depths, "street">;

function all(): readonly JudgedThing[] {
  const thing = thingsOf<ThingId>(depths, people);
  return [
    thing("label-chart", labelChart(), { zoom: 2.8 }),
    // Past the steam of the pot, of which the pot itself would not be seen.
    thing("patched-machine", labelPrinter(), {
      from: [8.5, 9.5, 17.8],
      at: [-3.56, 1, -1.3],
      zoom: 1.75,
      shiftX: 28,
      shiftY: -16,
      hide: [...people, "case-screen"],
    }),
    thing("cross-map", labelScreen(drawClosedMap({ forDays: true, count: "312" })), {
      zoom: 3.1,
      shiftY: -12,
    }),
    thing("coin-sheet", coinSheet("pale"), {
      zoom: 2.8,
      // What was bought, and what for: a stamp lies where nothing was paid.
      keep: [
        [130, 110, 560, 96],
        [128, 255, 325, 205],
      ],
    }),
    thing("three-quotes", threeQuotes(), {
      zoom: 2.45,
      // A shield on a cheap one would choose that.
      keep: [
        [86, 110, 406, 370],
        [573, 180, 90, 170],
        [545, 352, 140, 98],
      ],
    }),
    thing("case-screen", caseTablet("full"), { zoom: 3.2 }),
    thing("stop-button", stopButton(), { zoom: 3 }),
    thing("world-map", orderScreen(drawOpenMap), {
      zoom: 2.8,
      shiftY: -14,
      keep: [[90, 375, 620, 98]],
    }),
    thing("eye-calendar", eyeCalendar("monthly"), { zoom: 2.9 }),
    thing("plaster-letters", plasterLetters(), { zoom: 2.9 }),
    thing("shutter-card", shutterPlate("in-turn"), { zoom: 2.4 }),
    thing("pay-screen", payScreen(), { zoom: 3.2, shiftY: -40 }),
  ];
}

/** The twelve things players judge, in reading order. */
export const things = () => judged(all());

/** What is seen of the street that evening. */
export const everyday = (): readonly DioramaLayer[] => [
  {
    id: "street",
    object: latticeWindow("evening"),
    depth: depths.street,
    shows: { always: true },
    reach: 40,
  },
];
