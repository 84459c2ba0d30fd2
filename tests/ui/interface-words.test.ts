import { describe, expect, it } from "vitest";
import { readText } from "#content/a-text";

const files = import.meta.glob<unknown>("/src/i18n/*/*.json", { eager: true, import: "default" });

const names = Object.keys(files)
  .filter((path) => path.startsWith("/src/i18n/ja/"))
  .map((path) => path.replace("/src/i18n/ja/", ""));

/** Every text by its path of keys. */
function textsIn(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const gapsIn = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).length;

/** Where English says a plural after a number: these are never one, or have words of their own for it. */
const NEVER_ONE = [
  ".title.first",
  ".places.patrol",
  ".debrief.missed.allCalled",
  ".story",
  ".hands.people",
];

describe.each(names)("%s", (name) => {
  const ja = textsIn(files[`/src/i18n/ja/${name}`]);
  const en = new Map(textsIn(files[`/src/i18n/en/${name}`]));

  it("has the same keys in both languages", () => {
    expect([...en.keys()].toSorted()).toEqual(ja.map(([key]) => key).toSorted());
  });

  it("is silent in both languages or in none", () => {
    const uneven = ja.filter(
      ([key, text]) => (text.trim() === "") !== ((en.get(key) ?? "").trim() === ""),
    );

    expect(uneven).toEqual([]);
  });

  it("fills as many gaps in both languages", () => {
    const uneven = ja.filter(([key, text]) => gapsIn(text) !== gapsIn(en.get(key) ?? ""));

    expect(uneven).toEqual([]);
  });

  it("counts in words that are right for none, one and many", () => {
    // 「0つ」 and 「12つ」 are not said; a bare 「4のうち1」 counts nothing.
    const counted = ja.filter(([, text]) => /\}\}(?:つ|のうち)/.test(text));

    expect(counted).toEqual([]);
  });

  it("says no plural after a number that may be one", () => {
    const plural = [...en].filter(([, text]) =>
      /\{\{count\}\}[\s\u00a0](?:\w+ )?(?:people|\w{3,}s)\b/u.test(text),
    );

    expect(plural.map(([key]) => key).filter((key) => !NEVER_ONE.includes(key))).toEqual([]);
  });

  it("says English in English", () => {
    const japanese = [...en].filter(([, text]) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text));

    expect(japanese.map(([key, text]) => [key, readText(text)])).toEqual([]);
  });
});
