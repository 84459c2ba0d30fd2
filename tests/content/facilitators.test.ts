import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readText } from "#content/a-text";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";

/** Every text of the interface, as it is read. */
const textsIn = (words: unknown): readonly string[] => {
  if (typeof words === "string") return [readText(words).replaceAll("\u2060", "")];
  return Object.values(words ?? {}).flatMap(textsIn);
};

/** Whether a text of the interface says this; what it fills in may be any number. */
const says = (text: string, quote: string) =>
  text.replaceAll(/\{\{.+?\}\}/gu, "#").includes(quote.replaceAll(/\d+/gu, "#"));

test.each([
  { locale: "ja", words: [ja, jaGuide], quoted: /「([^」]+)」/gu, others: ["拡張"] },
  { locale: "en", words: [en, enGuide], quoted: /“([^”]+)”/gu, others: ["Mamore"] },
] as const)(
  "the page for facilitators calls buttons and words as the screen does ($locale)",
  ({ locale, words, quoted, others }) => {
    const page = readFileSync(`docs/for-facilitators.${locale}.md`, "utf8");
    const quotes = [...page.matchAll(quoted)].map(([, quote = ""]) => quote);
    const texts = textsIn(words);

    expect(quotes.length).toBeGreaterThan(10);
    expect(
      quotes.filter(
        (quote) => !others.includes(quote as never) && !texts.some((text) => says(text, quote)),
      ),
    ).toEqual([]);
  },
);
