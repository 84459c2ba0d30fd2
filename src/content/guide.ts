import type { Library, Outsourcing, Sources } from "#core/guide";
import type { Edition, SelfCheck } from "#core/guide-self-check";
import type { Start } from "#core/guide-start";
import type { Locale } from "#core/locale";
import type {
  LibraryText,
  OutsourcingText,
  SelfCheckText,
  SourcesText,
  StartText,
} from "./guide-text";
import { ScenarioError } from "./load-scenario";
import {
  filesOfPart,
  type Guide,
  type GuidePart,
  libraryKind,
  outsourcingKind,
  parsePart,
  selfCheckKind,
  sourcesKind,
  startKind,
} from "./parse-guide";

// One lazy chunk each.
const files = import.meta.glob<unknown>("/guide/*.json", { import: "default" });

/*
 * Each part loads its structure and the words of one language, two chunks; both are fetched only
 * once. All throw `ScenarioError` when a file is wrong, and the browser's own error when a chunk
 * cannot be fetched; trying again is safe.
 */

/** The 25 items of one edition. */
export async function loadSelfCheck(
  edition: Edition,
  locale: Locale,
): Promise<Guide<SelfCheck, SelfCheckText>> {
  const part = `self-check-${edition}` as const;
  return parsePart(selfCheckKind, part, locale, await fetched(part, locale));
}

/** The 22 common measures. */
export async function loadLibrary(locale: Locale): Promise<Guide<Library, LibraryText>> {
  return parsePart(libraryKind, "library", locale, await fetched("library", locale));
}

/** The guided choice of where to start. */
export async function loadStart(locale: Locale): Promise<Guide<Start, StartText>> {
  return parsePart(startKind, "start", locale, await fetched("start", locale));
}

/** The two checklists for outsourcing. */
export async function loadOutsourcing(
  locale: Locale,
): Promise<Guide<Outsourcing, OutsourcingText>> {
  return parsePart(outsourcingKind, "outsourcing", locale, await fetched("outsourcing", locale));
}

/** All sources that any part or scenario may name. */
export async function loadSources(locale: Locale): Promise<Guide<Sources, SourcesText>> {
  return parsePart(sourcesKind, "sources", locale, await fetched("sources", locale));
}

/** Fetches the files of a part; what it returns finds their JSON. */
async function fetched(part: GuidePart, locale: Locale): Promise<(file: string) => unknown> {
  const loaded = await Promise.all(
    filesOfPart(part, [locale]).map(async (file) => [file, await load(file)] as const),
  );
  const json = new Map(loaded);
  return (file) => json.get(file);
}

async function load(path: string): Promise<unknown> {
  const file = files[`/${path}`];
  if (file === undefined) throw new ScenarioError([{ file: path, problem: "is missing: add it" }]);
  return file();
}
