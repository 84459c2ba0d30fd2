import type { Plugin } from "vite";
import { engine } from "./engine.ts";
import { fonts } from "./fonts.ts";
import { phraseBreaks } from "./phrase-breaks.ts";
import { pictures } from "./pictures.ts";
import { shelf } from "./shelf.ts";

/** What the game's sources need to run, the same in dev, build and tests. */
export const gamePlugins = (): Plugin[] => [engine(), phraseBreaks(), fonts(), shelf(), pictures()];
