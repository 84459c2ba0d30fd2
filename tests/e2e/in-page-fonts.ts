// As in in-page.ts, these run in the page: they use nothing but the page and each other.

/** Sent along from in-page.ts. */
declare function seenTexts(): { text: Text; parent: Element }[];
declare function nameOf(node: Element): string;

/** The code points that the page's own letters of a family hold, by their weight. */
type Letters = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;

/** Read once for all texts of a page: there are thousands. */
export function lettersOfPage(): Letters {
  const families = new Map<string, Map<number, Set<number>>>();
  for (const { family, weight, unicodeRange } of document.fonts) {
    const name = family.replaceAll('"', "");
    const weights = families.get(name) ?? new Map<number, Set<number>>();
    const held = weights.get(Number(weight)) ?? new Set<number>();
    for (const range of unicodeRange.split(",")) {
      const [first = 0, last = first] = range
        .trim()
        .slice(2)
        .split("-")
        .map((hex) => Number.parseInt(hex, 16));
      for (let point = first; point <= last; point++) held.add(point);
    }
    families.set(name, weights.set(Number(weight), held));
  }
  return families;
}

/** Whether a Japanese letter is asked of a face for Japanese: it holds the name of the language. */
export function isForJapanese(letter: number, held: ReadonlySet<number> | undefined): boolean {
  const written = String.fromCodePoint(letter);
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(written);
  return isJapanese && held?.has("日".charCodeAt(0)) === true;
}

/**
 * Whether a family's weight that is asked for lacks a letter that another weight of it holds, or a
 * Japanese family lacks a Japanese letter: that of the next family is thinner.
 */
export function isStray(
  families: Letters,
  letter: number,
  fontFamily: string,
  isBold: boolean,
): boolean {
  const names = fontFamily.split(",").map((name) => name.replaceAll('"', "").trim());
  for (const name of names) {
    const weights = families.get(name);
    if (weights === undefined) continue;
    const wanted = weights.get(isBold ? Math.max(...weights.keys()) : Math.min(...weights.keys()));
    if (wanted?.has(letter)) return false;
    const isHeld = [...weights.values()].some((held) => held.has(letter));
    if (isHeld || isForJapanese(letter, wanted)) return true;
  }
  return names.some((name) => families.has(name));
}

/** Letters that the wanted weight of our own letters lacks: another, thinner one fills in. */
export function strayLetters(): string[] {
  const families = lettersOfPage();
  return seenTexts().flatMap(({ text, parent }) => {
    const { fontFamily, fontWeight } = getComputedStyle(parent);
    const isBold = Number(fontWeight) > 500;
    const stray = [...new Set(text.data)].filter(
      (one) =>
        !/[\s\p{Cc}\p{Cf}\p{Mn}\p{Co}]/u.test(one) &&
        isStray(families, one.codePointAt(0) ?? 0, fontFamily, isBold),
    );
    if (stray.length === 0) return [];
    const where = `${nameOf(parent)}: ${text.data.trim().slice(0, 20)}`;
    return [`${stray.join("")} in other letters in ${where}`];
  });
}
