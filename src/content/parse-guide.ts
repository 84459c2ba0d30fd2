import type { z } from "zod";
import {
  checkLibrary,
  checkOutsourcing,
  checkSelfCheck,
  checkSources,
  checkStart,
} from "#core/check-guide";
import { librarySchema, outsourcingSchema, sourcesSchema } from "#core/guide";
import { selfCheckSchema } from "#core/guide-self-check";
import { startSchema } from "#core/guide-start";
import {
  libraryTextSchema,
  outsourcingTextSchema,
  selfCheckTextSchema,
  sourcesTextSchema,
  startTextSchema,
} from "./guide-text";
import { type Problem, problemsIn, ScenarioError } from "./load-scenario";
import type { Locale } from "./scenario-text";

/** A part of the guide: structure apart from its words in every language. */
export interface Guide<Structure, Text> {
  readonly structure: Structure;
  readonly texts: Readonly<Record<Locale, Text>>;
}

/** What the files of a part hold, as parsed JSON. */
export interface GuideFiles {
  /** Such as "library": its files are guide/library.json, guide/library.ja.json and so on. */
  readonly part: string;
  readonly structure: unknown;
  readonly texts: Readonly<Record<Locale, unknown>>;
}

/** How the files of a part are checked. */
interface Kind<Structure, Text extends object> {
  readonly schema: z.ZodType<Structure>;
  readonly check: (structure: Structure) => readonly string[];
  readonly textSchema: (structure: Structure, locale: Locale) => z.ZodType<Text>;
}

const kind = <Structure, Text extends object>(
  schema: z.ZodType<Structure>,
  check: Kind<Structure, Text>["check"],
  textSchema: Kind<Structure, Text>["textSchema"],
) => {
  const own = { schema, check, textSchema };
  return (files: GuideFiles) => parse(files, own);
};

/** Checks the files of one part; throws one `ScenarioError` with everything that is wrong. */
export const parseSelfCheck = kind(selfCheckSchema, checkSelfCheck, selfCheckTextSchema);
export const parseLibrary = kind(librarySchema, checkLibrary, libraryTextSchema);
export const parseStart = kind(startSchema, checkStart, startTextSchema);
export const parseOutsourcing = kind(outsourcingSchema, checkOutsourcing, outsourcingTextSchema);
export const parseSources = kind(sourcesSchema, checkSources, sourcesTextSchema);

/** Every part of the guide, by the name of its files. */
export const guideParts: Readonly<Record<string, (files: GuideFiles) => Guide<unknown, unknown>>> =
  {
    "self-check-v3": parseSelfCheck,
    "self-check-2009": parseSelfCheck,
    library: parseLibrary,
    start: parseStart,
    outsourcing: parseOutsourcing,
    sources: parseSources,
  };

function parse<Structure, Text extends object>(
  { part, structure, texts }: GuideFiles,
  { schema, check, textSchema }: Kind<Structure, Text>,
): Guide<Structure, Text> {
  const file = `guide/${part}.json`;
  const parsed = schema.safeParse(structure);
  if (!parsed.success) throw new ScenarioError(problemsIn(file, structure, parsed.error));
  const words = (locale: Locale) => {
    const text = textSchema(parsed.data, locale).safeParse(texts[locale]);
    return text.success
      ? { text: text.data, problems: [] }
      : {
          text: undefined,
          problems: problemsIn(`guide/${part}.${locale}.json`, texts[locale], text.error),
        };
  };
  const [ja, en] = [words("ja"), words("en")];
  const problems: readonly Problem[] = [
    ...check(parsed.data).map((problem) => ({ file, problem })),
    ...ja.problems,
    ...en.problems,
  ];
  if (problems.length > 0 || !ja.text || !en.text) throw new ScenarioError(problems);
  return { structure: parsed.data, texts: { ja: ja.text, en: en.text } };
}
