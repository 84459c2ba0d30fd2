import type { Object3D } from "three";
import type { CloseUp } from "../../toolkit/diorama";
import { type JudgedThing, judged } from "../../toolkit/furnish";
import { lowerPockets, upperPockets } from "./pockets";
import { priceTable, terminalTable } from "./sheets";

/** Who would stand before a close-up. */
const people = ["person-hanakura", "person-tsukioka", "person-yuki", "person-chiyo"];

/** Draw order of the things, for what stands in their place later. */
export const depths = {
  "price-table": -217,
  "terminal-table": -216,
  "upper-pockets": -160,
  "lower-pockets": -158,
} as const;

function all(): readonly JudgedThing[] {
  const thing = (
    id: keyof typeof depths,
    object: Object3D,
    closeUp: CloseUp = {},
  ): JudgedThing => ({
    id,
    depth: depths[id],
    object,
    closeUp: { hide: people, ...closeUp },
  });
  return [
    thing("price-table", priceTable(), { zoom: 2.7 }),
    thing("terminal-table", terminalTable(), { zoom: 2.7 }),
    thing("upper-pockets", upperPockets()),
    thing("lower-pockets", lowerPockets()),
  ];
}

/** The thirteen things players judge, in reading order. */
export const things = () => judged(all());
