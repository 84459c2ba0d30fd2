import { boundsOf } from "../../toolkit/bounds";
import { stageCamera } from "../../toolkit/camera";
import type { Diorama } from "../../toolkit/diorama";
import { peopleBefore } from "./cast";
import { accident, links } from "./links";
import { measures } from "./measures";
import { bareRoom } from "./room";
import { servers } from "./server";
import { things } from "./things";

/** A web design company on the evening before its only administrator goes on leave. */
export const scene: Diorama = {
  id: "it-admin-absent",
  build() {
    const judged = things();
    const cabinets = servers();
    return {
      room: bareRoom(),
      layers: [...judged.layers, ...cabinets, ...peopleBefore(), ...accident(), ...measures()],
      things: judged.things,
      links,
      // Measured before the layers are merged.
      regions: cabinets
        .filter(({ id }) => id === "rack")
        .map(({ object }) => ({ id: "server", around: boundsOf(object, stageCamera()) })),
    };
  },
};
