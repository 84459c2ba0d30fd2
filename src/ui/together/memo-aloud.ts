import type { Locale } from "#core/locale";

/** A day of the year as it stands on tags and calendars: 4/16, 10/2. */
const DAY = /(?<![\d/])(1[0-2]|[1-9])\/(3[01]|[12]\d|[1-9])(?![\d/])/gu;

/** The same words with every day of the year as it is said: 4月16日, "16 April". Nobody reads a slash aloud. */
export function daysAloud(words: string, locale: Locale): string {
  return words.replaceAll(DAY, (_, month: string, day: string) => {
    if (locale === "ja") return `${month}月${day}日`;
    const named = new Date(Date.UTC(2024, Number(month) - 1, Number(day)));
    return new Intl.DateTimeFormat("en-GB", {
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    }).format(named);
  });
}
