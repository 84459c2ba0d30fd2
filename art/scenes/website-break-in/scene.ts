import type { Diorama } from "../../toolkit/diorama";
import { accident } from "./links";
import { measures } from "./measures";
import { inOrder, links } from "./moments";
import { endings } from "./outcomes";
import { peopleBefore } from "./people";
import { bareRoom } from "./room";
import { everyday, things } from "./things";

/** A sweet shop that packs for the summer gifts, on the evening of the star festival. */
export const scene: Diorama = {
  id: "website-break-in",
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
    };
  },
};
