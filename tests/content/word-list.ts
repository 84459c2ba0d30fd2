import { readText } from "#content/a-text";

/** A form that is not written: where it is found, what is written instead, what may stay. */
interface WordRule {
  readonly not: RegExp;
  readonly write: string;
  readonly but: readonly RegExp[];
}

/** The word list: rules by language, and texts that it leaves alone. */
export interface WordList {
  readonly rules: Readonly<Record<string, readonly WordRule[]>>;
  readonly leftAlone: readonly { readonly file: RegExp; readonly key: RegExp }[];
}

const headings: Readonly<Record<string, string>> = { 日本語: "ja", English: "en" };

/** Rows of the first table of a section, without its heading; an escaped bar is a bar. */
function rowsOf(section: string): string[][] {
  return section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("\\|", "|")),
    );
}

const patternsIn = (cell: string, flags = "gu") =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, source = ""]) => new RegExp(source, flags));

function ruleOf([not = "", write = "", but = ""]: readonly string[]): WordRule {
  const [pattern] = patternsIn(not);
  if (pattern === undefined || write === "") {
    throw new Error(
      `docs/words.md: the row “${not} | ${write}” needs a wrong form in backticks and a right one.`,
    );
  }
  return { not: pattern, write, but: patternsIn(but) };
}

/** Reads docs/words.md; throws with the row and the remedy where a row is not whole. */
export function readWordList(markdown: string): WordList {
  const sections = markdown.split(/^## /m).slice(1);
  const section = (heading: string) =>
    sections.find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return {
    rules: Object.fromEntries(
      Object.entries(headings).map(([heading, locale]) => [
        locale,
        rowsOf(section(heading)).map(ruleOf),
      ]),
    ),
    leftAlone: rowsOf(section("Left alone")).map((row) => {
      const [file, key] = row.slice(0, 2).flatMap((cell) => patternsIn(cell, "u"));
      if (file === undefined || key === undefined) {
        throw new Error(`docs/words.md: the row “${row.join(" | ")}” needs a file and a key.`);
      }
      return { file: new RegExp(`^${file.source}$`, "u"), key };
    }),
  };
}

/** What is written in a wrong form, one line each: file, key, word and remedy. */
export function wrongForms(
  list: WordList,
  locale: string,
  { file, key, text }: { readonly file: string; readonly key: string; readonly text: string },
): string[] {
  if (list.leftAlone.some((each) => each.file.test(file) && each.key.test(key))) return [];
  return (list.rules[locale] ?? []).flatMap(({ not, write, but }) => {
    const rest = but.reduce((words, pattern) => words.replace(pattern, " "), readText(text));
    return [...rest.matchAll(not)].map(
      ([found]) => `${file}: ${key}: “${found}”: write “${write}” (docs/words.md)`,
    );
  });
}
