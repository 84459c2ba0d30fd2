import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inRoot } from "./root.ts";

/** A file of words: its path within the repository and its parsed JSON. */
export interface WordsFile {
  readonly path: string;
  readonly words: unknown;
}

const locales = ["ja", "en"] as const;

const readWords = (path: string): WordsFile => ({
  path,
  words: JSON.parse(readFileSync(inRoot(path), "utf8")),
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

/** Every text in a JSON value with the key it stands under; texts under `$…` are for editors. */
export function textsIn(
  value: unknown,
  key = "",
): { readonly key: string; readonly text: string }[] {
  if (typeof value === "string") return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((inner) => textsIn(inner, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !name.startsWith("$"))
    .flatMap(([name, inner]) => textsIn(inner, name));
}
