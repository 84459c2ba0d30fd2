import type { Diorama } from "../../toolkit/diorama";
import { accident } from "./links";
import { measures } from "./measures";
import { inOrder, links } from "./moments";
import { endings } from "./outcomes";
import { peopleBefore } from "./people";
import { bareRoom } from "./room";
import { everyday, things } from "./things";

/** A shop for gifts, on the first morning of its December sale. */
export const scene: Diorama = {
  id: "hosted-service",
  build() {
    const judged = things();
    return {
      room: bareRoom(),
      layers: [
        ...everyday(),
        ...judged.layers,
        ...peopleBefore(),
        ...inOrder([...accident(), ...endings()]),
        ...measures(),
      ],
      things: judged.things,
      links,
      regions: [
        // From the window and the tree to the staff, and what is spoken of in the morning.
        { id: "shop-floor", around: { x: 274, y: 163, width: 1039, height: 750 } },
        { id: "card-and-till", around: { x: 1009, y: 443, width: 481, height: 470 } },
        { id: "gift-and-card", around: { x: 445, y: 492, width: 715, height: 421 } },
        // The list of members and the one card that opens it.
        { id: "list-to-chain", around: { x: 659, y: 407, width: 956, height: 473 } },
      ],
    };
  },
};
