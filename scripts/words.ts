import { existsSync, readdirSync } from "node:fs";
import { locales } from "../src/core/locale.ts";
import { readJsonFile } from "./read-json.ts";
import { inRoot } from "./root.ts";

/** A file of words: its path within the repository and its parsed JSON. */
export interface WordsFile {
  readonly path: string;
  readonly words: unknown;
}

const readWords = (path: string): WordsFile => ({
  path,
  words: readJsonFile(path),
});

const namesIn = (folder: string) =>
  existsSync(inRoot(folder)) ? readdirSync(inRoot(folder)).sort() : [];

/** The interface's words, one file a language and namespace. */
export function interfaceWords(): WordsFile[] {
  return locales.flatMap((locale) =>
    namesIn(`src/i18n/${locale}`)
      .filter((name) => name.endsWith(".json"))
      .map((name) => readWords(`src/i18n/${locale}/${name}`)),
  );
}

/** Ids of the scenarios that have words. */
export function scenarioIds(): string[] {
  return namesIn("scenarios").filter((id) => scenarioWords(id).length > 0);
}

/** A scenario's words in every language it has. */
export function scenarioWords(id: string): WordsFile[] {
  return locales
    .map((locale) => `scenarios/${id}/text.${locale}.json`)
    .filter((path) => existsSync(inRoot(path)))
    .map(readWords);
}

/** Words of the guide: self-check, library, where to start, outsourcing and sources. */
export function guideWords(): WordsFile[] {
  return namesIn("guide")
    .filter((name) => locales.some((locale) => name.endsWith(`.${locale}.json`)))
    .map((name) => readWords(`guide/${name}`));
}

/** A text and the dotted path of keys that it stands under, such as "company.name". */
export interface PlacedText {
  readonly path: string;
  readonly text: string;
}

/** Every text in a JSON value; those under `$…` are for editors. */
export function textsIn(value: unknown, path = ""): PlacedText[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !key.startsWith("$"))
    .flatMap(([key, inner]) => textsIn(inner, path === "" ? key : `${path}.${key}`));
}
