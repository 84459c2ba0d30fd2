/**
 * Functions that run in the page that is tested. They are sent as text, so they use nothing but
 * the page and each other.
 */

/** What is on top: an open dialog, or the page. */
export function topmost(): Element {
  return [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
}

/** How a report names an element. */
export function nameOf(node: Element): string {
  const id = node.id === "" ? "" : `#${node.id}`;
  return `${node.tagName.toLowerCase()}${id}.${node.getAttribute("class") ?? ""}`;
}

/** Shown, and not only there to be read aloud. The tags over the room lie where the things are. */
export function isSeen(node: Element): boolean {
  if (node.closest("rp, [hidden], .hotspots") !== null) return false;
  for (let up: Element | null = node; up; up = up.parentElement) {
    if (getComputedStyle(up).clipPath === "inset(50%)") return false;
  }
  return node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Every text that is seen, with the element it is in. */
export function seenTexts(): { text: Text; parent: Element }[] {
  const walker = document.createTreeWalker(topmost(), NodeFilter.SHOW_TEXT);
  const found: { text: Text; parent: Element }[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!(text instanceof Text) || parent === null || text.data.trim() === "") continue;
    if (parent.closest("textarea, select, pre, svg") === null && isSeen(parent)) {
      found.push({ text, parent });
    }
  }
  return found;
}

/** The rectangles of a part of a text, one for each line it is on. */
export function linesOf(text: Text, from = 0, to = text.length): DOMRect[] {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** Whether an element has an edge that text must not cross: a colour, a border, a cut. */
export function hasEdge(style: CSSStyleDeclaration): boolean {
  if (style.display === "inline" || style.display === "contents") return false;
  return (
    style.overflowX !== "visible" ||
    style.borderTopWidth !== "0px" ||
    style.backgroundImage !== "none" ||
    !["rgba(0, 0, 0, 0)", "transparent"].includes(style.backgroundColor)
  );
}

/**
 * Zoomed boxes are rounded, and above and below the letters of a line is air that may reach out
 * of a tight box.
 */
export function isWithin(rect: DOMRect, box: DOMRect, across: boolean, up: boolean): boolean {
  const slack = 2;
  const air = slack + rect.height / 5;
  const beside = rect.left < box.left - slack || rect.right > box.right + slack;
  const beyond = rect.top < box.top - air || rect.bottom > box.bottom + air;
  return !((across && beside) || (up && beyond));
}

/** Not in the flow; or a tag that hangs on an edge and has one of its own, within which it is read. */
export function standsByItself(style: CSSStyleDeclaration): boolean {
  const { position, whiteSpace } = style;
  return (
    position === "fixed" || (position === "absolute" && whiteSpace === "nowrap" && hasEdge(style))
  );
}

/** The nearest element whose edge a line of text crosses, unless it can be scrolled to. */
export function crossedBy(rect: DOMRect, from: Element): Element | undefined {
  const scrolling = ["auto", "scroll"];
  let up = true;
  let across = true;
  for (let node: Element | null = from; node; node = node.parentElement) {
    const style = getComputedStyle(node);
    up &&= !scrolling.includes(style.overflowY);
    across &&= !scrolling.includes(style.overflowX);
    if (node === document.documentElement || node === document.body) return undefined;
    const isCrossed = !isWithin(rect, node.getBoundingClientRect(), across, up);
    if (isCrossed && hasEdge(style)) return node;
    if (standsByItself(style)) return undefined;
  }
  return undefined;
}

/** Lines that cross an edge or leave the window. */
export function linesOut(): string[] {
  const pane = new DOMRect(0, 0, innerWidth, innerHeight);
  return seenTexts().flatMap(({ text, parent }) =>
    linesOf(text).flatMap((line) => {
      const words = `"${text.data.trim().slice(0, 24)}"`;
      const crossed = crossedBy(line, parent);
      return [
        ...(crossed === undefined ? [] : [`${words} sticks out of ${nameOf(crossed)}`]),
        ...(isWithin(line, pane, true, false) ? [] : [`${words} leaves the window`]),
      ];
    }),
  );
}

/** The nearest ancestor that lays out lines. */
export function blockOf(from: Element): Element {
  let node = from;
  while (getComputedStyle(node).display === "inline" && node.parentElement) {
    node = node.parentElement;
  }
  return node;
}

/** Width for a line in an element, in pixels. */
export function roomIn(block: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(block);
  return block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}

/** Japanese that is broken inside a phrase although the phrase fits on a line. */
export function brokenPhrases(): string[] {
  if (document.documentElement.lang !== "ja") return [];
  // Marks between phrases part a text into nodes; at these signs a line may break anyway.
  const phrase = /[^\s、。，．！？：；…・（）「」『』／/%()〜~◎○●✓✕↑↓÷-]+/g;
  return seenTexts()
    .filter(({ parent }) => parent.closest("rt, [lang=en]") === null)
    .flatMap(({ text, parent }) => {
      const block = blockOf(parent);
      const room = roomIn(block);
      return [...text.data.matchAll(phrase)]
        .map((match) => linesOf(text, match.index, match.index + match[0].length))
        .filter((lines) => new Set(lines.map(({ top }) => Math.round(top / 4))).size > 1)
        .filter((lines) => lines.reduce((sum, { width }) => sum + width, 0) < room - 1)
        .map(() => `"${text.data.trim()}" is broken in ${nameOf(block)}`);
    });
}

/** English words that are broken although they fit where they stand. */
export function brokenWords(): string[] {
  if (document.documentElement.lang === "ja") return [];
  const word = /[\p{L}\p{N}’']+/gu;
  return seenTexts()
    .filter(({ parent }) => parent.closest("rt, [lang=ja]") === null)
    .flatMap(({ text, parent }) => {
      const block = blockOf(parent);
      // What shrank beside something else is as narrow as its broken word.
      const room = Math.max(roomIn(block), roomIn(block.parentElement ?? block));
      return [...text.data.matchAll(word)]
        .map((match) => linesOf(text, match.index, match.index + match[0].length))
        .filter((lines) => new Set(lines.map(({ top }) => Math.round(top / 4))).size > 1)
        .filter((lines) => lines.reduce((sum, { width }) => sum + width, 0) < room - 1)
        .map(() => `a word of "${text.data.trim().slice(0, 40)}" is broken in ${nameOf(block)}`);
    });
}

/** Marks between phrases that became items of a flex box or grid: the phrases drift apart. */
export function tornPhrases(): string[] {
  const parents = [...topmost().querySelectorAll("wbr")].flatMap(
    (mark) => mark.parentElement ?? [],
  );
  return [...new Set(parents)]
    .filter((node) => isSeen(node) && /flex|grid/.test(getComputedStyle(node).display))
    .map((node) => `the phrases of ${nameOf(node)} are torn apart`);
}

/** Texts so narrow that every letter stands below the one before. */
export function letterColumns(): string[] {
  return seenTexts()
    .map(({ text, parent }) => ({ text, parent, lines: linesOf(text) }))
    .filter(({ parent, lines }) => {
      const letter = Number.parseFloat(getComputedStyle(parent).fontSize);
      return lines.length > 3 && lines.every(({ width }) => width < letter * 2.1);
    })
    .map(
      ({ text, parent }) =>
        `"${text.data.trim().slice(0, 24)}" is a column of letters in ${nameOf(parent)}`,
    );
}

/** Whatever can be scrolled sideways. */
export function sidewaysScrolls(): string[] {
  const all = [document.documentElement, ...topmost().querySelectorAll("*")];
  return all
    .filter((node) => node.scrollWidth > node.clientWidth + 1)
    .filter(
      (node) =>
        node === document.documentElement ||
        (isSeen(node) && ["auto", "scroll"].includes(getComputedStyle(node).overflowX)),
    )
    .map((node) => `${nameOf(node)} scrolls sideways, ${node.scrollWidth} px`);
}

/** Everything to press that is smaller than a finger, in CSS pixels. */
export function targetsBelow(least: number): string[] {
  const targets = topmost().querySelectorAll<HTMLElement>(
    "a[href], button, summary, textarea, select, input:not(.visually-hidden), label:has(input.visually-hidden)",
  );
  return [...targets]
    .filter((node) => node.checkVisibility({ visibilityProperty: true }))
    .filter((node) => node.closest("[inert]") === null)
    .map((node) => {
      // A small tick counts with the label it is in.
      const { width, height } = (node.closest("label") ?? node).getBoundingClientRect();
      return { node, width: Math.round(width), height: Math.round(height) };
    })
    .filter(({ width, height }) => width < least || height < least)
    .map(({ node, width, height }) => {
      const words = node.getAttribute("aria-label") ?? node.textContent?.trim().slice(0, 24);
      return `${nameOf(node)} "${words}" is ${width}×${height}`;
    });
}

/** An element as it is written, without what may differ: words, numbers, places, addresses. */
export function shapeOf(node: Element): string {
  const own = ["aria-label", "id", "src", "style"];
  const attributes = [...node.attributes].map(({ name, value }) =>
    own.includes(name) ? name : `${name}=${value}`,
  );
  // How words are set is told by the words.
  const inner = [...node.children].filter((child) => !child.matches("wbr, ruby, .whole"));
  return `<${[node.tagName, ...attributes.toSorted()].join(" ")}>${inner.map(shapeOf).join("")}`;
}

/** What can be pressed but lies, even after scrolling to it, outside the window or under others. */
export function unreachable(): string[] {
  const pressed = topmost().querySelectorAll("button, a[href], input, select, textarea, summary");
  return [...pressed].filter(isSeen).flatMap((node) => {
    node.scrollIntoView({ block: "center", inline: "center" });
    const { left, top, width, height } = node.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const isHit = node.contains(hit) || hit?.closest("label")?.contains(node) === true;
    const where = [left, top, width, height].map(Math.round).join(" ");
    return isHit ? [] : [`${nameOf(node)} at ${where} under ${hit ? nameOf(hit) : "nothing"}`];
  });
}
