import type { Locale } from "#core/locale";

/** The language the page is in: what a screen loads its words in before it is mounted. */
export function pageLocale(): Locale {
  return document.documentElement.lang === "en" ? "en" : "ja";
}
