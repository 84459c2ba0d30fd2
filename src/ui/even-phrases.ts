import type { Way, Word } from "./even-breaks";
import { blockOf, contentOf, isMixed, sumOf } from "./even-lines";
import { phraseWay } from "./phrase-breaks";

/** A line that is ended here, for looks only. */
const ENDED = "even-line";

/** A text of Japanese, with the marks between its phrases. */
interface Told {
  readonly block: Element;
  readonly marks: readonly Element[];
  readonly texts: readonly Text[];
  readonly phrases: readonly Word[];
  readonly most: number;
  readonly lines: number;
}

/** Takes back what `evenPhrases` did. */
export function freePhrases(root: Element): void {
  for (const line of root.querySelectorAll(`br.${ENDED}`)) line.remove();
}

/**
 * Breaks Japanese where one pauses, at the marks between its phrases, so that lines are even: in no
 * more lines than before, or in one more where that breaks better and `holds` says that the place
 * of a block still has room for it.
 */
export function evenPhrases(root: Element, holds: (block: Element) => boolean = () => false): void {
  // All is measured before anything is changed.
  for (const told of toldIn(root)) {
    const way = phraseWay(told.phrases, told.most, told.lines);
    const longer = phraseWay(told.phrases, told.most, told.lines + 1);
    const isBetter = way && longer && longer.cost < way.cost;
    if (isBetter && endLines(told, longer, told.lines + 1) && holds(told.block)) continue;
    freePhrases(told.block);
    endLines(told, way, told.lines);
  }
}

/** Ends lines where a way says, and tells whether they hold: phrases may be wider than they were measured. */
function endLines({ block, marks, texts }: Told, way: Way | undefined, lines: number): boolean {
  for (const at of way?.breaks ?? []) {
    const line = document.createElement("br");
    line.className = ENDED;
    marks[at]?.after(line);
  }
  if (linesOf(texts) <= lines) return true;
  freePhrases(block);
  return false;
}

/** What it costs that a phrase is wider than its place: more than any break beside it. */
const TORN = 1;

/** How ill the texts in a place can be broken as large as they are, in no more lines than `most`. */
export function costOfPhrases(root: Element): number {
  const costs = toldIn(root).map(({ phrases, most, lines }) =>
    phrases.some(({ width }) => width > most) ? TORN : (phraseWay(phrases, most, lines)?.cost ?? 0),
  );
  return costs.reduce((sum, cost) => sum + cost, 0);
}

function toldIn(root: Element): readonly Told[] {
  const marks = new Map<Element, Element[]>();
  for (const mark of root.querySelectorAll("wbr:lang(ja)")) {
    const block = blockOf(mark);
    if (block) marks.set(block, [...(marks.get(block) ?? []), mark]);
  }
  return [...marks].flatMap(([block, own]) => {
    const texts = textsOf(block);
    const [first] = texts;
    if (!first || isMixed(block, first)) return [];
    const { left, width } = contentOf(block);
    const phrases = phrasesIn(texts, own);
    // A picture before the first phrase takes its part of the line.
    const indent = Math.max(0, (rectsOf(first)[0]?.left ?? left) - left);
    const measured = phrases.map((each, at) =>
      at === 0 ? { ...each, width: each.width + indent } : each,
    );
    const lines = linesOf(texts);
    return [{ block, marks: own, texts, phrases: measured, most: width, lines }];
  });
}

/** The texts of a block, but for how words are read. */
function textsOf(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text instanceof Text && !text.parentElement?.closest("rt, rp")) texts.push(text);
  }
  return texts;
}

function phrasesIn(texts: readonly Text[], marks: readonly Element[]): readonly Word[] {
  const phrases = Array.from({ length: marks.length + 1 }, () => ({ text: "", width: 0 }));
  let at = 0;
  for (const text of texts) {
    while (at < marks.length && isAfter(text, marks[at])) at++;
    const phrase = phrases[at];
    if (!phrase) continue;
    phrase.text += text.data;
    const reading = text.parentElement?.closest("ruby")?.querySelector("rt");
    phrase.width += Math.max(sumOf(rectsOf(text)), reading?.getBoundingClientRect().width ?? 0);
  }
  return phrases;
}

/** So many lines texts have, as they are seen. */
const linesOf = (texts: readonly Text[]) =>
  new Set(texts.flatMap(rectsOf).map(({ bottom }) => Math.round(bottom))).size;

const isAfter = (text: Text, mark: Element | undefined) =>
  mark !== undefined &&
  (mark.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function rectsOf(text: Text): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()];
}
