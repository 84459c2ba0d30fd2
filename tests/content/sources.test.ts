import { describe, expect, it } from "vitest";
import { builtInSource } from "#content/built-in-source";
import { licenceTexts, works } from "#content/licences";
import { sourceKeysOf } from "#core/source-keys";
import en from "#i18n/en/credits.json";
import ja from "#i18n/ja/credits.json";

describe.each(builtInSource().scenarios())("the sources of %s", (id) => {
  it("are all told in the credits, in both languages", async () => {
    const scenario = (await builtInSource().open(id, "ja")).scenario;
    const used = [...sourceKeysOf(scenario)];

    expect(Object.keys(ja.sources.list)).toEqual(expect.arrayContaining(used));
    expect(Object.keys(en.sources.list)).toEqual(expect.arrayContaining(used));
  });
});

describe("licences", () => {
  it("are shipped in full for everything that ships", async () => {
    const texts = await licenceTexts();
    const ships = works.filter(({ file }) => file !== undefined).map(({ name }) => name);

    expect(texts.map(({ name }) => name)).toEqual(ships);
    expect(texts.filter(({ text }) => !/copyright/i.test(text))).toEqual([]);
  });
});
