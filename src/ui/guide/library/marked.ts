import { spansOf } from "#content/search-key";
import { element, textNodes } from "#ui/element";

/** A text without ruby in which everything that was searched for is marked. */
export function marked(text: string, words: readonly string[]): readonly Node[] {
  const spans = words
    .flatMap((word) => spansOf(text, word))
    .toSorted((one, other) => one.from - other.from);
  const nodes: Node[] = [];
  let end = 0;
  for (const { from, to } of spans) {
    // Words may overlap: each letter is written once.
    const start = Math.max(from, end);
    if (start >= to) continue;
    nodes.push(...textNodes(text.slice(end, start)));
    nodes.push(element("mark", {}, text.slice(start, to)));
    end = to;
  }
  return [...nodes, ...textNodes(text.slice(end))];
}

/** The same where the whole answers to the search, though perhaps by its reading only. */
export function markedOrWhole(text: string, words: readonly string[]): readonly Node[] {
  const isWritten = words.some((word) => spansOf(text, word).length > 0);
  return isWritten ? marked(text, words) : [element("mark", {}, text)];
}
