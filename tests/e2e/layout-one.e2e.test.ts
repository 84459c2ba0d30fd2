import { testThatTheyFit } from "./fits";
import { referenceFolder as folder } from "./places";
import { episodeStations, guideStations, shellStations } from "./stations";

// Facts of the code. Two files, so that two workers share what takes longest of all.
testThatTheyFit([
  { place: "shell", folder, stations: shellStations },
  { place: "guide", folder, stations: guideStations },
  { place: folder, folder, stations: episodeStations },
]);
