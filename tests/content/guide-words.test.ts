import { describe, expect, it, test } from "vitest";
import { readText } from "#content/a-text";
import { guideFiles, readGuide, textsIn } from "./guide-files";

const read = readGuide();
const parts = guideFiles
  .filter((file) => file.endsWith(".ja.json"))
  .map((file) => file.replace(".ja.json", ""));

const plain = (file: string) =>
  textsIn(read(file)).map(([key, text]) => [key, readText(text)] as const);

/** Figures that must not differ between languages: percentages, years, counts, points. */
const figuresIn = (text: string) =>
  (text.replaceAll(",", "").match(/\d+(?:\.\d+)?%|\d{2,}(?:\.\d+)?/g) ?? []).toSorted();

describe.each(parts)("the words of %s", (part) => {
  const ja = plain(`${part}.ja.json`).filter(([key]) => !key.includes(".keywords."));
  const en = new Map(plain(`${part}.en.json`));

  it("stand under the same keys in both languages", () => {
    const keys = [...en.keys()].filter((key) => !key.includes(".keywords."));

    expect(keys.toSorted()).toEqual(ja.map(([key]) => key).toSorted());
  });

  it("say English in English", () => {
    expect([...en].filter(([, text]) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  it("are polite and whole in Japanese: no half-width commas, no sentence left open", () => {
    const odd = ja.filter(
      ([, text]) => /(?<!\d),|[;!?]|。。|、。|[^。」？）]$/.test(text) && text.includes("。"),
    );

    expect(odd).toEqual([]);
  });

  it("blame nobody and leave nothing for later", () => {
    const rude = ja.filter(([, text]) => /馬鹿|愚か|べきだ|怠|準備中|近日/.test(text));

    expect(rude).toEqual([]);
  });

  it("name the same figures in both languages", () => {
    const uneven = ja
      // Years of Japanese eras have other figures.
      .filter(([, text]) => !text.includes("令和"))
      // Months are words in English.
      .map(([key, text]) => ({
        key,
        ja: figuresIn(text.replace(/\d+月/g, "")),
        en: figuresIn(en.get(key) ?? ""),
      }))
      .filter((figures) => figures.ja.join() !== figures.en.join());

    expect(uneven).toEqual([]);
  });
});

test("phrases may break where Japanese words are shown", () => {
  const marked = textsIn(read("guide/library.ja.json")).filter(([, text]) =>
    text.includes("\u200b"),
  );

  expect(marked.length).toBeGreaterThan(100);
});
