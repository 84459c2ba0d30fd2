import type { Page } from "playwright-core";
import { inside } from "./inside";

/** What is wrong with the big screen as it stands; empty when a hall can read all of it. */
export const wallFaults = (page: Page): Promise<string[]> =>
  inside(
    page,
    "[...wallSmall(), ...wallLow(), ...wallScrolls(), ...wallSpilled(), ...wallCovered(), ...wallIntruding(), ...wallQuestions(), ...wallOnFaces(), ...strayLetters()]",
  );
