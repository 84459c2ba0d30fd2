import type { Diorama } from "../../toolkit/diorama";
import { acted } from "./acts";
import { bathPanel } from "./bath";
import { changes, links } from "./links";
import { measures } from "./measures";
import { peopleBefore } from "./people";
import { bareRoom, riverWindow } from "./room";
import { everyday, things } from "./things";

/** The lobby of an inn by the river, half an hour before its guests arrive. */
export const scene: Diorama = {
  id: "wireless-lan",
  build() {
    const judged = things();
    return {
      room: bareRoom(),
      layers: [
        ...everyday(),
        ...judged.layers,
        ...peopleBefore(),
        ...acted(),
        ...changes(),
        ...measures(),
      ],
      things: judged.things,
      links,
      regions: [
        { id: "window", around: riverWindow({ time: "day" }) },
        // A link that looks at this too shows the bath rather than one face more.
        { id: "bath", around: bathPanel() },
      ],
    };
  },
};
