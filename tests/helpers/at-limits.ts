import { readText } from "#content/a-text";
import { scenarioTextSchema } from "#content/scenario-text";
import type { Locale } from "#core/locale";
import type { Scenario } from "#core/scenario";

/** What words are made longer with: phrases that may part, as every text of the game has them. */
const FILLERS: Readonly<Record<Locale, readonly string[]>> = {
  ja: ["会社の", "大切な", "情報を", "みんなで", "守る", "ために、", "毎日の", "仕事を", "見直す"],
  en: ["the", "company", "keeps", "what", "matters", "behind", "one", "good", "lock"],
};
const BETWEEN: Readonly<Record<Locale, string>> = { ja: "\u200b", en: " " };
/** Longer than every limit. */
const FAR = 600;

type Path = readonly PropertyKey[];
type Json = string | { readonly [key: string]: Json } | readonly Json[];

/** Maps every text of a tree; `path` leads to it. */
function mapTexts(
  value: Json,
  change: (text: string, path: Path) => string,
  path: Path = [],
): Json {
  if (typeof value === "string") return change(value, path);
  if (Array.isArray(value))
    return value.map((each, index) => mapTexts(each, change, [...path, index]));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapTexts(each, change, [...path, key])]),
  );
}

/** Text of exactly so many characters as they are read, going on after `text`. */
function filled(text: string, longest: number, locale: Locale): string {
  const fillers = FILLERS[locale];
  const parts = [text];
  let length = [...readText(text)].length;
  for (let index = 0; length < longest; index++) {
    const next = fillers[index % fillers.length] ?? "";
    const room = longest - length - (locale === "en" ? 1 : 0);
    if (room <= 0) break;
    parts.push([...next].slice(0, room).join(""));
    length += Math.min([...next].length, room) + (locale === "en" ? 1 : 0);
  }
  return parts.join(BETWEEN[locale]);
}

/**
 * The words of a place with every text that has a limit as long as it may be: what fits with
 * these fits every place that passes its check. Throws when they do not pass it.
 */
export function wordsAtLimits(scenario: Scenario, locale: Locale, words: Json) {
  const schema = scenarioTextSchema(scenario, locale);
  const plain = mapTexts(words, (text) => text.replace(/\{([^|{}]+)\|[^|{}]+\}/g, "$1"));
  const keyOf = (path: Path) => path.map(String).join(".");
  const tooLong = schema.safeParse(mapTexts(plain, (text) => filled(text, FAR, locale)));
  const limits = new Map(
    (tooLong.error?.issues ?? []).flatMap(({ path, message }) => {
      const limit = /longer than (\d+)/.exec(message)?.[1];
      return limit === undefined ? [] : [[keyOf(path), Number(limit)] as const];
    }),
  );
  return schema.parse(
    mapTexts(plain, (text, path) => {
      const limit = limits.get(keyOf(path));
      return limit === undefined ? text : filled(text, limit, locale);
    }),
  );
}
