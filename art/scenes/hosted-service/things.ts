import type { Object3D } from "three";
import type { CloseUp, DioramaLayer } from "../../toolkit/diorama";
import { type JudgedThing, judged } from "../../toolkit/furnish";
import { chainedCard, register, stringBoard, stringSign } from "./counter-things";
import { lotteryBox, treeBooklet } from "./floor-things";
import { leafTerminal } from "./handheld";
import { lowerPockets, upperPockets } from "./pockets";
import { memberScreen, orderTablet, swollenBooklet } from "./screens";
import { priceTable, terminalTable } from "./sheets";

/** Who would stand before a close-up. */
const people = ["person-hanakura", "person-tsukioka", "person-yuki", "person-chiyo"];

/** Draw order of the things, for what stands in their place later. */
export const depths = {
  "price-table": -217,
  "terminal-table": -216,
  "upper-pockets": -160,
  "lower-pockets": -158,
  "leaf-terminal": -120,
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

type ThingId = Exclude<keyof typeof depths, "register">;

function all(): readonly JudgedThing[] {
  const thing = (id: ThingId, object: Object3D, closeUp: CloseUp = {}): JudgedThing => ({
    id,
    depth: depths[id],
    object,
    closeUp: { hide: people, ...closeUp },
  });
  return [
    thing("leaf-terminal", leafTerminal()),
    thing("tree-booklet", treeBooklet()),
    thing("lottery-box", lotteryBox()),
    thing("price-table", priceTable(), { zoom: 2.7 }),
    thing("terminal-table", terminalTable(), { zoom: 2.7 }),
    thing("member-screen", memberScreen("world")),
    thing("swollen-booklet", swollenBooklet()),
    thing("order-screen", orderTablet()),
    thing("upper-pockets", upperPockets()),
    thing("lower-pockets", lowerPockets()),
    thing("string-sign", stringSign()),
    thing("chained-card", chainedCard()),
    thing("string-board", stringBoard()),
  ];
}

/** The thirteen things players judge, in reading order. */
export const things = () => judged(all());

/** What changes with the day but is nothing to judge. */
export const everyday = (): readonly DioramaLayer[] => [
  {
    id: "register",
    object: register("selling"),
    depth: depths.register,
    shows: { always: true },
  },
];
