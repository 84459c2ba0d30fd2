import type { Page } from "playwright-core";
import { inside } from "./inside";

/** Sizes in CSS pixels that every screen has to fit, from a small phone to a wall. */
export const sizes = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

/** A target smaller than this, in CSS pixels, is hard to hit with a finger. */
const TARGET = 44;

/**
 * What does not fit on the page as it is now: scrolling sideways, text that crosses an edge, is
 * cut or runs down letter by letter, Japanese broken inside a phrase or
 * English inside a word that would fit on a line, phrases drifting apart, cards over one
 * another, letters of another weight.
 */
export async function misfits(page: Page): Promise<string[]> {
  const found = await inside(
    page,
    "[...linesOut(), ...brokenPhrases(), ...brokenWords(), ...tornPhrases(), ...letterColumns(), ...sidewaysScrolls(), ...crowdedCards(), ...strayLetters()]",
  );
  return [...new Set(found)];
}

/** Everything to press on the page as it is now that is smaller than a finger. */
export function smallTargets(page: Page): Promise<string[]> {
  return inside(page, `targetsBelow(${TARGET})`);
}
