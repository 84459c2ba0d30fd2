/** `{漢字|かんじ}` in a text is ruby; U+200B marks a place where a line may break. */
const MARKS = /\{([^|{}]+)\|([^|{}]+)\}|\u200b/gu;

/** What is one word to a reader, but not to a browser that breaks lines: no line begins with 「…」's が, or ends with half-. */
const WHOLE =
  /Wi-Fi|\b\p{L}?\p{Ll}+(?:-\p{Ll}+)+\b|\b(?:Mr|Ms) \p{Lu}\p{L}+|\b\d+ [ap]m\b|“No problem”|\S+(?::| –) (?:good|check|to come|to do)!|\b\d{1,2} (?:Jan|Febr)uary\b|\b\d{1,2} (?:March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)\b|受け持[つちっ]|[」』]\p{Script=Hiragana}/u;

const PIECES = new RegExp(`${MARKS.source}|(${WHOLE.source})`, "gu");

/** Here texts lie in a flex box, where each piece between marks would become an item of its own. */
const ROWS: ReadonlySet<string> = new Set(["a", "button", "summary"]);

type Value = string | number | boolean | undefined;

type Attribute =
  | "alt"
  | "autofocus"
  | "checked"
  | "class"
  | "disabled"
  | "for"
  | "height"
  | "hidden"
  | "href"
  | "id"
  | "inert"
  | "lang"
  | "loading"
  | "max"
  | "maxlength"
  | "min"
  | "name"
  | "open"
  | "rel"
  | "role"
  | "rows"
  | "scope"
  | "selected"
  | "src"
  | "srcset"
  | "step"
  | "tabindex"
  | "target"
  | "title"
  | "type"
  | "value"
  | "width";

type Listeners = {
  readonly [Name in keyof HTMLElementEventMap as `on${Name}`]?:
    | ((event: HTMLElementEventMap[Name]) => void)
    | undefined;
};

/**
 * What an element is made with: attributes, `on…` listeners, and `style` for values that only
 * script knows (set through the CSSOM, as the CSP forbids style attributes).
 */
export type Props = Listeners & {
  readonly [Name in Attribute | `aria-${string}` | `data-${string}`]?: Value;
} & { readonly style?: Readonly<Record<string, string>> };

export type Child = Node | string | undefined;

/** Makes an element. String children are texts with ruby and break marks; never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(node, name, value);
  node.append(...children.flatMap(ROWS.has(tag) ? oneOf : nodesOf));
  return node;
}

/** Makes an SVG element; the same rules as `element`. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  node.append(...children.flatMap(nodesOf));
  return node;
}

/**
 * The nodes of a text: break marks become `<wbr>`, `{漢字|かんじ}` becomes `<ruby>`, and what no line
 * may break, such as Wi-Fi, is kept whole.
 */
export function textNodes(text: string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECES)) {
    if (match.index > from) nodes.push(document.createTextNode(text.slice(from, match.index)));
    nodes.push(match[3] === undefined ? markNode(match[1], match[2]) : wholeNode(match[3]));
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push(document.createTextNode(text.slice(from)));
  return nodes;
}

/** Puts a text in place of everything in `node`. */
export function setText(node: Element, text: string): void {
  node.replaceChildren(...textNodes(text));
}

/** The text without ruby and break marks, for attributes and document titles. */
export function plain(text: string): string {
  return text.replace(MARKS, "$1");
}

function wholeNode(word: string): Node {
  const node = document.createElement("span");
  node.className = "whole";
  node.textContent = word;
  return node;
}

function markNode(base: string | undefined, reading: string | undefined): Node {
  if (base === undefined || reading === undefined) return document.createElement("wbr");
  const ruby = document.createElement("ruby");
  // Browsers without ruby show the reading in brackets.
  const [open, text, close] = [
    document.createElement("rp"),
    document.createElement("rt"),
    document.createElement("rp"),
  ];
  open.textContent = "（";
  text.textContent = reading;
  // Whoever listens would hear the word twice.
  text.setAttribute("aria-hidden", "true");
  close.textContent = "）";
  ruby.append(base, open, text, close);
  return ruby;
}

/** A text as one node, whatever marks are in it. */
function oneOf(child: Child): Node[] {
  const nodes = nodesOf(child);
  return nodes.length > 1 ? [element("span", {}, ...nodes)] : nodes;
}

function nodesOf(child: Child): Node[] {
  if (child === undefined) return [];
  return typeof child === "string" ? textNodes(child) : [child];
}

function setProp(node: HTMLElement, name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value === "function") {
    // The types of Props pair each listener with its event.
    node.addEventListener(name.slice(2), value as EventListener);
    return;
  }
  if (typeof value === "object") {
    for (const [property, text] of Object.entries(value ?? {})) {
      node.style.setProperty(property, String(text));
    }
    return;
  }
  setAttribute(node, name, value);
}

function setAttribute(node: HTMLElement, name: string, value: unknown): void {
  if (typeof value === "boolean" && !name.startsWith("aria-")) {
    node.toggleAttribute(name, value);
    return;
  }
  node.setAttribute(name, plain(String(value)));
}
