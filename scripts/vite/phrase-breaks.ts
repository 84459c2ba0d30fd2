import { loadDefaultJapaneseParser } from "budoux";
import type { Plugin } from "vite";
import { withShortPhrasesGlued } from "./phrase-glue.ts";

const BREAK = "\u200b";
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff々〆ー]/;
const NEVER_BEFORE =
  /^[、。，．・：；？！ー」』）】〉》〕｝…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々%％)\]!?,.:;\s]/;
const NEVER_AFTER = /[「『（【〈《〔｛([\s]$/;

/** `{{name}}` and `{漢字|かんじ}` stay whole. */
const UNBREAKABLE = /\{\{[^{}]*\}\}|\{[^|{}]+\|[^|{}]+\}/g;

/** Words of the game in Japanese: interface texts, scenarios and the guide. */
const JAPANESE_WORDS =
  /\/(?:scenarios\/[^/]+\/text\.ja|guide\/[^/]+\.ja|src\/i18n\/ja\/[^/]+)\.json$/;

/** Words that the segmenter tears, as its model has hardly met them in hiragana. */
const WHOLE =
  /見?のが[さしすせ]た?|のぞ[いかきくけ]|これという|という|(?:今|これ)まで(?:どおり|より)|いつもどおり|絵?はがき|かばん|つなが(?:ら)?ない|あてはま[らりるれ]|入れかわ|ばんそうこう|はげま[さしすせ]|減らすため|はさみの印|はさまれ|うかがう|うつって|はね上がり|人にも|ほかへ|[一二三]人ずつ|つな[がぎぐげ][ずばらりるれっ]?|ふさが[らりるれっ]|しくみ|にせの|かご|あて[先名]|なお安心|しのぐ|えんぴつ|ぜい弱|おみやげ|ゆるく|ばあば|うその電話|のしも|手のひら|いくつ|気がね|思いえが|手がかり|[一-龯々][ぁ-ん]{0,3}にくく|ひと月|一方的|一人一つ|[一二三]文字|中小企業|部署|間に合[わいうえっ]|間違[いえっ]|書き方|方[針法]|[Ａ\d]*か所|[ァ-ヴー]+・[ァ-ヴー]+|役に立[たちつて]|声に出[しすせ]て?|[週月年日]に[一二三]度|言い出[さしすせ](?:にく[いく])?|\d人分(?:ずつ)?|\d+か月分?|\d枚ずつ|\d日かかった|お金はかかりません|(?:一度に|仕事が)止ま[らりるれっ]|壊れてから買う|通りがかりの人|延ばした|どうぞ|だいだい色|手間取[らりるれっ]|止める役|[一-龯々]でも(?:あ[りる]|な[いかくし])/g;

/** A word made of two, too long for a title's line: アウトソーシング|サービス; a phrase too long for a card: 錠前でしか|つながらない. */
const LONG_COMPOUND = /(?<=[ァ-ヴー]{6})サービス|(?<=しか)つなが/g;

/** コードは|同じ場所です, 年を|先に決めれば: what points at the next word begins a phrase. */
const BEGINS =
  /(?<=[はがをも])(?:同じ|先に|別の)(?=[一-龯々ァ-ヴー])|(?<=の)(?:同じ|別の)(?=[一-龯々ァ-ヴー])/g;

/** What is no phrase of its own: a letter of the word before or after it. */
const ONE_KANA = /^[ぁ-ん][、。！？」』）]*$/;

/** A phrase longer than this is wider than a card of the wall at 4:3. */
const LONGEST_PHRASE = 11;

/** 紙が|とじられていないので: after a noun and its particle the rest is a phrase of its own. */
const NOUN_ENDS = /(?<=[一-龯々ァ-ヴー][がをはにで])(?=[^、。」』）]{4})/g;

const parser = loadDefaultJapaneseParser();

/** Where phrases begin, as offsets: as the segmenter says, but through no word. */
function phraseStarts(text: string): ReadonlySet<number> {
  const begun = [...text.matchAll(BEGINS)].map(({ index }) => index);
  const starts = withWholeWords(text, [...parser.parseBoundaries(text), ...begun]);
  const ends = [...starts.slice(1), text.length];
  const kept = new Set(starts);
  for (const [place, start] of starts.entries()) {
    const end = ends[place] ?? text.length;
    // After a comma it begins a word; else it ends one.
    const isFirst = /[、。！？「『（]$/.test(text.slice(0, start));
    if (ONE_KANA.test(text.slice(start, end))) kept.delete(isFirst ? end : start);
  }
  const seams = [...text.matchAll(LONG_COMPOUND)].map(({ index }) => index);
  const glued = new Set([...withShortPhrasesGlued(text, kept), ...seams]);
  return new Set([...glued, ...seamsOfLong(text, glued)]);
}

/** Where phrases that no narrow card has room for may break. */
function seamsOfLong(text: string, starts: ReadonlySet<number>): readonly number[] {
  const sorted = [...new Set([0, ...starts])].sort((a, b) => a - b);
  return sorted.flatMap((start, place) => {
    const phrase = text.slice(start, sorted[place + 1] ?? text.length);
    if (phrase.length <= LONGEST_PHRASE) return [];
    return [...phrase.matchAll(NOUN_ENDS)].map(({ index }) => start + index);
  });
}

function withWholeWords(text: string, starts: readonly number[]): readonly number[] {
  let whole = [...starts];
  for (const { 0: word, index } of text.matchAll(WHOLE)) {
    const untorn = whole.filter((each) => each <= index || each >= index + word.length);
    if (untorn.length < whole.length && index > 0) untorn.push(index);
    whole = untorn;
  }
  return [...new Set(whole)].sort((a, b) => a - b);
}

interface Atom {
  readonly written: string;
  readonly read: string;
}

const atomOf = (written: string): Atom => {
  const ruby = /^\{([^|{}]+)\|/.exec(written);
  return { written, read: ruby?.[1] ?? "Ａ" };
};

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  for (const match of text.matchAll(UNBREAKABLE)) {
    atoms.push(...Array.from(text.slice(end, match.index), (read) => ({ written: read, read })));
    atoms.push(atomOf(match[0]));
    end = match.index + match[0].length;
  }
  atoms.push(...Array.from(text.slice(end), (read) => ({ written: read, read })));
  return atoms;
}

/** Marks with U+200B where a Japanese text may break between phrases; other texts stay as they are. */
export function withPhraseBreaks(text: string): string {
  if (!JAPANESE.test(text) || text.includes(BREAK)) return text;
  const atoms = atomsOf(text);
  const boundaries = phraseStarts(atoms.map(({ read }) => read).join(""));
  let offset = 0;
  let marked = "";
  for (const { written, read } of atoms) {
    const mayBreak =
      boundaries.has(offset) && !NEVER_BEFORE.test(written) && !NEVER_AFTER.test(marked);
    marked += mayBreak ? BREAK + written : written;
    offset += read.length;
  }
  return marked;
}

/** The same for every text in a JSON value; keys stay as they are. */
export function markPhrases(value: unknown): unknown {
  if (typeof value === "string") return withPhraseBreaks(value);
  if (Array.isArray(value)) return value.map(markPhrases);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, markPhrases(inner)]));
}

/** The value of a file of words, marked where it is Japanese; any other file's as it is. */
export const wordsWithBreaks = (file: string, value: unknown): unknown =>
  JAPANESE_WORDS.test(file.replaceAll("\\", "/")) ? markPhrases(value) : value;

/**
 * Marks phrase breaks (U+200B) in `scenarios/<id>/text.ja.json`, `guide/*.ja.json` and
 * `src/i18n/ja/*.json` as they are imported, so that no segmenter ships. Wants `word-break: keep-all; overflow-wrap: anywhere`.
 */
export function phraseBreaks(): Plugin {
  return {
    name: "phrase-breaks",
    enforce: "pre",
    transform(code, id) {
      if (!JAPANESE_WORDS.test(id)) return undefined;
      return { code: JSON.stringify(markPhrases(JSON.parse(code))), map: null };
    },
  };
}
