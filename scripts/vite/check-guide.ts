import type { Problem } from "#content/load-scenario";
import { problemsOfGuide } from "#content/parse-guide";
import { readJsonFile } from "../read-json.ts";

/** Everything that is wrong in `guide/`: structures, words, and sources they name. */
export const guideProblems = (): readonly Problem[] => problemsOfGuide(readJsonFile);
