import { otherFolders } from "../helpers/turns";
import { testThatTheyFit } from "./fits";
import { episodeStations } from "./stations";

// Facts of the content: every other place with its own words.
testThatTheyFit(
  otherFolders.map((folder) => ({ place: folder, folder, stations: episodeStations })),
);
