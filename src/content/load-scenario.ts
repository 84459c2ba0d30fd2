import type { z } from "zod";
import { checkScenario } from "#core/check-scenario";
import type { Locale } from "#core/locale";
import { type Scenario, scenarioSchema } from "#core/scenario";
import { remedyOf } from "./plain-words";
import { type ScenarioText, scenarioTextSchema } from "./scenario-text";

/** Something wrong in a file, with where it is and what to do. */
export interface Problem {
  readonly file: string;
  readonly problem: string;
  /** What in the file is meant, where that is known. */
  readonly path?: readonly PropertyKey[];
  /** Counted from 1. */
  readonly line?: number;
}

/** Scenario files are wrong. The message is for their author: each file, each place, each remedy. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";

  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(messageOf(problems));
    this.problems = problems;
  }
}

/** What a scenario folder holds, as parsed JSON. */
export interface ScenarioFiles {
  /** Such as `scenarios/it-admin-absent`. */
  readonly folder: string;
  readonly scenario: unknown;
  readonly texts: Readonly<Record<Locale, unknown>>;
}

/** A scenario with its words in every language. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly texts: Readonly<Record<Locale, ScenarioText>>;
}

/** Checks structure and words together; throws one `ScenarioError` with everything that is wrong. */
export function parseScenario({ folder, scenario, texts }: ScenarioFiles): LoadedScenario {
  const structure = parseStructure(folder, scenario);
  const [ja, en] = [
    readText(folder, structure, "ja", texts.ja),
    readText(folder, structure, "en", texts.en),
  ];
  const problems: Problem[] = [
    ...folderProblems(folder, structure.id),
    ...checkScenario(structure).map((problem) => ({ file: `${folder}/scenario.json`, problem })),
    ...ja.problems,
    ...en.problems,
  ];
  if (!ja.text || !en.text) throw new ScenarioError(problems);
  const words = { ja: ja.text, en: en.text };
  problems.push(...halfWorded(folder, words));
  if (problems.length > 0) throw new ScenarioError(problems);
  return { scenario: structure, texts: words };
}

/** Reads a structure that was checked whole when the game was built. */
export function parseStructure(folder: string, json: unknown): Scenario {
  const parsed = scenarioSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ScenarioError(problemsIn(`${folder}/scenario.json`, json, parsed.error));
}

/** Reads the words of one language. */
export function parseText(
  folder: string,
  scenario: Scenario,
  locale: Locale,
  json: unknown,
): ScenarioText {
  const { text, problems } = readText(folder, scenario, locale, json);
  if (text === undefined) throw new ScenarioError(problems);
  return text;
}

/** Every problem of a folder, or none. */
export function problemsOf(files: ScenarioFiles): readonly Problem[] {
  try {
    parseScenario(files);
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
}

/** What a schema found, with ids beside list positions so that the place is found at once. */
export function problemsIn(file: string, json: unknown, error: z.ZodError): readonly Problem[] {
  return error.issues.map((issue) => ({
    file,
    problem: `${placeOf(json, issue.path)}: ${remedyOf(issue)}`,
    path: issue.path,
  }));
}

function readText(folder: string, scenario: Scenario, locale: Locale, json: unknown) {
  const file = `${folder}/text.${locale}.json`;
  const parsed = scenarioTextSchema(scenario, locale).safeParse(json);
  return parsed.success
    ? { text: parsed.data, problems: [] }
    : { text: undefined, problems: problemsIn(file, json, parsed.error) };
}

/** Words that one language has and the other lacks, though the structure asks for neither. */
function halfWorded(folder: string, texts: LoadedScenario["texts"]): readonly Problem[] {
  const optional = ({ topic, measures, causes }: ScenarioText) => [
    { path: ["topic"], words: topic },
    ...Object.entries(causes).map(([id, { brief }]) => ({
      path: ["causes", id, "brief"],
      words: brief,
    })),
    ...Object.entries(measures).map(([id, { short }]) => ({
      path: ["measures", id, "short"],
      words: short,
    })),
  ];
  const [ja, en] = [optional(texts.ja), optional(texts.en)];
  const isSaid = (place: string) =>
    [...ja, ...en].some(({ path, words }) => path[0] === place && words !== undefined);
  return [
    { locale: "ja", all: ja },
    { locale: "en", all: en },
  ].flatMap(({ locale, all }) =>
    all
      .filter(({ path, words }) => words === undefined && isSaid(path[0] ?? ""))
      .map(({ path }) => ({
        file: `${folder}/text.${locale}.json`,
        problem: `${path.join(" → ")}: is missing: both languages have it, or neither`,
      })),
  );
}

function folderProblems(folder: string, id: string): readonly Problem[] {
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  if (name === id) return [];
  const problem = `id: it is "${id}" but the folder is "${name}": give both the same name`;
  return [{ file: `${folder}/scenario.json`, problem }];
}

function messageOf(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  const parts = files.map((file) => {
    const told = problems.filter((each) => each.file === file).map(sentenceOf);
    return `${file} cannot be used:\n${told.map((each) => `  - ${each}`).join("\n")}`;
  });
  return parts.join("\n");
}

const sentenceOf = ({ problem, line }: Problem) =>
  line === undefined ? problem : `line ${line}: ${problem}`;

/** Such as `measures[1] "two-admins" → money`. */
function placeOf(json: unknown, path: readonly PropertyKey[]): string {
  const steps: string[] = [];
  let here = json;
  for (const key of path) {
    here = memberOf(here, key);
    if (typeof key !== "number") {
      steps.push(String(key));
      continue;
    }
    const id = memberOf(here, "id");
    const list = steps.pop() ?? "";
    steps.push(`${list}[${key}]${typeof id === "string" ? ` "${id}"` : ""}`);
  }
  return steps.length > 0 ? steps.join(" → ") : "the whole file";
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
