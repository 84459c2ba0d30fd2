import type { z } from "zod";
import {
  checkLibrary,
  checkOutsourcing,
  checkSelfCheck,
  checkSources,
  checkStart,
  sourceKeysIn,
} from "#core/check-guide";
import {
  type Library,
  librarySchema,
  type Outsourcing,
  outsourcingSchema,
  type Sources,
  sourcesSchema,
} from "#core/guide";
import { type SelfCheck, selfCheckSchema } from "#core/guide-self-check";
import { type Start, startSchema } from "#core/guide-start";
import { type Locale, locales } from "#core/locale";
import {
  type LibraryText,
  libraryTextSchema,
  type OutsourcingText,
  outsourcingTextSchema,
  type SelfCheckText,
  type SourcesText,
  type StartText,
  selfCheckTextSchema,
  sourcesTextSchema,
  startTextSchema,
} from "./guide-text";
import { type Problem, problemsIn, ScenarioError } from "./load-scenario";

/** A part of the guide with its words in one language. */
export interface Guide<Structure, Text> {
  readonly structure: Structure;
  readonly text: Text;
}

/** How the files of a part are read and checked. */
interface Kind<Structure, Text> {
  readonly schema: z.ZodType<Structure>;
  /** What the schema cannot see. */
  readonly check: (structure: Structure) => readonly string[];
  readonly textSchema: (structure: Structure, locale: Locale) => z.ZodType<Text>;
}

export const selfCheckKind: Kind<SelfCheck, SelfCheckText> = {
  schema: selfCheckSchema,
  check: checkSelfCheck,
  textSchema: selfCheckTextSchema,
};
export const libraryKind: Kind<Library, LibraryText> = {
  schema: librarySchema,
  check: checkLibrary,
  textSchema: libraryTextSchema,
};
export const startKind: Kind<Start, StartText> = {
  schema: startSchema,
  check: checkStart,
  textSchema: startTextSchema,
};
export const outsourcingKind: Kind<Outsourcing, OutsourcingText> = {
  schema: outsourcingSchema,
  check: checkOutsourcing,
  textSchema: outsourcingTextSchema,
};
export const sourcesKind: Kind<Sources, SourcesText> = {
  schema: sourcesSchema,
  check: checkSources,
  textSchema: sourcesTextSchema,
};

/** Names of the parts: guide/<part>.json holds a structure, guide/<part>.<locale>.json its words. */
export const guideParts = [
  "self-check-v3",
  "self-check-2009",
  "library",
  "start",
  "outsourcing",
  "sources",
] as const;
export type GuidePart = (typeof guideParts)[number];

const structureFile = (part: GuidePart) => `guide/${part}.json`;
const wordsFile = (part: GuidePart, locale: Locale) => `guide/${part}.${locale}.json`;

/** Finds the parsed JSON of a file; throws where there is none. */
type Read = (file: string) => unknown;

/**
 * Reads a part with its words in one language. Throws `ScenarioError`. That all fits together was
 * checked when the game was built.
 */
export function parsePart<Structure, Text>(
  kind: Kind<Structure, Text>,
  part: GuidePart,
  locale: Locale,
  read: Read,
): Guide<Structure, Text> {
  const structure = parsed(kind.schema, structureFile(part), read);
  const text = parsed(kind.textSchema(structure, locale), wordsFile(part, locale), read);
  return { structure, text };
}

/** Everything that is wrong anywhere in the guide; empty when all is well. */
export function problemsOfGuide(read: Read): readonly Problem[] {
  return [
    ...problemsOfPart(selfCheckKind, "self-check-v3", read),
    ...problemsOfPart(selfCheckKind, "self-check-2009", read),
    ...problemsOfPart(libraryKind, "library", read),
    ...problemsOfPart(startKind, "start", read),
    ...problemsOfPart(outsourcingKind, "outsourcing", read),
    ...problemsOfPart(sourcesKind, "sources", read),
    ...unknownSources(read),
  ];
}

/** The files that a part is read from, for one language or all. */
export function filesOfPart(part: GuidePart, spoken: readonly Locale[] = locales) {
  return [structureFile(part), ...spoken.map((locale) => wordsFile(part, locale))];
}

function parsed<Value>(schema: z.ZodType<Value>, file: string, read: Read): Value {
  const json = read(file);
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new ScenarioError(problemsIn(file, json, result.error));
}

function problemsOfPart<Structure, Text>(
  { schema, check, textSchema }: Kind<Structure, Text>,
  part: GuidePart,
  read: Read,
): readonly Problem[] {
  const file = structureFile(part);
  return caught(() => {
    const structure = parsed(schema, file, read);
    return [
      ...check(structure).map((problem) => ({ file, problem })),
      ...locales.flatMap((locale) =>
        caught(() => {
          parsed(textSchema(structure, locale), wordsFile(part, locale), read);
          return [];
        }),
      ),
    ];
  });
}

/** Keys that no source has, such as a slip of the pen. */
function unknownSources(read: Read): readonly Problem[] {
  return caught(() => {
    const { sources } = parsed(sourcesSchema, structureFile("sources"), read);
    const known = new Set(sources.map(({ key }) => key));
    return guideParts
      .filter((part) => part !== "sources")
      .map(structureFile)
      .flatMap((file) =>
        [...new Set(sourceKeysIn(read(file)))]
          .filter((key) => !known.has(key))
          .map((key) => ({
            file,
            problem: `source "${key}" is not in guide/sources.json: add it`,
          })),
      );
  });
}

function caught(look: () => readonly Problem[]): readonly Problem[] {
  try {
    return look();
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
}
