import type { DioramaLayer } from "../../toolkit/diorama";
import { type JudgedThing, judged, thingsOf } from "../../toolkit/furnish";
import { chainedCard, stringSign } from "./counter-things";
import { lotteryBox, treeBooklet } from "./floor-things";
import { musicBox } from "./gifts";
import { leafTerminal } from "./handheld";
import { lowerPockets, upperPockets } from "./pockets";
import { register } from "./register";
import { showWindow } from "./room";
import { memberScreen, orderTablet, swollenBooklet } from "./screens";
import { priceTable, terminalTable } from "./sheets";
import { stringBoard } from "./spare-terminal";

/** Who would stand before a close-up. */
const people = ["person-hanakura", "person-tsukioka", "person-yuki", "person-chiyo"];

/** Draw order of the things, for what stands in their place later. */
export const depths = {
  street: -222,
  "price-table": -217,
  "terminal-table": -216,
  "upper-pockets": -160,
  "lower-pockets": -158,
  "leaf-terminal": -120,
  gift: -118,
  "member-screen": -140,
  "swollen-booklet": -130,
  "order-screen": -128,
  "tree-booklet": 158,
  "lottery-box": 206,
  "string-sign": 118,
  register: 124,
  "string-board": 126,
  "chained-card": 152,
} as const;

type ThingId = Exclude<keyof typeof depths, "register" | "street" | "gift">;

function all(): readonly JudgedThing[] {
  const thing = thingsOf<ThingId>(depths, people);
  return [
    thing("leaf-terminal", leafTerminal(), { hide: [...people, "tree-booklet"], zoom: 2.8 }),
    thing(
      "tree-booklet",
      treeBooklet(),
      { zoom: 2.4, shiftY: 80 },
      { x: 0.5, y: 0.8, width: 0.96, height: 0.4 },
    ),
    thing("lottery-box", lotteryBox(), { zoom: 1.95, shiftX: -52 }),
    thing("price-table", priceTable("cheapest"), { zoom: 2.42, keep: [[245, 150, 380, 305]] }),
    thing("terminal-table", terminalTable(), { zoom: 2.7 }),
    thing("member-screen", memberScreen("world"), { zoom: 3.2 }),
    thing("swollen-booklet", swollenBooklet(), { zoom: 2.9 }),
    thing("order-screen", orderTablet(), { zoom: 3.2 }),
    thing("upper-pockets", upperPockets(), { zoom: 2.4 }),
    thing("lower-pockets", lowerPockets(), { zoom: 2.4 }),
    thing("string-sign", stringSign("shut"), { zoom: 2.8, keep: [[262, 385, 90, 135]] }),
    thing("chained-card", chainedCard(), {
      zoom: 2.3,
      keep: [
        [390, 150, 180, 180],
        [235, 125, 160, 135],
        [200, 362, 400, 95],
      ],
    }),
    thing("string-board", stringBoard(), {
      zoom: 2.6,
      shiftX: -52,
      keep: [
        [345, 15, 385, 210],
        [393, 335, 340, 190],
      ],
    }),
  ];
}

/** The thirteen things players judge, in reading order. */
export const things = () => judged(all());

/** What changes with the day but is nothing to judge. */
export const everyday = (): readonly DioramaLayer[] =>
  (
    [
      ["street", showWindow("queue")],
      ["gift", musicBox("waits")],
      ["register", register()],
    ] as const
  ).map(([id, object]) => ({
    id,
    object,
    depth: depths[id],
    shows: { always: true },
    reach: 40,
  }));
