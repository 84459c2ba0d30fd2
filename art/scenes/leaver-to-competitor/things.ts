import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { type JudgedThing, judged, thingsOf } from "../../toolkit/furnish";
import { group } from "../../toolkit/primitives";
import { chainedBook, visitorsRack } from "./books";
import { framedCard, jarCupboard } from "./cards";
import { partingBox, returnCrate } from "./crates";
import { copier, logStrip } from "./machines";
import { pressWindow } from "./presses";
import { promiseTray, struckSheet } from "./promises";
import { mailScreen, quoteScreen } from "./screens";
import { drawingShelf, shelfLens } from "./shelf";
import { dealBoard, wallCalendar } from "./wall-prints";

/** Who would stand before a close-up. */
const people = ["person-kadowaki", "person-nukui", "person-negishi", "person-fudetani"];

/** Draw order of what stands there before, for what comes in its place. */
export const depths = {
  presses: -222,
  calendar: -221,
  "deal-board": -220,
  shelf: -180,
  "long-strip": -216,
  "card-jar": -190,
  "copy-count": -124,
  "chained-book": -122,
  "framed-card": -120,
  "grey-name-screen": -70,
  "struck-sheet": -62,
  "one-name-screen": 62,
  "handshake-sheet": 92,
  "price-book": 124,
  "parting-box": 204,
  "return-crate": 222,
} as const;

type ThingId = Exclude<keyof typeof depths, "presses" | "calendar" | "deal-board" | "shelf">;

function all(): readonly JudgedThing[] {
  const thing = thingsOf<ThingId>(depths, people);
  return [
    thing("long-strip", logStrip(), { zoom: 2.1, shiftY: -25 }),
    thing("handshake-sheet", promiseTray(false), { zoom: 2.7 }),
    thing("one-name-screen", quoteScreen("shared"), { zoom: 2.8, shiftY: -10 }),
    thing(
      "copy-count",
      copier("open"),
      {
        zoom: 2.55,
        shiftY: -35,
        hide: [...people, "one-name-screen"],
      },
      { x: 0.5, y: 0.335, width: 1, height: 0.669 },
    ),
    thing("grey-name-screen", mailScreen(), {
      zoom: 3.3,
      shiftY: -8,
      keep: [
        [115, 175, 580, 200],
        [565, 370, 135, 70],
      ],
    }),
    thing("card-jar", jarCupboard(), { zoom: 2.8 }),
    thing("struck-sheet", struckSheet(), { zoom: 3.2 }),
    thing("chained-book", chainedBook(), { zoom: 2.7, shiftY: -6 }),
    thing(
      "parting-box",
      partingBox(true),
      // With tubes of the shelf in a round picture beside the box: their marks are compared.
      {
        zoom: 1.72,
        shiftY: 6,
        object: group(partingBox(true), shelfLens()),
      },
      { x: 0.504, y: 0.716 },
    ),
    thing("framed-card", framedCard("valid"), { zoom: 2.05, keep: [[278, 15, 242, 235]] }),
    thing("return-crate", returnCrate(), { zoom: 2.9 }),
    thing("price-book", visitorsRack("with-costs"), { zoom: 2.25, shiftX: -30 }),
  ];
}

/** The twelve things players judge, in reading order. */
export const things = () => judged(all());

const standing = (
  id: "presses" | "calendar" | "deal-board" | "shelf",
  object: Object3D,
): DioramaLayer => ({ id, object, depth: depths[id], shows: { always: true }, reach: 40 });

/** What is nobody's to judge but changes with the months. */
export const everyday = (): readonly DioramaLayer[] => [
  standing("presses", pressWindow("september")),
  standing("calendar", wallCalendar("9/30")),
  standing("deal-board", dealBoard()),
  standing("shelf", drawingShelf("short")),
];
