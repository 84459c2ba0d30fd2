import { testThatTheyFit } from "./fits";
import { episodeStations, guideStations, shellStations } from "./stations";

// Two files, so that two workers share what takes longest of all.
testThatTheyFit([
  { place: "shell", folder: "it-admin-absent", stations: shellStations },
  { place: "guide", folder: "it-admin-absent", stations: guideStations },
  { place: "it-admin-absent", folder: "it-admin-absent", stations: episodeStations },
]);
