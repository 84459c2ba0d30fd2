import type { Library, Outsourcing, Sources } from "#core/guide";
import type { Edition, SelfCheck } from "#core/guide-self-check";
import type { Start } from "#core/guide-start";
import type {
  LibraryText,
  OutsourcingText,
  SelfCheckText,
  SourcesText,
  StartText,
} from "./guide-text";
import { ScenarioError } from "./load-scenario";
import {
  type Guide,
  type GuideFiles,
  parseLibrary,
  parseOutsourcing,
  parseSelfCheck,
  parseSources,
  parseStart,
} from "./parse-guide";

// One lazy chunk each.
const files = import.meta.glob<unknown>("/guide/*.json", { import: "default" });

/*
 * Each part loads its own chunks. All throw `ScenarioError` when files are wrong, and the
 * browser's own error when a chunk cannot be fetched; trying again is safe.
 */

/** The 25 items of one edition, with words. */
export async function loadSelfCheck(edition: Edition): Promise<Guide<SelfCheck, SelfCheckText>> {
  return parseSelfCheck(await fetched(`self-check-${edition}`));
}

/** The 22 common measures. */
export async function loadLibrary(): Promise<Guide<Library, LibraryText>> {
  return parseLibrary(await fetched("library"));
}

/** The guided choice of where to start. */
export async function loadStart(): Promise<Guide<Start, StartText>> {
  return parseStart(await fetched("start"));
}

/** The two checklists for outsourcing. */
export async function loadOutsourcing(): Promise<Guide<Outsourcing, OutsourcingText>> {
  return parseOutsourcing(await fetched("outsourcing"));
}

/** All sources that any part or scenario may name. */
export async function loadSources(): Promise<Guide<Sources, SourcesText>> {
  return parseSources(await fetched("sources"));
}

async function fetched(part: string): Promise<GuideFiles> {
  const [structure, ja, en] = await Promise.all([
    load(`guide/${part}.json`),
    load(`guide/${part}.ja.json`),
    load(`guide/${part}.en.json`),
  ]);
  return { part, structure, texts: { ja, en } };
}

async function load(path: string): Promise<unknown> {
  const file = files[`/${path}`];
  if (file === undefined) throw new ScenarioError([{ file: path, problem: "is missing: add it" }]);
  return file();
}
