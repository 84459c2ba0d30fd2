import { readText } from "./a-text";

/** From ァ to ヶ; each hiragana stands this far before its katakana. */
const KATAKANA = /[\u30a1-\u30f6]/g;
const TO_HIRAGANA = 0x60;

/** Small kana, one before the large: ウィルス and ウイルス are the same to whoever searches. */
const SMALL_KANA = /[ぁぃぅぇぉっゃゅょゎ]/g;

/** What a search passes over: spaces, middle dots, hyphens, apostrophes and break marks. */
const IGNORED = /[\s・‐–—’'\u200b-]/g;

/** The long sign, and what is typed or read in its place. */
const LONG_SIGN = /[ー\uff70\-\uff0d‐‑‒–—―−─一]/;
const KATAKANA_SIGN = /[\u30a1-\u30f6ー\uff66-\uff9f]/;
const KANA_SIGN = /[\u3041-\u3096\u30a1-\u30f6ー\uff66-\uff9f]/;

const LETTER_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u;

const RUBY = /\{([^|{}]+)\|([^|{}]+)\}/g;

const moved = (letter: string, by: number) =>
  String.fromCodePoint((letter.codePointAt(0) ?? 0) + by);

/** Letters as they are compared; nothing for what is passed over. */
function fold(letters: string): string {
  return letters
    .normalize("NFKC")
    .toLowerCase()
    .replace(KATAKANA, (kana) => moved(kana, -TO_HIRAGANA))
    .replace(SMALL_KANA, (kana) => moved(kana, 1))
    .replace(IGNORED, "");
}

/**
 * A text as it is searched: full and half width, capitals, hiragana and katakana, small
 * and large kana, spaces, middle dots, hyphens, apostrophes, ruby, a long sign at the end of a word
 * and what is typed for one (セキュリティー, パスワ－ド) make no difference. Compare only with other
 * search keys.
 */
export function searchKey(text: string): string {
  return folded(readText(text).normalize("NFKC")).letters;
}

/** The words of what somebody typed, as search keys. */
export function searchWords(query: string): readonly string[] {
  return query
    .split(/\s+/u)
    .map(searchKey)
    .filter((key) => key !== "");
}

/** A part of a text, from its first character up to before `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a text without ruby holds a search key. Japanese is found anywhere; what begins with a
 * Latin letter or a digit only at the start of a word, so that "it" is not found in "security".
 */
export function spansOf(text: string, key: string): readonly Span[] {
  const { letters, written } = folded(text);
  const spans: Span[] = [];
  let start = key === "" ? -1 : letters.indexOf(key);
  while (start !== -1) {
    const last = start + key.length - 1;
    const span = { from: written[start] ?? 0, to: (written[last] ?? 0) + 1 };
    const isWhole = !(isLatin(key.charAt(0)) && isLatin(text.charAt(span.from - 1)));
    if (isWhole) spans.push(span);
    start = letters.indexOf(key, isWhole ? last + 1 : start + 1);
  }
  return spans;
}

/** A text folded letter by letter, with the place in the text that each letter is from. */
function folded(text: string) {
  const pieces = Array.from({ length: text.length }, (_, at) => foldedAt(text, at));
  return {
    letters: pieces.join(""),
    written: pieces.flatMap((piece, at) => Array.from(piece, () => at)),
  };
}

/** The letter at a place as it is compared, which for a long sign depends on its neighbours. */
function foldedAt(text: string, at: number): string {
  const letter = text.charAt(at);
  const before = text.charAt(at - 1);
  if (!(LONG_SIGN.test(letter) && KANA_SIGN.test(before))) return fold(letter);
  const isWordKatakana = KATAKANA_SIGN.test(before);
  const after = text.charAt(at + 1);
  const goesOn = (isWordKatakana ? KATAKANA_SIGN : KANA_SIGN).test(after);
  // 一 is a long sign only inside a word of katakana; elsewhere it is the number.
  if (letter === "一" && !(isWordKatakana && goesOn)) return fold(letter);
  return goesOn ? "ー" : "";
}

/** Whether a text, as written or as its ruby reads it, holds a search key. */
export function holds(text: string, key: string): boolean {
  const read = text.replace(RUBY, "$2");
  return [readText(text), read].some((each) => spansOf(each, key).length > 0);
}

function isLatin(letter: string): boolean {
  return LETTER_OR_DIGIT.test(letter);
}
