import { readText } from "#content/a-text";
import type { LibraryText } from "#content/guide-text";
import { wordsOf } from "#content/scenario-text";
import { holds, searchWords } from "#content/search-key";
import { type GuidelineId, groupOf, guidelineIds } from "#core/guideline";

/** Why a measure was found, without ruby; undefined where its number, name or title says so. */
export interface Found {
  readonly why: string | undefined;
}

export type FoundMeasures = ReadonlyMap<GuidelineId, Found>;

/** The end of a sentence in either language; the point in 48.0% is none. */
const SENTENCE_END = /(?<=。)|(?<=[.?!])\s+/u;

/**
 * Finds measures by number, title, short name, keywords and group in any of the given words;
 * where nothing bears such a name, by what the explanations in the first of them say. Every word
 * of the query must be met; an empty query finds all.
 */
export function findMeasures(query: string, texts: readonly LibraryText[]): FoundMeasures {
  const wanted = searchWords(query);
  const names = (id: GuidelineId) => ({ plain: plainNames(id, texts), more: keywords(id, texts) });
  const named = found(wanted, names);
  if (named.size > 0) return named;
  const shown = texts.slice(0, 1);
  return found(wanted, (id) => {
    const { plain, more } = names(id);
    return { plain: [...plain, ...more], more: sentences(id, shown) };
  });
}

interface Searched {
  /** Texts that explain themselves when they are found. */
  readonly plain: readonly string[];
  /** Texts of which the reader must be told. */
  readonly more: readonly string[];
}

function found(wanted: readonly string[], searched: (id: GuidelineId) => Searched): FoundMeasures {
  const all = new Map<GuidelineId, Found>();
  for (const id of guidelineIds) {
    const { plain, more } = searched(id);
    const open = wanted.filter((word) => !isNumber(id, word) && !anyHolds(plain, word));
    if (!open.every((word) => anyHolds(more, word))) continue;
    const why = more.find((text) => open.some((word) => holds(text, word)));
    all.set(id, { why: why === undefined ? undefined : readText(why) });
  }
  return all;
}

const isNumber = (id: GuidelineId, word: string) => id.startsWith(word);

const anyHolds = (texts: readonly string[], word: string) =>
  texts.some((text) => holds(text, word));

const plainNames = (id: GuidelineId, texts: readonly LibraryText[]) =>
  texts.flatMap(({ measures }) => {
    const { title, short } = wordsOf(measures, id);
    return [title, short];
  });

const keywords = (id: GuidelineId, texts: readonly LibraryText[]) =>
  texts.flatMap(({ measures, groups }) => {
    const { short, title } = wordsOf(groups, groupOf(id));
    return [...wordsOf(measures, id).keywords, short, title];
  });

function sentences(id: GuidelineId, texts: readonly LibraryText[]): readonly string[] {
  return texts.flatMap(({ measures }) => {
    const { meaning, five, thirty, twoHundred, example, in2009, today } = wordsOf(measures, id);
    const all = [meaning, five, thirty, twoHundred, example, in2009, today];
    return all.flatMap((text) => text.split(SENTENCE_END));
  });
}
