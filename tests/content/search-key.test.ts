import { expect, test } from "vitest";
import { holds, searchKey, searchWords, spansOf } from "#content/search-key";

test.each([
  ["kana of either kind", "ウイルス", "ういるす"],
  ["small and large kana", "ウィルス", "ウイルス"],
  ["full and half width", "ＷＰＡ２", "wpa2"],
  ["half-width kana", "ﾊﾟｽﾜｰﾄﾞ", "パスワード"],
  ["capitals", "Wi-Fi", "WIFI"],
  ["spaces and middle dots", "シャドー・IT", "シャドー IT"],
  ["ruby", "{脆弱性|ぜいじゃくせい}", "脆弱性"],
  ["a long sign at the end", "セキュリティー", "セキュリティ"],
  ["a long sign at the end, in hiragana", "ふぉるだー", "フォルダ"],
  ["a long sign before a particle", "フォルダーの中", "フォルダの中"],
  ["a wide hyphen for the long sign", "パスワ－ド", "パスワード"],
  ["a hyphen for the long sign", "サ-バ-", "サーバー"],
  ["a dash for the long sign", "ル―タ―", "ルーター"],
  ["the figure one for the long sign", "パスワ一ド", "パスワード"],
  ["a half-width long sign", "ﾌｫﾙﾀﾞｰ", "フォルダ"],
  ["apostrophes", "somebody’s phone", "somebodys phone"],
  ["a straight apostrophe", "owner’s", "owner's"],
  ["break marks", "無線\u200bLAN", "無線LAN"],
])("a search makes no difference between %s", (_, one, other) => {
  expect(searchKey(one)).toBe(searchKey(other));
});

test.each([
  ["a long sign inside a word", "カード", "かど"],
  ["the number one", "カタカナ一つ", "カタカナつ"],
  ["a word without its long sign", "コート", "こと"],
])("a search tells apart %s", (_, one, other) => {
  expect(searchKey(one)).not.toBe(searchKey(other));
});

test("what was typed falls into words, also at a wide space", () => {
  expect(searchWords("  Wi-Fi　パスワード ")).toEqual(["wifi", searchKey("ぱすわーど")]);
  expect(searchWords(" ・ ")).toEqual([]);
});

test.each([
  ["in kana", "適切なパスワード設定", "ぱすわーど", ["パスワード"]],
  ["in the middle of Japanese", "無線LANの暗号化", "暗号", ["暗号"]],
  ["over a break mark", "適切な\u200bパス\u200bワード", "パスワード", ["パス\u200bワード"]],
  ["with a long sign less", "共有フォルダを見る", "フォルダー", ["フォルダ"]],
  ["with a long sign more", "セキュリティーの本", "セキュリティ", ["セキュリティ"]],
  ["over a hyphen", "the Wi-Fi and Wi-Fi 6", "wifi", ["Wi-Fi", "Wi-Fi"]],
  ["at the start of a word only", "IT security, shadow-it", "it", ["IT", "it"]],
  ["after Japanese", "会社のITとUSBメモリ", "usb", ["USB"]],
  ["each place once", "ささささ", "ささ", ["ささ", "ささ"]],
  ["nowhere", "security", "it", []],
  ["nowhere when nothing is asked", "security", "", []],
])("a text is found %s", (_, text, query, found) => {
  const spans = spansOf(text, searchKey(query));

  expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual(found);
});

test("a text with ruby is found as it is written and as it is read", () => {
  const text = "{停電|ていでん}の夜";

  expect(holds(text, searchKey("停電"))).toBe(true);
  expect(holds(text, searchKey("テイデンの"))).toBe(true);
  expect(holds(text, searchKey("ていでん停電"))).toBe(false);
});
