import type { Plugin } from "vite";
import { type ChosenPlaces, chosenPlaces } from "./chosen-places.ts";
import { engine } from "./engine.ts";
import { fonts } from "./fonts.ts";
import { jsonApart } from "./json-apart.ts";
import { phraseBreaks } from "./phrase-breaks.ts";
import { pictures } from "./pictures.ts";
import { shelf } from "./shelf.ts";

/** What the game's sources need to run, the same in dev, build and tests; of all places, or of those chosen. */
export const gamePlugins = (chosen?: ChosenPlaces): Plugin[] => [
  chosenPlaces(chosen),
  engine(),
  jsonApart(),
  phraseBreaks(),
  fonts(chosen),
  shelf(chosen),
  pictures(chosen),
];
