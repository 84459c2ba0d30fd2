import { describe, expect, test } from "vitest";
import { markPhrases, withPhraseBreaks } from "../../scripts/vite/phrase-breaks";

const shown = (text: string) => withPhraseBreaks(text).replaceAll("\u200b", "|");

describe("a Japanese text", () => {
  test.each([
    ["breaks between phrases", "番場さんは明日から休暇です", "番場さんは|明日から|休暇です"],
    [
      "keeps placeholders whole",
      "{{name}}を選ぶと{{left}}万円残る",
      "{{name}}を|選ぶと|{{left}}万円残る",
    ],
    ["keeps ruby whole", "{危険|きけん}を見つけよう", "{危険|きけん}を|見つけよう"],
    ["never starts a line with a closing bracket", "「よろしく」と言う", "「よろしく」と|言う"],
    ["tears no word in hiragana", "仮の線を、つなぐ日だけ", "仮の|線を、|つなぐ|日だけ"],
    ["tears no word that one looks into", "人がのぞく日が来た", "人が|のぞく|日が|来た"],
    ["leaves no letter alone", "席からも読める", "席からも|読める"],
    ["begins a word after a comma, though it be one letter", "合格、で9年です", "合格、|で9年です"],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("reads the same without its marks, and is not marked twice", () => {
    const text = "予備のかぎは、{金庫|きんこ}の中にある。{{count}}本だけ！";
    const marked = withPhraseBreaks(text);

    expect(marked.replaceAll("\u200b", "")).toBe(text);
    expect(withPhraseBreaks(marked)).toBe(marked);
  });
});

test("ids, English and keys stay as they are", () => {
  const words = { "rack-locked": { who: "banba", text: "Choose {{name}} now", cost: 3 } };

  expect(markPhrases(words)).toEqual(words);
});
