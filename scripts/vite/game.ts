import type { Plugin } from "vite";
import { engine } from "./engine";
import { fonts } from "./fonts";
import { phraseBreaks } from "./phrase-breaks";

/** What the game's sources need to run, the same in dev, build and tests. */
export const gamePlugins = (): Plugin[] => [engine(), phraseBreaks(), fonts()];
