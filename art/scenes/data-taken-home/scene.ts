import type { Diorama } from "../../toolkit/diorama";
import { group } from "../../toolkit/primitives";
import { peopleBefore } from "./cast";
import { accident } from "./links";
import { measures } from "./measures";
import { bareRoom, clockAt, glassDoor } from "./room";
import { links } from "./shots";
import { things } from "./things";

/** A renovation shop on a rainy evening: the bag for tomorrow's customers is packed. */
export const scene: Diorama = {
  id: "data-taken-home",
  build() {
    const judged = things();
    return {
      room: bareRoom(),
      layers: [
        ...judged.layers,
        { id: "door", object: glassDoor("waiting"), depth: -212, shows: { always: true } },
        { id: "clock", object: group(clockAt(19, 20)), depth: -214, shows: { always: true } },
        ...peopleBefore(),
        ...accident(),
        ...measures(),
      ],
      things: judged.things,
      links,
      regions: [
        { id: "door", around: glassDoor("waiting") },
        // The bus, and her under her umbrella: of that street, no more has to be seen.
        { id: "bag-rides-on", around: { x: 400, y: 470, width: 700, height: 547 } },
        // From the screen to the tiles, both of which it is about.
        { id: "heavy-load", around: { x: 643, y: 425, width: 1067, height: 515 } },
        // Clock and window tell the hour: what happens is seen as near as without them.
        { id: "told-late", around: { x: 527, y: 162, width: 966, height: 767 } },
      ],
    };
  },
};
