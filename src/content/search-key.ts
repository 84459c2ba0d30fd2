import { readText } from "./scenario-text";

/** From ァ to ヶ; each hiragana stands this far before its katakana. */
const KATAKANA = /[\u30a1-\u30f6]/g;
const TO_HIRAGANA = 0x60;

/** Small kana, one before the large: ウィルス and ウイルス are the same to whoever searches. */
const SMALL_KANA = /[ぁぃぅぇぉっゃゅょゎ]/g;

/** What a search passes over: spaces, middle dots, hyphens and break marks. */
const IGNORED = /[\s・‐–—\u200b-]/g;

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
 * and large kana, spaces, middle dots, hyphens and ruby make no difference. Compare only with other search keys.
 */
export function searchKey(text: string): string {
  return fold(readText(text));
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
  if (key === "") return [];
  let folded = "";
  const written: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letters = fold(text.charAt(at));
    for (const _ of letters) written.push(at);
    folded += letters;
  }
  const spans: Span[] = [];
  let start = folded.indexOf(key);
  while (start !== -1) {
    const from = written[start] ?? 0;
    const to = (written[start + key.length - 1] ?? from) + 1;
    const isInsideWord = isLatin(key.charAt(0)) && isLatin(text.charAt(from - 1));
    if (!isInsideWord) spans.push({ from, to });
    start = folded.indexOf(key, isInsideWord ? start + 1 : start + key.length);
  }
  return spans;
}

/** Whether a text, as written or as its ruby reads it, holds a search key. */
export function holds(text: string, key: string): boolean {
  const read = text.replace(RUBY, "$2");
  return [readText(text), read].some((each) => spansOf(each, key).length > 0);
}

function isLatin(letter: string): boolean {
  return LETTER_OR_DIGIT.test(letter);
}
