import type { App } from "#ui/screen";

/** What is said one after the other: "A, B and C", 「A、B、C」. */
export const listed = ({ t, locale }: App, names: readonly string[]): string =>
  locale() === "en"
    ? new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names)
    : names.join(t("together:say.and"));

const OUTER = "「」“”";
const INNER = "『』‘’";

/** The same with quotes inside others as the inner ones, 『』 or ‘’: nobody can read 「「 aloud. */
export function nestedQuotes(words: string): string {
  let depth = 0;
  return words.replaceAll(/[「」“”]/g, (sign) => {
    const isOpening = "「“".includes(sign);
    if (!isOpening) depth = Math.max(0, depth - 1);
    const shown = depth === 0 ? sign : (INNER[OUTER.indexOf(sign)] ?? sign);
    if (isOpening) depth++;
    return shown;
  });
}

/** A name in the quotes of the language. */
export const quotedName = ({ t }: App, name: string): string =>
  nestedQuotes(t("together:say.quoted", { name }));

/** Names one after the other, each in the quotes of the language. */
export const quoted = ({ app }: { readonly app: App }, names: readonly string[]): string =>
  listed(
    app,
    names.map((name) => quotedName(app, name)),
  );
