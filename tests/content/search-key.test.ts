import { describe, expect, it, test } from "vitest";
import { loadLibrary } from "#content/guide";
import { searchKey } from "#content/search-key";

test.each([
  ["kana of either kind", "ウイルス", "ういるす"],
  ["full and half width", "ＷＰＡ２", "wpa2"],
  ["half-width kana", "ﾊﾟｽﾜｰﾄﾞ", "パスワード"],
  ["capitals", "Wi-Fi", "WIFI"],
  ["spaces and middle dots", "シャドー・IT", "シャドー IT"],
  ["ruby", "{脆弱性|ぜいじゃくせい}", "脆弱性"],
  ["break marks", "無線\u200bLAN", "無線LAN"],
])("a search makes no difference between %s", (_, one, other) => {
  expect(searchKey(one)).toBe(searchKey(other));
});

describe("the library is found", async () => {
  const { text } = await loadLibrary("ja");
  const found = (query: string) =>
    Object.entries(text.measures)
      .filter(([, { title, short, keywords }]) =>
        [title, short, ...keywords].some((each) => searchKey(each).includes(searchKey(query))),
      )
      .map(([id]) => id);

  it.each([
    ["むせん", "4.4.4"],
    ["わいふぁい", "4.4.4"],
    ["ばっくあっぷ", "4.5.1"],
    ["ぱすわーど", "4.4.1"],
    ["いたく", "4.1.5"],
    ["ろうえい", "4.5.2"],
    ["kagi", undefined],
    ["かぎ", "4.2.1"],
    ["ていでん", "4.2.2"],
    ["しゅれっだー", "4.2.3"],
  ])("by %s", (query, id) => {
    expect(found(query)).toEqual(id === undefined ? [] : expect.arrayContaining([id]));
  });
});
