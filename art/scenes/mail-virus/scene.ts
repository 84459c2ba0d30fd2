import type { Diorama } from "../../toolkit/diorama";
import { peopleBefore } from "./people";
import { bareRoom } from "./room";
import { things } from "./things";

/** A haulier's dispatch office on the last Monday of March, when a mail from a customer comes. */
export const scene: Diorama = {
  id: "mail-virus",
  build() {
    const judged = things();
    return {
      room: bareRoom(),
      layers: [...judged.layers, ...peopleBefore()],
      things: judged.things,
      links: [],
    };
  },
};
