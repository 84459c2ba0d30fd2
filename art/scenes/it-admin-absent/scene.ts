import type { Diorama } from "../../toolkit/diorama";
import { peopleBefore } from "./cast";
import { accident, links } from "./links";
import { measures } from "./measures";
import { bareRoom } from "./room";
import { servers } from "./server";
import { things } from "./things";

/** A web design company on the evening before its only administrator goes on leave. */
export const itAdminAbsent: Diorama = {
  id: "it-admin-absent",
  build() {
    const judged = things();
    const bought = measures();
    const cabinets = servers();
    const [rack] = cabinets;
    return {
      room: bareRoom(),
      layers: [...judged.layers, ...cabinets, ...peopleBefore(), ...accident(), ...bought],
      things: judged.things,
      links,
      regions: [
        ...(rack ? [{ id: "server", around: rack.object }] : []),
        ...bought.map(({ id, object }) => ({ id, around: object })),
      ],
    };
  },
};
