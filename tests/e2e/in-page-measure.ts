// As in in-page.ts, these run in the page: they use nothing but the page and each other.

/** Sent along from in-page.ts. */
declare function topmost(): Element;
declare function isSeen(node: Element): boolean;
declare function nameOf(node: Element): string;
declare function seenTexts(): { text: Text; parent: Element }[];
declare function linesOf(text: Text): DOMRect[];

/** Letters below a size that is asked for, by what they stand in. */
export interface SizeMeasured {
  readonly letters: number;
  readonly small: number;
  readonly where: Readonly<Record<string, number>>;
}

/** Keys shown on buttons, numbers on things and small letters over others are labels, not read. */
export function isRead(parent: Element): boolean {
  return parent.closest("rt, .hud, .keycap, .top-bar, .tag") === null;
}

/** How many of the letters to be read are smaller than `least` pixels. */
export function lettersBelow(least: number): SizeMeasured {
  const where: Record<string, number> = {};
  let letters = 0;
  let small = 0;
  for (const { text, parent } of seenTexts()) {
    const inWindow = linesOf(text).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
    if (!inWindow || !isRead(parent)) continue;
    const count = text.data.trim().length;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    letters += count;
    if (size >= least - 0.1) continue;
    small += count;
    const name = `${nameOf(parent)} ${size.toFixed(1)}px`;
    where[name] = (where[name] ?? 0) + count;
  }
  return { letters, small, where };
}

/** Red, green, blue (0–255) and how opaque (0–1) a colour of a computed style is. */
export function colourOf(text: string): [number, number, number, number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = [...text.matchAll(/[\d.]+/g)].map(Number);
  const unit = text.startsWith("color(") ? 255 : 1;
  return [red * unit, green * unit, blue * unit, alpha];
}

/** Colours that a box is painted with: those of the gradient at its bottom, or its own. */
export function paintsOf(style: CSSStyleDeclaration): [number, number, number, number][] {
  const lowest = style.backgroundImage.split("gradient(").at(-1) ?? "";
  const stops = lowest.match(/(?:rgba?|color)\([^()]*\)/g) ?? [];
  const gradient = stops.map(colourOf).filter(([, , , alpha]) => alpha > 0.5);
  if (gradient.length > 0) return gradient;
  const own = colourOf(style.backgroundColor);
  return own[3] > 0.5 ? [own] : [];
}

/** What a text lies on: colours of the nearest painted box; none where that is a picture. */
export function groundOf(from: Element): [number, number, number, number][] {
  for (let node: Element | null = from; node; node = node.parentElement) {
    const style = getComputedStyle(node);
    const paints = paintsOf(style);
    if (paints.length > 0) return paints;
    if (style.backgroundImage !== "none" || node.matches(".episode")) return [];
  }
  return [[255, 255, 255, 1]];
}

/** Relative luminance (WCAG 2.2). */
export function luminanceOf([red, green, blue]: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel = 0) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrastOf(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Large letters need two thirds of the contrast (WCAG 2.2, 1.4.3: 24 px, or 18.66 px and bold). */
export function easeOf({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  const size = Number.parseFloat(fontSize);
  return size >= (Number(fontWeight) >= 700 ? 18.66 : 24) ? 1.5 : 1;
}

/** Contrast of a text with what it lies on, as of small letters. */
export function contrastIn(parent: Element): number {
  const style = getComputedStyle(parent);
  if (Number.parseFloat(style.webkitTextStrokeWidth) > 0) return 21;
  const ratios = groundOf(parent).map((ground) => contrastOf(colourOf(style.color), ground));
  return Math.min(21, ...ratios) * easeOf(style);
}

/** The weakest contrast of a text with its ground; what cannot be used now is left out. */
export function weakestContrast(): { ratio: number; where: string } {
  // What is not read aloud either is an ornament beside words that say the same.
  const skipped = ":disabled, [aria-disabled=true], [inert], [aria-hidden=true]";
  let weakest = { ratio: 21, where: "" };
  for (const { parent } of seenTexts()) {
    if (parent.closest(skipped) !== null) continue;
    const ratio = contrastIn(parent);
    if (ratio < weakest.ratio) weakest = { ratio, where: nameOf(parent) };
  }
  return weakest;
}

/** How far one has to scroll to see everything, in pixels, and what scrolls. */
export function scrollNeeded(): { pixels: number; where: string } {
  const root = document.documentElement;
  let most = { pixels: Math.max(0, root.scrollHeight - innerHeight), where: "page" };
  for (const node of [topmost(), ...topmost().querySelectorAll("*")]) {
    const pixels = node.scrollHeight - node.clientHeight;
    if (pixels <= Math.max(1, most.pixels) || node === root) continue;
    if (!["auto", "scroll"].includes(getComputedStyle(node).overflowY)) continue;
    if (isSeen(node)) most = { pixels, where: nameOf(node) };
  }
  return most.pixels > 1 ? most : { pixels: 0, where: "" };
}

/** What lies over a control where a line of its words begins or ends. */
export function coverOf(control: Element, { left, right, top, bottom }: DOMRect): Element | null {
  const over = [left + 2, right - 2].map((x) => document.elementFromPoint(x, (top + bottom) / 2));
  return over.find((each) => each && !control.contains(each) && !each.contains(control)) ?? null;
}

/** A word of a button that something else lies over. */
export function coveredWords(): { words: string; by: string } | undefined {
  for (const { text, parent } of seenTexts()) {
    const control = parent.closest("button:not(:disabled), a");
    const over = linesOf(text).map((line) => control && coverOf(control, line));
    const first = over.find((each) => each !== null);
    if (first) return { words: text.data.trim(), by: nameOf(first) };
  }
  return undefined;
}

/** Fields of a grid over the window, by rows: true where there is something to see. */
export interface Field {
  readonly wide: number;
  readonly high: number;
  readonly filled: boolean[];
}

/** Paints a rectangle of the window into the field. */
export function paint(field: Field, rect: DOMRect, filled: boolean): void {
  const { wide, high } = field;
  const left = Math.max(0, Math.floor((rect.left / innerWidth) * wide));
  const right = Math.min(wide, Math.ceil((rect.right / innerWidth) * wide));
  const top = Math.max(0, Math.floor((rect.top / innerHeight) * high));
  const bottom = Math.min(high, Math.ceil((rect.bottom / innerHeight) * high));
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) field.filled[row * wide + column] = filled;
  }
}

/** Everything that is laid over the stage, or all there is where there is none. */
export function overTheStage(canvas: Element | null): Element[] {
  return [...topmost().querySelectorAll("*")].filter((node) => {
    const isStage = node.contains(canvas) || canvas?.contains(node) === true;
    return !isStage && isSeen(node);
  });
}

/** The window as a field: room, text, controls and figures fill it; bare paper empties it again. */
export function fieldOfWindow(): Field {
  // Behind a dialog the whole screen is still seen.
  const isDialog = topmost() !== document.body;
  const field: Field = { wide: 96, high: 54, filled: new Array<boolean>(96 * 54).fill(isDialog) };
  const fill = (rect: DOMRect) => paint(field, rect, true);
  const canvas = document.querySelector(".scene__canvas");
  if (canvas !== null && isSeen(canvas)) fill(canvas.getBoundingClientRect());
  const over = overTheStage(canvas);
  for (const node of over) {
    const isPaper = paintsOf(getComputedStyle(node)).length > 0;
    if (isPaper) paint(field, node.getBoundingClientRect(), false);
  }
  const figures = "img, svg, canvas, video, button, a, input, textarea, select, summary, meter";
  const lines = seenTexts().flatMap(({ text }) => linesOf(text));
  const drawn = over.filter((node) => node.matches(figures));
  for (const rect of [...drawn.map((node) => node.getBoundingClientRect()), ...lines]) fill(rect);
  return field;
}

/** The largest rectangle below a row of heights: its area in fields, and where it is. */
export function largestUnder(heights: readonly number[]) {
  let best = { area: 0, from: 0, wide: 0, high: 0 };
  for (let from = 0; from < heights.length; from++) {
    let high = Number.POSITIVE_INFINITY;
    for (let to = from; to < heights.length; to++) {
      high = Math.min(high, heights[to] ?? 0);
      if (high === 0) break;
      const wide = to - from + 1;
      if (high * wide > best.area) best = { area: high * wide, from, wide, high };
    }
  }
  return best;
}

/** The largest rectangle of the window with nothing in it: its share of the window, and where. */
export function largestEmpty(): { share: number; where: string } {
  const { wide, high, filled } = fieldOfWindow();
  const heights = new Array<number>(wide).fill(0);
  let found = { share: 0, where: "" };
  for (let row = 0; row < high; row++) {
    for (let column = 0; column < wide; column++) {
      heights[column] = filled[row * wide + column] === true ? 0 : (heights[column] ?? 0) + 1;
    }
    const best = largestUnder(heights);
    const share = best.area / (wide * high);
    if (share <= found.share) continue;
    const x = Math.round((best.from / wide) * innerWidth);
    const y = Math.round(((row + 1 - best.high) / high) * innerHeight);
    const size = `${Math.round((best.wide / wide) * innerWidth)}×${Math.round((best.high / high) * innerHeight)}`;
    found = { share, where: `${size} at ${x},${y}` };
  }
  return found;
}

/** All of it about the page as it is now; `least` is the size of letters that is asked for. */
export function looksOf(least: number) {
  return {
    size: lettersBelow(least),
    empty: largestEmpty(),
    scroll: scrollNeeded(),
    contrast: weakestContrast(),
    covered: coveredWords(),
  };
}
