import type { App } from "#ui/screen";

/** What is said one after the other: "A, B and C", 「A、B、C」. */
export const listed = ({ t, locale }: App, names: readonly string[]): string =>
  locale() === "en"
    ? new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names)
    : names.join(t("together:say.and"));

/** What is said within quotes: its own quotes become the inner ones, 『』 or ‘’. */
export const within = ({ locale }: App, words: string): string =>
  locale() === "ja"
    ? words.replaceAll("「", "『").replaceAll("」", "』")
    : words.replaceAll("“", "‘").replaceAll("”", "’");

/** A name in the quotes of the language. */
export const quotedName = (app: App, name: string): string =>
  app.t("together:say.quoted", { name: within(app, name) });
