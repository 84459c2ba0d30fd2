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
    };
  },
};
