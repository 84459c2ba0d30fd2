import { describe, expect, it } from "vitest";
import { loadLibrary } from "#content/guide";
import { guidelineGroups, guidelineIds } from "#core/guideline";
import { findMeasures } from "#ui/guide/library/library-search";

const ja = (await loadLibrary("ja")).text;
const en = (await loadLibrary("en")).text;
const both = [ja, en];

const found = (query: string) => [...findMeasures(query, both).keys()];
const why = (query: string, id: (typeof guidelineIds)[number]) =>
  findMeasures(query, both).get(id)?.why;

describe("measures are found", () => {
  it.each([
    ["パスワード", ["4.3.4", "4.3.5", "4.4.1", "4.4.4"]],
    ["バックアップ", ["4.3.1", "4.5.1"]],
    ["ランサムウェア", ["4.3.2", "4.3.3", "4.4.3", "4.5.1", "4.5.2"]],
    ["テレワーク", ["4.1.4", "4.2.1", "4.3.4", "4.3.5", "4.4.1", "4.4.3"]],
    ["wifi", ["4.4.4"]],
    ["退職", ["4.1.6", "4.4.1", "4.4.2"]],
    ["USB", ["4.2.3", "4.3.5"]],
    ["生成AI", ["4.1.4", "4.1.7"]],
    ["ウイルス", ["4.3.2", "4.5.2"]],
    ["委託", ["4.1.5"]],
    ["鍵", ["4.2.1"]],
    ["停電", ["4.2.2", "4.5.1"]],
    ["シュレッダー", ["4.2.3"]],
    ["パスワード 持ち出し", ["4.3.5"]],
    ["4.3.5", ["4.3.5"]],
  ])("by %s", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each([
    ["パスワード", "ぱすわーど", "ﾊﾟｽﾜｰﾄﾞ"],
    ["パスワード", "password", "ＰＡＳＳＷＯＲＤ"],
    ["バックアップ", "ばっくあっぷ", "backup"],
    ["ランサムウェア", "らんさむうぇあ", "ransomware"],
    ["テレワーク", "てれわーく", "telework"],
    ["wifi", "わいふぁい", "ワイファイ"],
    ["退職", "たいしょく", "タイショク"],
    ["ウイルス", "ウィルス", "virus"],
    ["鍵", "かぎ", "カギ"],
    ["USB", "ゆーえすびー", "usb"],
  ])("alike by %s, %s and %s", (one, kana, other) => {
    expect(found(kana)).toEqual(found(one));
    expect(found(other)).toEqual(found(one));
  });

  it("all when nothing is asked, and by group when its number is", () => {
    expect(found("  ")).toEqual([...guidelineIds]);
    for (const group of guidelineGroups) {
      expect(found(group)).toEqual(guidelineIds.filter((id) => id.startsWith(group)));
    }
  });

  it("not by letters inside other words", () => {
    expect(found("ware")).toEqual([]);
    expect(found("kagi")).toEqual([]);
  });

  it("by what the explanations say where no name answers", () => {
    expect(found("懐中電灯")).toEqual(["4.5.1"]);
    expect(why("懐中電灯", "4.5.1")).toBe(
      "停電の夜、懐中電灯の場所を知っている家は、夕食を続けられます。",
    );
  });
});

describe("the reason is told", () => {
  it("where neither name nor title shows it", () => {
    expect(why("ていでん", "4.5.1")).toBe("停電");
    expect(why("password", "4.4.4")).toBe("password");
  });

  it("not where they do", () => {
    expect(why("無線", "4.4.4")).toBeUndefined();
    expect(why("", "4.4.4")).toBeUndefined();
  });
});
