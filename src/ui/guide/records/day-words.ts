import type { Day } from "#core/day";
import type { Locale } from "#core/locale";

/** A day as people write it: 2026年11月23日, 23 November 2026. */
export function dayWords(day: Day, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === "ja" ? "ja" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
