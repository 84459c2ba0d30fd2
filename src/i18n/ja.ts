import credits from "./ja/credits.json";
import episode from "./ja/episode.json";
import places from "./ja/places.json";
import problems from "./ja/problems.json";
import shell from "./ja/shell.json";

/** Japanese is the source language: its files define the keys that the others must have. */
export const words = { shell, episode, places, credits, problems };
