import { z } from "zod";

/** A word with its reading: `{漢字|かんじ}`. */
const RUBY = /\{([^|{}]+)\|([^|{}]+)\}/g;
const INVISIBLE = /[\s\u200b]/g;

/** Text as it is read: `{漢字|かんじ}` counts as its base, U+200B not at all. */
export function readText(text: string): string {
  return text.replace(RUBY, "$1").replaceAll("\u200b", "");
}

/** What an author wrote to be read: not blank, on one line, every reading whole, not too long. */
export function aText(longest = Number.POSITIVE_INFINITY) {
  return z.string().superRefine((text, { addIssue }) => {
    const problem = problemOf(text, longest);
    if (problem !== undefined) addIssue(problem);
  });
}

function problemOf(text: string, longest: number): string | undefined {
  if (text.replace(INVISIBLE, "") === "") return "is blank: write something";
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) return "has a line break or tab: write it on one line";
  const readings = [...text.matchAll(RUBY)].map(([, , reading = ""]) => reading);
  if (/[{}]/.test(text.replace(RUBY, "")) || readings.some((each) => each.trim() === "")) {
    return "has a reading that is not whole: write {漢字|かんじ}";
  }
  if ([...readText(text)].length > longest) {
    return `is longer than ${longest} characters: say it shorter`;
  }
  return undefined;
}
