import { describe, expect, test } from "vitest";
import { markPhrases, withPhraseBreaks } from "../../scripts/vite/phrase-breaks";

const shown = (text: string) => withPhraseBreaks(text).replaceAll("\u200b", "|");

describe("a Japanese text", () => {
  test.each([
    ["breaks between phrases", "番場さんは明日から休暇です", "番場さんは|明日から休暇です"],
    [
      "keeps placeholders whole",
      "{{name}}を選ぶと{{left}}万円残る",
      "{{name}}を|選ぶと|{{left}}万円残る",
    ],
    ["keeps ruby whole", "{危険|きけん}を見つけよう", "{危険|きけん}を|見つけよう"],
    ["never starts a line with a closing bracket", "「よろしく」と言う", "「よろしく」と|言う"],
    ["tears no word in hiragana", "仮の線を、つなぐ日だけ", "仮の線を、|つなぐ日だけ"],
    ["tears no word that one looks into", "人がのぞく日が来た", "人が|のぞく日が来た"],
    [
      "has a seam where a phrase is too long for a card",
      "紙がとじられていないので",
      "紙が|とじられていないので",
    ],
    ["tears no slip", "間違えない工夫でした。", "間違えない|工夫でした。"],
    ["tears no denial", "だれの仕事でもありません", "だれの|仕事でもありません"],
    ["leaves no letter alone", "席からも読める", "席からも読める"],
    ["begins a word after a comma, though it be one letter", "合格、で9年です", "合格、|で9年です"],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ["何を|どれだけ出して|よいか、|店で|決めていなかった", "no more than fits a card"],
    ["残りも、|ここで見て|おきましょう。", "no more than fits a card"],
    ["レジが|使えない日は、|早く帰ります", "a noun and what describes it"],
    ["お客さまの|資料を|持って出るとき", "a noun and what describes it"],
    ["大事な約束を|全員に|伝えることです。", "the nearest words first"],
    ["手のあいた人に|頼んでいた", "a short word and the next"],
    ["持ち出す道具は、|値段を見て選ぶ", "a short word and the next"],
    ["いつ紙に|移るかを、だれも|決めていなかった", "a comma and its phrase"],
    ["その日に|止める約束を書く", "a short verb at the end"],
    ["毎朝、|明かりと|「成功」の|表示を見て、|印をつける", "a short verb and what it is done to"],
    ["約束の紙を、|二人で|声に出して読む", "a saying"],
    ["移すだけなら、|お金はかかりません。", "a saying"],
    ["替える年を|先に決めれば、|止める日も|選べます", "what leads to the next word"],
    ["押す人を|代えても、|コードは|同じ場所です", "what leads to the next word"],
    [
      "夜の当番の|番号を|紙に書き、|全員の財布に|1枚ずつ|入れましょう。",
      "a verb that goes on and its goal",
    ],
    ["手口は|週に一度見ます。|それは|役に立つ項目です。", "how often, and a saying"],
    ["それが|だれの仕事か、|決めていませんでした。", "a question and its noun"],
    ["自動で外れます。|用が終わる日を|書きます。", "a short word that begins a sentence"],
    ["約束の紙は|失礼とする|習わしだった", "what it is held to be"],
    ["自分の|言葉で|書く", "nothing where a label would not fit a button"],
    ["アウトソーシング|サービスの|利用", "no word made of two that is too long for a line"],
    ["全員へ|1枚ずつ配ると|決めたから", "a number and what it counts"],
    ["ポイントは、|4か月分だけです。", "a number and what it counts"],
    ["席の間を|歩く人にも|一度|試しましょう。", "no more than fits a card"],
  ])("%s: keeps together %s", (expected) => {
    expect(shown(expected.replaceAll("|", ""))).toBe(expected);
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
