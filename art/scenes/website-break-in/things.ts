import type { Object3D } from "three";
import type { CloseUp, DioramaLayer } from "../../toolkit/diorama";
import { type JudgedThing, judged } from "../../toolkit/furnish";
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
  const thing = (id: ThingId, object: Object3D, closeUp: CloseUp = {}): JudgedThing => ({
    id,
    depth: depths[id],
    object,
    closeUp: { hide: people, ...closeUp },
  });
  return [
    thing("label-chart", labelChart()),
    thing("patched-machine", labelPrinter()),
    thing("cross-map", labelScreen(drawClosedMap({ forDays: true, count: "312" }))),
    thing("coin-sheet", coinSheet("pale")),
    thing("three-quotes", threeQuotes()),
    thing("case-screen", caseTablet("full")),
    thing("stop-button", stopButton()),
    thing("world-map", orderScreen(drawOpenMap)),
    thing("eye-calendar", eyeCalendar("monthly")),
    thing("plaster-letters", plasterLetters()),
    thing("shutter-card", shutterPlate("in-turn")),
    thing("pay-screen", payScreen()),
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
