/** What stays at a window's lower edge while what is read goes on below it. */
const FEET =
  ".market__foot, .why__foot, .pledge__buttons, .paper__buttons, .moment__buttons, .keep__verbs, .caption__buttons, .dialogue__buttons, .pointing__buttons, .debrief__on";

/** What is not read there: it has an edge of its own, or is seen by nobody. */
const APART = ".button, .scene, .purses, .visually-hidden, .phase-heading__round";

/** Higher than this, in CSS pixels, is no line: it is too large to be left out. */
const MOST = 56;

/** What ends nearer than this above the edge is half faded there, in CSS pixels. */
const FADED = 3;

/** So much is left out above a line, too: the fade itself, and, where nothing else is, its shadow. */
const AIR = { least: FADED, most: 7 };

/** Lines that stand closely reach so far into one another. */
const CLOSE = 2;

/** What moves in takes so long to come to rest. */
const SETTLED_MS = 400;

/** So much of their size letters fill, in the middle of their line, whatever room a font leaves around. */
const INK = 0.95;

/** A line, a label or a cap that the edge runs through. */
interface Line {
  readonly top: number;
  readonly bottom: number;
}

/**
 * No line is seen half above the buttons that stay, or at the edge of what scrolls: the style fades
 * out as much of what lies there as `--cut` says. Returns what ends it.
 */
export function keepLinesWhole(root: HTMLElement, body: HTMLElement): () => void {
  let frame = 0;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const sizes = new ResizeObserver(() => soon());
  const measure = () => {
    frame = 0;
    const lines = linesIn(body);
    for (const foot of body.querySelectorAll<HTMLElement>(FEET)) {
      // Whatever pushes it moves or widens it first.
      if (foot.parentElement) sizes.observe(foot.parentElement);
      const { top, height } = foot.getBoundingClientRect();
      if (height > 0) write(foot, cutAt(top, lines, foot));
    }
    const below = body.scrollHeight - body.scrollTop - body.clientHeight;
    write(body, below > FADED ? cutAt(body.getBoundingClientRect().bottom, lines) : 0);
  };
  const soon = () => {
    clearTimeout(settled);
    settled = setTimeout(measure, SETTLED_MS);
    if (frame === 0) frame = requestAnimationFrame(measure);
  };
  sizes.observe(body);
  const changes = new MutationObserver(soon);
  changes.observe(body, { childList: true, subtree: true, attributeFilter: ["open", "hidden"] });
  changes.observe(root, { attributeFilter: ["data-fit", "data-layout"] });
  root.addEventListener("scroll", soon, { capture: true, passive: true });
  root.addEventListener("load", soon, { capture: true });
  document.fonts?.addEventListener("loadingdone", soon);
  soon();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(settled);
    sizes.disconnect();
    changes.disconnect();
    root.removeEventListener("scroll", soon, { capture: true });
    root.removeEventListener("load", soon, { capture: true });
    document.fonts?.removeEventListener("loadingdone", soon);
  };
}

function write(element: HTMLElement, cut: number): void {
  const value = `${Math.round(cut)}px`;
  if (element.style.getPropertyValue("--cut") !== value) element.style.setProperty("--cut", value);
}

/** How much above an edge is to be left out, so that no line is cut there. */
function cutAt(
  edge: number,
  lines: ReadonlyMap<Node, readonly Line[]>,
  foot?: HTMLElement,
): number {
  const all = [...lines].flatMap(([node, each]) => (foot?.contains(node) ? [] : each));
  const cutBy = (height: number, close = 0) =>
    all.filter(({ top, bottom }) => top < height && bottom > height + close).map(({ top }) => top);
  let end = Math.min(edge, ...cutBy(edge - FADED));
  // What stands beside a line that is left out may be cut where that begins.
  const next = () => Math.min(end, ...cutBy(end, CLOSE));
  while (next() < end) end = next();
  if (end === edge) return 0;
  const seen = all.map(({ bottom }) => bottom).filter((bottom) => bottom <= end + CLOSE);
  const free = end - Math.max(...seen, 0);
  return edge - end + Math.min(AIR.most, Math.max(AIR.least, free));
}

/** Every line that is read, by what it stands in: a label whole, a paragraph line by line. */
function linesIn(body: HTMLElement): ReadonlyMap<Node, readonly Line[]> {
  const lines = new Map<Node, readonly Line[]>();
  const range = document.createRange();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || node.textContent?.trim() === "" || parent.closest(APART)) continue;
    if (isClipped(parent, body)) continue;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
    const isWhole = parent.textContent === node.textContent;
    const ink = INK * Number.parseFloat(getComputedStyle(parent).fontSize);
    lines.set(node, linesOf(rects, ink, isWhole ? labelAround(parent) : undefined));
  }
  for (const picture of body.querySelectorAll(".captain__picture, .captain-says__picture")) {
    lines.set(picture, [picture.getBoundingClientRect()]);
  }
  return lines;
}

/** Words for those who listen stand one below the other in a box as wide as a pixel. */
function isClipped(element: HTMLElement, body: HTMLElement): boolean {
  for (let each = element; each !== body && each.parentElement; each = each.parentElement) {
    if (each.clientWidth === 1 || each.offsetWidth === 1) return true;
  }
  return false;
}

/** What has these words and no others: a label may have a rim around them. */
function labelAround(element: HTMLElement): DOMRect | undefined {
  const box = element.getBoundingClientRect();
  const outer = element.parentElement;
  if (!outer || outer.textContent !== element.textContent) {
    // Within a sentence a name that is kept together is letters like the others.
    return element.matches(".whole") ? undefined : box;
  }
  const around = outer.getBoundingClientRect();
  return around.height > 0 && around.height <= MOST ? around : box;
}

/** A label is seen whole with what is around it, a paragraph line by line. */
function linesOf(
  rects: readonly DOMRect[],
  ink: number,
  around: DOMRect | undefined,
): readonly Line[] {
  const isLabel = around && rects.length === 1 && around.height <= MOST;
  const lines = isLabel ? [around] : rects.map((rect) => inked(rect, ink));
  return lines.filter(({ top, bottom }) => bottom - top <= MOST);
}

/** Of a line's box the part that letters fill. */
function inked({ top, bottom, height }: DOMRect, ink: number): Line {
  const leading = Math.max(0, (height - ink) / 2);
  return { top: top + leading, bottom: bottom - leading };
}
