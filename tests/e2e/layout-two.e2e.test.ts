import { testThatTheyFit } from "./fits";
import { episodeStations } from "./stations";

// The other half of the layout tests.
testThatTheyFit([
  {
    place: "inventory-system-failure",
    folder: "inventory-system-failure",
    stations: episodeStations,
  },
]);
