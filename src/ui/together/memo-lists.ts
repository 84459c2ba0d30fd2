import type { App } from "#ui/screen";

/** What is said one after the other: "A, B and C", 「A、B、C」. */
export const listed = ({ t, locale }: App, names: readonly string[]): string =>
  locale() === "en"
    ? new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names)
    : names.join(t("together:say.and"));

/** A name in the quotes of the language; quotes within it become the inner ones. */
export const quotedName = ({ t, locale }: App, name: string): string =>
  t("together:say.quoted", {
    name: locale() === "ja" ? name.replaceAll("「", "『").replaceAll("」", "』") : name,
  });
