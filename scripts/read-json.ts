import { existsSync, readFileSync } from "node:fs";
import { type Problem, ScenarioError } from "#content/load-scenario";
import { JsonError, type ReadJson, readJson, textOf } from "#content/read-json";
import { inRoot } from "./root.ts";

/** Reads a JSON file of the repository; throws `ScenarioError` with line and remedy for its author. */
export function readJsonFile(file: string): unknown {
  return readWithLines(file).value;
}

function readWithLines(file: string): ReadJson {
  if (!existsSync(inRoot(file))) throw new ScenarioError([{ file, problem: "is missing: add it" }]);
  try {
    return readJson(textOf(readFileSync(inRoot(file))));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ScenarioError([{ file, line: error.line, problem: error.message }]);
  }
}

/** Problems with the line of what they mean, as far as it can be found. */
export function withLines(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.line !== undefined || !problem.file.endsWith(".json")) return problem;
    const line = lineOf(problem);
    return line === undefined ? problem : { ...problem, line };
  });
}

function lineOf({ file, path, problem }: Problem): number | undefined {
  if (!existsSync(inRoot(file))) return undefined;
  if (path !== undefined) return readWithLines(file).lineOf(path);
  // A rule speaks of ids, not of places: the first one it names is the culprit.
  const [, id] = /"([^"]+)"/.exec(problem) ?? [];
  if (id === undefined) return undefined;
  const lines = readFileSync(inRoot(file), "utf8").split("\n");
  const named = lines.findIndex((line) => line.includes(`"id": "${id}"`));
  const at = named === -1 ? lines.findIndex((line) => line.includes(`"${id}"`)) : named;
  return at === -1 ? undefined : at + 1;
}

/** What went wrong for an author; whatever else was thrown goes on. */
export function problemsThrownBy(look: () => readonly Problem[]): readonly Problem[] {
  try {
    return look();
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
}
