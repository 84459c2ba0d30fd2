import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inRoot } from "../../scripts/root";
import {
  guideWords,
  interfaceWords,
  scenarioIds,
  scenarioWords,
  textsIn,
} from "../../scripts/words";
import { readWordList, wrongForms } from "./word-list";

const list = readWordList(readFileSync(inRoot("docs/words.md"), "utf8"));

const pages = ["docs", "docs/group"].flatMap((folder) =>
  readdirSync(inRoot(folder))
    .filter((name) => /\.(ja|en)\.md$/.test(name))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      // What stands in backticks is an address or a name of a file.
      return readFileSync(inRoot(file), "utf8")
        .split("\n")
        .map((text, line) => ({
          file,
          key: `line ${line + 1}`,
          text: text.replace(/`[^`]*`|\]\([^)]*\)/g, ""),
        }));
    }),
);

const texts = [...interfaceWords(), ...guideWords(), ...scenarioIds().flatMap(scenarioWords)]
  .flatMap(({ path: file, words }) =>
    textsIn(words).map(({ path: key, text }) => ({ file, key, text })),
  )
  .concat(pages);

describe.each([
  ["ja", /[./]ja[./]/],
  ["en", /[./]en[./]/],
])("all texts in %s", (locale, its) => {
  const own = texts.filter(({ file }) => its.test(file));

  it("are found: interface, guide, scenarios, pages", () => {
    for (const folder of ["src/i18n/", "guide/", "scenarios/", "docs/", "docs/group/"]) {
      expect(own.some(({ file }) => file.startsWith(folder))).toBe(true);
    }
  });

  it("write each word as the list does", () => {
    expect(own.flatMap((text) => wrongForms(list, locale, text))).toEqual([]);
  });
});

describe("the list", () => {
  const inScenario = (text: string) => ({ file: "scenarios/a/text.ja.json", key: "lesson", text });

  it("names file, key, word and remedy", () => {
    expect(wrongForms(list, "ja", inScenario("札を{えらぶ|えらぶ}"))).toEqual([
      "scenarios/a/text.ja.json: lesson: “えらぶ”: write “選ぶ” (docs/words.md)",
    ]);
  });

  it("sees words across marks for line breaks and under readings", () => {
    expect(wrongForms(list, "ja", inScenario("え\u200bらぶ"))).toHaveLength(1);
    expect(wrongForms(list, "ja", inScenario("{選|えら}ぶ"))).toEqual([]);
  });

  it("lets stay what a row or the last table lets stay", () => {
    const title = { file: "src/i18n/ja/places.json", key: "title.10", text: "電子メール" };

    expect(wrongForms(list, "ja", title)).toEqual([]);
    expect(wrongForms(list, "ja", { ...title, key: "nickname.10" })).toHaveLength(1);
    expect(wrongForms(list, "ja", inScenario("バックアップ（控え）の箱"))).toEqual([]);
    expect(wrongForms(list, "ja", inScenario("控えの箱"))).toHaveLength(1);
  });

  it.each([
    [
      "| Not | Write | But | Why |\n| --- | --- | --- | --- |\n| bare | right | | |",
      "needs a wrong",
    ],
    ["| Not | Write | But | Why |\n| --- | --- | --- | --- |\n| `a` | | | |", "needs a wrong"],
  ])("says which row is not whole", (table, problem) => {
    expect(() => readWordList(`## English\n\n${table}\n`)).toThrow(problem);
  });
});
