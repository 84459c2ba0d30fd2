import type { Diorama } from "../../toolkit/diorama";
import { links } from "./acts";
import { peopleBefore } from "./cast";
import { accident } from "./links";
import { measures } from "./measures";
import { bareRoom } from "./room";
import { things } from "./things";

/** A design office and a living room at nine in the evening, the night before a deadline. */
export const scene: Diorama = {
  id: "private-pc-leak",
  build() {
    const judged = things();
    return {
      room: bareRoom(),
      layers: [...judged.layers, ...peopleBefore(), ...accident(), ...measures()],
      things: judged.things,
      links,
    };
  },
};
