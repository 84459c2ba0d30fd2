import credits from "./en/credits.json";
import episode from "./en/episode.json";
import places from "./en/places.json";
import problems from "./en/problems.json";
import shell from "./en/shell.json";
import type { Words } from "./i18n";

export const words: Words = { shell, episode, places, credits, problems };
