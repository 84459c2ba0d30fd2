import type { LibraryText } from "#content/guide-text";
import { wordsOf } from "#content/scenario-text";
import { searchKey } from "#content/search-key";
import { type GuidelineId, guidelineIds } from "#core/guideline";

/**
 * Finds measures by number, title, short name and keywords in any of the given words. Every word
 * of the query must be met; an empty query finds all.
 */
export function findMeasures(
  query: string,
  texts: readonly LibraryText[],
): ReadonlySet<GuidelineId> {
  const wanted = query
    .split(/\s+/u)
    .map(searchKey)
    .filter((key) => key !== "");
  const isMet = (id: GuidelineId) => {
    const keys = keysOf(id, texts);
    return wanted.every((word) => keys.some((key) => key.includes(word)));
  };
  return new Set(guidelineIds.filter(isMet));
}

function keysOf(id: GuidelineId, texts: readonly LibraryText[]): readonly string[] {
  const words = texts.flatMap(({ measures }) => {
    const { title, short, keywords } = wordsOf(measures, id);
    return [title, short, ...keywords];
  });
  return [id, ...words].map(searchKey);
}
