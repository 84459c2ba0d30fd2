import { element } from "#ui/element";

/** So many letters stand in one line of a label. */
const LINE = { ja: 12, en: 25 } as const;

/**
 * Names as one label of the wall tells them: one that fits in a line stands in one, for 「釣りざおの／
 * 入った箱」 was torn; `joint` comes between them, as names hold "and" themselves.
 */
export const namesInLabel = (
  names: readonly string[],
  joint: string,
  locale: keyof typeof LINE,
): string => {
  // What joins it to the next stands in its line: none begins with a semicolon.
  const joined = joint.trimEnd().length;
  return names
    .map((name, index) => wholeName(name, LINE[locale] - (index < names.length - 1 ? joined : 0)))
    .join(joint);
};

function wholeName(name: string, most: number): string {
  const whole = name.replaceAll("\u200b", "").replaceAll(" ", "\u00a0");
  return whole.length <= most ? whole : name;
}

/** What kind of label it is, before a colon, and what it names. */
const LABEL = /^([^：:]{1,30}(?:：|: ))(.+)$/u;

/**
 * A verdict whose names are set apart: one that does not fit beside the word before it begins in the
 * next line, for 「残したまま：まん中の／机の画面」 was torn.
 */
export function namesApart(label: HTMLElement): HTMLElement {
  const words = label.lastElementChild;
  const [, kind, names] = LABEL.exec(words ? markedText(words) : "") ?? [];
  if (kind === undefined || names === undefined) return label;
  const apart = names
    .split(/(?<=、|; )/u)
    .map((name) => element("span", { class: "wall__named" }, name));
  words?.replaceChildren(kind, ...apart);
  return label;
}

/** The text that some words were made of, with its marks for breaks. */
const markedText = (words: Element): string =>
  [...words.childNodes]
    .map((node) => (node.nodeName === "WBR" ? "\u200b" : node.textContent))
    .join("");
