const marks = [
  { outer: ["“", "”"], inner: ["‘", "’"] },
  { outer: ["「", "」"], inner: ["『", "』"] },
] as const;

type Marks = (typeof marks)[number];

/** A quotation within a quotation has the other marks: “…‘…’…” and 「…『…』…」. */
export const nestedQuotes = (words: string): string => marks.reduce(nested, words);

function nested(words: string, { outer: [open, close], inner }: Marks): string {
  let depth = 0;
  const opened = () => (depth++ === 0 ? open : inner[0]);
  const closed = () => (--depth > 0 ? inner[1] : close);
  const isQuote = new RegExp(`[${open}${close}]`, "g");
  return words.replaceAll(isQuote, (mark) => {
    if (mark === open) return opened();
    return depth === 0 ? close : closed();
  });
}
