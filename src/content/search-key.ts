import { readText } from "./scenario-text";

/** From ァ to ヶ; each hiragana stands this far before its katakana. */
const KATAKANA = /[\u30a1-\u30f6]/g;
const TO_HIRAGANA = 0x60;

/**
 * A text as it is searched: full and half width, capitals, hiragana and katakana, spaces,
 * middle dots and ruby make no difference. Compare only with other search keys.
 */
export function searchKey(text: string): string {
  return readText(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - TO_HIRAGANA))
    .replace(/[\s・‐–—-]/g, "");
}
