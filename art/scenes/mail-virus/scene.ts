import type { Diorama } from "../../toolkit/diorama";
import { accident, morning } from "./links";
import { measures } from "./measures";
import { endings } from "./outcomes";
import { peopleBefore } from "./people";
import { bareRoom } from "./room";
import { inOrder, links } from "./slots";
import { things } from "./things";

/** A haulier's dispatch office on the last Monday of March, when a mail from a customer comes. */
export const scene: Diorama = {
  id: "mail-virus",
  build() {
    const judged = things();
    return {
      room: bareRoom(),
      layers: [
        ...morning(),
        ...judged.layers,
        ...peopleBefore(),
        ...inOrder([...accident(), ...endings()]),
        ...measures(),
      ],
      things: judged.things,
      links,
      // Without the window, clock and calendar: they only tell that it is the next morning.
      regions: [{ id: "table-locks", around: { x: 600, y: 161, width: 1100, height: 766 } }],
    };
  },
};
