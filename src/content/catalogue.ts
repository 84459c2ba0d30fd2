import { shelf } from "virtual:shelf";
import type { Case } from "#core/cases";
import type { Scenario } from "#core/scenario";
import { type Manifest, manifestSchema } from "#picture/manifest";
import { parseStructure, parseText, problemsIn, ScenarioError } from "./load-scenario";
import type { Locale, ScenarioText } from "./scenario-text";

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

/** What of the guide each open place lets you live. */
export function openCases(): readonly Case[] {
  return shelf.flatMap(({ known }) => known ?? []);
}

/** What the sign of an open place says. */
export function signOf(scenarioId: string, locale: Locale): Sign {
  return onShelf(scenarioId).signs[locale];
}

/** The room that an open place is played in. */
export function roomOf(scenarioId: string): string {
  return onShelf(scenarioId).room;
}

function onShelf(scenarioId: string) {
  const entry = shelf.find(({ scenario }) => scenario === scenarioId);
  if (entry === undefined) throw new Error(`There is no place "${scenarioId}".`);
  return entry;
}

/*
 * Each part of an episode is a chunk. Loading throws `ScenarioError` when a file is wrong, and
 * the browser's own error when it cannot be fetched; trying again is safe. That the parts fit
 * together was checked when the game was built.
 */

/** The structure of an episode. */
export async function loadScenario(scenarioId: string): Promise<Scenario> {
  const folder = `scenarios/${scenarioId}`;
  return parseStructure(folder, await fetched(scenarioFiles, `${folder}/scenario.json`));
}

/** Its words in one language. */
export function loadText(scenario: Scenario, locale: Locale): Promise<ScenarioText> {
  return loadTextBeside(scenario.id, scenario, locale);
}

/** The same, fetched while the structure that the words are checked with is still on its way. */
export async function loadTextBeside(
  scenarioId: string,
  structure: Scenario | Promise<Scenario>,
  locale: Locale,
): Promise<ScenarioText> {
  const folder = `scenarios/${scenarioId}`;
  const [json, scenario] = await Promise.all([
    fetched(textFiles, `${folder}/text.${locale}.json`),
    structure,
  ]);
  return parseText(folder, scenario, locale, json);
}

/** Where the pictures of a room lie. */
export async function loadManifest(room: string): Promise<Manifest> {
  const file = `assets/${room}/manifest.json`;
  const json = await fetched(manifestFiles, file);
  const parsed = manifestSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ScenarioError(problemsIn(file, json, parsed.error));
}

async function fetched(
  files: Readonly<Record<string, () => Promise<unknown>>>,
  file: string,
): Promise<unknown> {
  const load = files[`/${file}`];
  if (load === undefined) throw new ScenarioError([{ file, problem: "is missing: add it" }]);
  return load();
}
