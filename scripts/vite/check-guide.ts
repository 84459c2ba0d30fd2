import { existsSync, readFileSync } from "node:fs";
import { type Problem, ScenarioError } from "#content/load-scenario";
import { problemsOfGuide } from "#content/parse-guide";
import { inRoot } from "../root.ts";

function readJson(file: string): unknown {
  if (!existsSync(inRoot(file))) throw new ScenarioError([{ file, problem: "is missing: add it" }]);
  try {
    return JSON.parse(readFileSync(inRoot(file), "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ScenarioError([{ file, problem: `is no JSON: ${reason}` }]);
  }
}

/** Everything that is wrong in `guide/`: structures, words, and sources they name. */
export const guideProblems = (): readonly Problem[] => problemsOfGuide(readJson);
