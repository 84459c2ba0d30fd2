import type { Diorama } from "../../toolkit/diorama";
import { place } from "../../toolkit/primitives";
import { accident } from "./links";
import { measures } from "./measures";
import { inOrder, links } from "./moments";
import { endings } from "./outcomes";
import { peopleBefore } from "./people";
import { bouquet } from "./props";
import { bareRoom, door } from "./room";
import { holeMark } from "./shelf";
import { everyday, things } from "./things";

/** The office of a pressing works, an hour before somebody of eighteen years is seen off. */
export const scene: Diorama = {
  id: "leaver-to-competitor",
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
        { id: "bouquet", around: place(bouquet(), { x: 2.6, y: 0.68, z: 1.1 }) },
        // No more of the shelf than what is missed: both go into a picture with those who miss it.
        { id: "upper-hole", around: holeMark(0) },
        { id: "lower-hole", around: holeMark(1) },
        { id: "door", around: door() },
      ],
    };
  },
};
