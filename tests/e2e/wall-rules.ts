import type { Page } from "playwright-core";
import { inside } from "./inside";

/** What is wrong with the big screen as it stands; empty when a hall can read all of it. */
export const wallFaults = async (page: Page): Promise<string[]> => {
  // Letters are fitted to a new size with the next picture.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return inside(
    page,
    "[...wallSmall(), ...wallLow(), ...wallScrolls(), ...wallSpilled(), ...wallCovered(), ...wallIntruding(), ...wallQuestions(), ...wallOnFaces(), ...wallOverRoom(), ...wallTags(), ...wallLonely(), ...wallMarks(), ...strayLetters()]",
  );
};
