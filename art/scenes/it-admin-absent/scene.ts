import type { Diorama } from "../../toolkit/diorama";
import { peopleBefore } from "./cast";
import { accident, links } from "./links";
import { measures } from "./measures";
import { endings, halfADay } from "./outcomes";
import { bareRoom } from "./room";
import { servers } from "./server";
import { things } from "./things";

/** A web design company on the evening before its only administrator goes on leave. */
export const scene: Diorama = {
  id: "it-admin-absent",
  build() {
    const judged = things();
    return {
      room: bareRoom(),
      layers: [
        ...judged.layers,
        ...servers(),
        ...peopleBefore(),
        ...accident(),
        ...halfADay(),
        ...endings(),
        ...measures(),
      ],
      things: judged.things,
      links,
      // Without the window behind: what broke, and who stands by it.
      regions: [{ id: "server-down", around: { x: 1058, y: 272, width: 604, height: 621 } }],
    };
  },
};
