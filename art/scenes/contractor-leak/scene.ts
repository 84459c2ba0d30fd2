import type { Diorama } from "../../toolkit/diorama";
import { group } from "../../toolkit/primitives";
import { phoneSlips } from "./boxes";
import { accident, links } from "./links";
import type { CastId } from "./looks";
import { measures, returnedDiscs } from "./measures";
import { peopleBefore } from "./people";
import { bareRoom, dayOfCalendar } from "./room";
import { sealedSheet } from "./sheets";
import { things } from "./things";

/** Somebody as she or he stands that Friday. */
const standing = (id: CastId) =>
  peopleBefore().find((layer) => layer.id === `person-${id}`)?.object;

/** A mail order's packing room on a Friday in October, when a list leaves for the printer. */
export const scene: Diorama = {
  id: "contractor-leak",
  build() {
    const judged = things();
    return {
      room: bareRoom(),
      layers: [...judged.layers, ...peopleBefore(), ...accident(), ...measures()],
      things: judged.things,
      links,
      regions: [
        // What is pointed at once they are back, and not the bag that they came in.
        { id: "returned-discs", around: returnedDiscs() },
        // Whoever orders and whoever prints, down to his feet, with the order and its last day.
        {
          id: "order",
          around: group(standing("umehara"), standing("handa"), sealedSheet(), dayOfCalendar()),
        },
        // What is fetched, by whom, and whoever else stands about the counter.
        {
          id: "pick-up",
          around: group(standing("umehara"), standing("handa"), standing("adachi"), phoneSlips()),
        },
      ],
    };
  },
};
