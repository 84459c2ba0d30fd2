import { z } from "zod";
import type { Locale } from "#core/locale";
import { aText } from "./a-text";

/** Longest texts in Japanese characters; ruby markup and break marks do not count. */
const LIMITS = { name: 20, line: 64, sentence: 100, paragraph: 160 } as const;

/** English needs about this many letters for a Japanese character. */
const ENGLISH_FACTOR = 2.6;

/** Texts of at most so many characters in this language. */
export function textsOf(locale: Locale) {
  const upTo = upToIn(locale);
  return {
    name: upTo(LIMITS.name),
    line: upTo(LIMITS.line),
    sentence: upTo(LIMITS.sentence),
    paragraph: upTo(LIMITS.paragraph),
  };
}

/** Makes texts of at most so many Japanese characters, or what that is in another language. */
export function upToIn(locale: Locale): (limit: number) => ReturnType<typeof aText> {
  const factor = locale === "ja" ? 1 : ENGLISH_FACTOR;
  return (limit) => aText(Math.round(limit * factor));
}

/** Words under exactly these ids, nothing missing, nothing left over. */
export const each = <Words>(ids: readonly (string | number)[], value: z.ZodType<Words, Words>) =>
  z
    .strictObject(Object.fromEntries(ids.map((id) => [id, value])))
    .pipe(z.record(z.string(), value));

/** Words under exactly these ids, where each id has its own shape. */
export const eachOwn = <Thing, Words>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
  wordsFor: (thing: Thing) => z.ZodType<Words, Words>,
) =>
  z.strictObject(Object.fromEntries(things.map((thing) => [idOf(thing), wordsFor(thing)]))).pipe(
    z.record(
      z.string(),
      z.custom<Words>(() => true),
    ),
  );
