import { evenBreaks } from "./even-breaks";

/** A part of a text. */
interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** A word where it stands, and the space before it, at which a line may begin. */
interface Placed {
  readonly pieces: Piece[];
  readonly space: Piece | undefined;
}

const originals = new WeakMap<Text, string>();

/** Takes back what `evenLines` did: words may break anywhere again. */
export function freeLines(root: Element): void {
  for (const text of textsIn(root)) {
    const original = originals.get(text);
    if (original !== undefined) text.data = original;
    originals.delete(text);
  }
}

/**
 * Breaks English so that lines are even and nothing is torn that belongs together, in no more
 * lines than before. Other languages break by their own marks. Before words are fitted anew, they
 * are freed.
 */
export function evenLines(root: Element): void {
  const blocks = blocksIn(root);
  // All is measured before anything is changed.
  const lines = new Map([...blocks.keys()].map((block) => [block, linesIn(block)]));
  for (const space of [...blocks].flatMap(([block, texts]) => closedIn(block, texts))) close(space);
  // Where words turn out wider than they were measured, they keep the lines they had.
  for (const [block, before] of lines) if (linesIn(block) > before) freeLines(block);
}

/** How ill the English in a place can be broken as large as it is; it must be free. */
export function costOfWords(root: Element): number {
  const ways = [...blocksIn(root)].map(([block, texts]) => brokenIn(block, texts)?.way);
  return ways.reduce((sum, way) => sum + (way?.cost ?? 0), 0);
}

/** The boxes of English in a place, with their texts. */
function blocksIn(root: Element): ReadonlyMap<Element, readonly Text[]> {
  const blocks = new Map<Element, Text[]>();
  for (const text of textsIn(root)) {
    const block = text.data.trim() === "" ? undefined : blockOf(text);
    if (block?.closest(":lang(en)")) blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }
  return blocks;
}

/** So many lines a block has, as it is seen. */
export function linesIn(block: Element): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
}

/** No line ends at a space that is closed. */
function close({ node, from }: Piece): void {
  if (!originals.has(node)) originals.set(node, node.data);
  node.replaceData(from, 1, "\u00a0");
}

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

const displayOf = (box: Element) => getComputedStyle(box).display;

/** The box whose lines a text is part of. */
export function blockOf({ parentElement }: Node): Element | undefined {
  let block = parentElement;
  while (block && /^(?:inline|contents)$/u.test(displayOf(block))) block = block.parentElement;
  return block ?? undefined;
}

/** The spaces of a block at which no line should end. */
function closedIn(block: Element, texts: readonly Text[]): readonly Piece[] {
  const broken = brokenIn(block, texts);
  return broken ? broken.spaces.filter((_, index) => !broken.way.breaks.includes(index)) : [];
}

/** The spaces of a block, and the best way to break it at some of them. */
function brokenIn(block: Element, texts: readonly Text[]) {
  const words = wordsIn(texts);
  const [first] = texts;
  if (!first || words.length < 3 || isMixed(block, first)) return undefined;
  const { left, width } = contentOf(block);
  const spaces = words.flatMap(({ space }) => space ?? []);
  const measured = words.map(({ pieces }, index) => {
    const own = pieces.flatMap(rectsOf);
    // A picture before the first word takes its part of the line.
    const indent = index === 0 ? Math.max(0, (own[0]?.left ?? left) - left) : 0;
    return { text: textOf(pieces), width: indent + sumOf(own) };
  });
  // At the end of a line a space has no width.
  const space = Math.max(...spaces.map((each) => sumOf(rectsOf(each))));
  const way = evenBreaks(measured, space, width);
  return way && { spaces, way };
}

/** Whether a block holds more than words, and a picture before them. */
export function isMixed(block: Element, first: Text): boolean {
  if (/flex|grid/u.test(displayOf(block)) && block.childElementCount > 0) return true;
  return [...block.querySelectorAll("*")].some(
    (each) =>
      (each.tagName === "BR" || !/^(?:inline|ruby.*|none)$/u.test(displayOf(each))) &&
      (first.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** Words may go on from one text to the next: “Wi-Fi” and the comma after it. */
function wordsIn(texts: readonly Text[]): readonly Placed[] {
  const words: Placed[] = [{ pieces: [], space: undefined }];
  for (const node of texts) {
    const isWhole = node.parentElement?.closest(".whole") !== null;
    for (const { 0: part, index } of node.data.matchAll(isWhole ? /.+/gu : / |[^ ]+/gu)) {
      const piece = { node, from: index, to: index + part.length };
      if (part === " ") words.push({ pieces: [], space: piece });
      else words.at(-1)?.pieces.push(piece);
    }
  }
  return words;
}

const textOf = (pieces: readonly Piece[]) =>
  pieces.map(({ node, from, to }) => node.data.slice(from, to)).join("");

function rectsOf({ node, from, to }: Piece): readonly DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()];
}

export const sumOf = (rects: readonly DOMRect[]) =>
  rects.reduce((sum, { width }) => sum + width, 0);

/** Where lines begin in a box, and how wide they may be, as it is seen. */
export function contentOf(box: Element): { readonly left: number; readonly width: number } {
  const { left, width } = box.getBoundingClientRect();
  const styles = getComputedStyle(box);
  const scale = box instanceof HTMLElement && box.offsetWidth > 0 ? width / box.offsetWidth : 1;
  const edge = (side: "Left" | "Right") =>
    scale *
    (Number.parseFloat(styles[`padding${side}`]) + Number.parseFloat(styles[`border${side}Width`]));
  return { left: left + edge("Left"), width: width - edge("Left") - edge("Right") };
}
