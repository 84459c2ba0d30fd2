import type { Diorama } from "../../toolkit/diorama";
import { hours } from "./hours";
import { numberFound } from "./in-time";
import { linkLayers, links } from "./links";
import { measureLayers } from "./measures";
import { endings } from "./outcomes";
import { everydayLayers } from "./people";
import { warehouse } from "./room";
import { thingLayers, things } from "./things";

/** The warehouse of the hardware wholesaler, on the day its stock system fails. */
export const scene: Diorama = {
  id: "inventory-system-failure",
  build: () => ({
    room: warehouse(),
    layers: [
      ...thingLayers(),
      ...everydayLayers(),
      ...linkLayers(),
      ...endings(),
      ...numberFound(),
      ...hours(),
      ...measureLayers(),
    ],
    things: things(),
    links,
    // With Ueda, who is buried in orders only where that happens.
    regions: [{ id: "no-shipping", around: { x: 826, y: 376, width: 873, height: 593 } }],
  }),
};
