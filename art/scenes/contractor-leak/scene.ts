import type { Diorama } from "../../toolkit/diorama";
import { accident, links } from "./links";
import { measures, returnedDiscs } from "./measures";
import { peopleBefore } from "./people";
import { bareRoom } from "./room";
import { things } from "./things";

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
      // What is pointed at once they are back, and not the bag that they came in.
      regions: [{ id: "returned-discs", around: returnedDiscs() }],
    };
  },
};
