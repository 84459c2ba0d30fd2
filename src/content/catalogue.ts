import { shelf } from "virtual:shelf";
import { type Manifest, manifestSchema } from "#picture/manifest";
import { checkPictures } from "./check-pictures";
import { type LoadedScenario, parseScenario, problemsIn, ScenarioError } from "./load-scenario";
import type { Locale } from "./scenario-text";

// One lazy chunk each.
const scenarioFiles = import.meta.glob<unknown>("/scenarios/*/scenario.json", {
  import: "default",
});
const textFiles = import.meta.glob<unknown>("/scenarios/*/text.*.json", { import: "default" });
const manifestFiles = import.meta.glob<unknown>("/assets/*/manifest.json", { import: "default" });

/** The guideline's list has ten scenarios, 5.1.1 to 5.1.10 (表 3.3-2). */
const orders = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** What a sign says about an open place. */
export interface Sign {
  readonly company: string;
  readonly trade: string;
  readonly teaser: string;
}

/** One of the ten places of the street. */
export interface Place {
  /** The last part of the guideline's number. */
  readonly order: (typeof orders)[number];
  /** Such as "5.1.9". */
  readonly number: string;
  /** The scenario that can be played here; undefined while it is being prepared. */
  readonly scenario: string | undefined;
}

/** A scenario with words and pictures, everything but the addresses of the files. */
export interface LoadedEpisode extends LoadedScenario {
  readonly manifest: Manifest;
}

/** All ten places in the guideline's order. */
export function places(): readonly Place[] {
  return orders.map((order) => {
    const number = `5.1.${order}`;
    const entry = shelf.find((each) => each.number === number);
    return { order, number, scenario: entry?.scenario };
  });
}

/** Ids of the scenarios that can be played. */
export function openScenarios(): readonly string[] {
  return places().flatMap(({ scenario }) => scenario ?? []);
}

/** What the sign of an open place says. */
export function signOf(scenarioId: string, locale: Locale): Sign {
  const entry = shelf.find(({ scenario }) => scenario === scenarioId);
  if (entry === undefined) throw new Error(`There is no place "${scenarioId}".`);
  return entry.signs[locale];
}

/**
 * Loads a scenario's chunks. Throws `ScenarioError` when files are wrong, and the browser's own
 * error when a chunk cannot be fetched; trying again is safe.
 */
export async function loadEpisode(scenarioId: string): Promise<LoadedEpisode> {
  const [loaded, manifest] = await Promise.all([
    loadScenario(scenarioId),
    fetched(manifestFiles, `/assets/${scenarioId}/manifest.json`),
  ]);
  return { ...loaded, manifest: parseManifest(loaded, manifest) };
}

/** The same without pictures, as for the credits. */
export async function loadScenario(scenarioId: string): Promise<LoadedScenario> {
  const folder = `scenarios/${scenarioId}`;
  const [scenario, ja, en] = await Promise.all([
    fetched(scenarioFiles, `/${folder}/scenario.json`),
    fetched(textFiles, `/${folder}/text.ja.json`),
    fetched(textFiles, `/${folder}/text.en.json`),
  ]);
  return parseScenario({ folder, scenario, texts: { ja, en } });
}

function parseManifest({ scenario }: LoadedScenario, json: unknown): Manifest {
  const file = `assets/${scenario.id}/manifest.json`;
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success) throw new ScenarioError(problemsIn(file, json, parsed.error));
  const problems = checkPictures(scenario, parsed.data);
  if (problems.length > 0) {
    throw new ScenarioError(problems.map((problem) => ({ file, problem })));
  }
  return parsed.data;
}

async function fetched(
  files: Readonly<Record<string, () => Promise<unknown>>>,
  path: string,
): Promise<unknown> {
  const load = files[path];
  if (load === undefined) {
    throw new ScenarioError([{ file: path.slice(1), problem: "is missing: add it" }]);
  }
  return load();
}
