import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { loadOutsourcing } from "#content/guide";
import { type Agreement, choosePoints, LONGEST_NOTE, writeNote } from "#core/agreement";
import type { Locale } from "#core/locale";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { agreementTable, agreementText } from "#ui/guide/outsourcing/agreement-files";
import { pointsOf } from "#ui/guide/outsourcing/points";

const spoken = { ja: { ...ja, ...jaGuide }, en: { ...en, ...enGuide } };

async function aFile(locale: Locale, agreement: Agreement) {
  const { t } = createI18n(locale, spoken[locale]);
  const { structure, text } = await loadOutsourcing(locale);
  const points = pointsOf(structure, text, t);
  const { notLegalAdvice } = text;
  return { t, file: { points, agreement, day: "2026-12-01", notLegalAdvice } };
}

/** One point, with something written to it. */
const written = (who: string, by = ""): Agreement =>
  writeNote(choosePoints({}, ["clause/purpose"]), "clause/purpose", { who, by });

/** The cells of a CSV file, read as RFC 4180 has it. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The cells of the tables of a Markdown text, as a reader of GitHub's Markdown sees them. */
function tablesOf(markdown: string): string[][] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split(/(?<!\\)(?:\\\\)*\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");

/** What would mean something in Markdown if nothing stood before it. */
const LIVE = /(?<!\\)(?:\\\\)*[`*_[\]<>#|~&]/;

const anything = (maxLength: number) =>
  fc.oneof(
    fc.string({ maxLength, unit: "binary" }),
    fc.string({
      maxLength,
      unit: fc.constantFrom(..."=+-@＝|\\`*_[]<>#~&\"',{}\n\r\t\u2028 a漢"),
    }),
  );

/** What our own texts would mean as ruby and breaks. */
const marks = { examples: [["{佐藤|さとう}", "契約\u200bの日"]] satisfies [string, string][] };

describe("the table", () => {
  it("has a mark of its letters, a head, the chosen points and the line about advice", async () => {
    const { t, file } = await aFile("ja", written("業務課の佐藤", "契約の日"));
    const table = agreementTable(file, t);
    const [heads, row, last] = cellsOf(table);

    expect(table.startsWith("\ufeff")).toBe(true);
    expect(heads?.slice(0, 3)).toEqual(["表", "区分", "項目"]);
    expect(row?.slice(1, 6)).toEqual([
      "何が対象か",
      "使う目的",
      "渡した情報を、何の仕事に使うのかを決めます。",
      "業務課の佐藤",
      "契約の日",
    ]);
    expect(last?.join()).toContain("法律の助言ではありません");
  });

  test("gives back whatever was written, and no cell is a formula", async () => {
    const { t, file } = await aFile("en", {});
    fc.assert(
      fc.property(anything(LONGEST_NOTE.who), anything(LONGEST_NOTE.by), (who, by) => {
        const rows = cellsOf(agreementTable({ ...file, agreement: written(who, by) }, t));
        const cells = rows[1]?.slice(4, 6) ?? [];

        expect(rows).toHaveLength(3);
        expect(cells.filter((cell) => /^(?:\s*[=+\-@]|[\t\r\n])/.test(cell))).toEqual([]);
        expect(cells.map((cell, at) => (cell === [who, by][at] ? cell : cell.slice(1)))).toEqual([
          who,
          by,
        ]);
      }),
      marks,
    );
  }, 60_000);
});

describe("the text", () => {
  it.each(["ja", "en"] as const)("has a table for each list, in %s", async (locale) => {
    const keys = ["clause/purpose", "clause/return", "measures/updates"];
    const { t, file } = await aFile(locale, choosePoints({}, keys));
    const text = agreementText(file, t);

    expect(text.match(/^## /gm)).toHaveLength(2);
    expect(tablesOf(text).map((row) => row.length)).toEqual([6, 6, 6, 6, 6, 6, 6]);
    expect(text).toContain(unescaped(file.notLegalAdvice.replaceAll("\u200b", "")));
    expect(text).not.toContain("\u200b");
  });

  test("stays a table whatever was written, and shows it", async () => {
    const { t, file } = await aFile("ja", {});
    fc.assert(
      fc.property(anything(LONGEST_NOTE.who), anything(LONGEST_NOTE.by), (who, by) => {
        const rows = tablesOf(agreementText({ ...file, agreement: written(who, by) }, t));
        const cells = rows[2] ?? [];
        const shown = [who, by].map((note) => note.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim());

        expect(rows).toHaveLength(3);
        expect(cells).toHaveLength(6);
        expect(cells.filter((cell) => LIVE.test(cell))).toEqual([]);
        expect(cells.slice(3, 5).map(unescaped)).toEqual(shown.map((note) => note || "（まだ）"));
      }),
      marks,
    );
  });
});
