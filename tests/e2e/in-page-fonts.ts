// As in in-page.ts, these run in the page: they use nothing but the page and each other.

/** Sent along from in-page.ts. */
declare function seenTexts(): { text: Text; parent: Element }[];
declare function nameOf(node: Element): string;

/** The code points that the page's own letters of a family hold, by their weight. */
export function lettersOfPage(): Map<string, Map<number, Set<number>>> {
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

/** Letters that the wanted weight of our own letters lacks: another, thinner one fills in. */
export function strayLetters(): string[] {
  const families = lettersOfPage();
  return seenTexts().flatMap(({ text, parent }) => {
    const { fontFamily, fontWeight } = getComputedStyle(parent);
    const family = (fontFamily.split(",")[0] ?? "").replaceAll('"', "").trim();
    const weights = families.get(family);
    if (weights === undefined) return [];
    const heavy = Math.max(...weights.keys());
    const light = Math.min(...weights.keys());
    const held = weights.get(Number(fontWeight) > 500 ? heavy : light);
    const stray = [...text.data].filter(
      (one) => !/[\s\p{Cc}\p{Cf}\p{Mn}\p{Co}]/u.test(one) && !held?.has(one.codePointAt(0) ?? 0),
    );
    if (stray.length === 0) return [];
    const where = `${nameOf(parent)}: ${text.data.trim().slice(0, 20)}`;
    return [`${[...new Set(stray)].join("")} in other letters in ${where}`];
  });
}
