import type { ScenarioText } from "#content/scenario-text";
import type { Locale } from "#core/locale";
import { words as en } from "#i18n/en";
import { createI18n, type Translate } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { type Shipped, wordsOfShipped } from "../helpers/shipped";

const interfaceWords = { ja, en };

/** What the screens say of one scenario in one language; tests find things by these words. */
export interface Words {
  readonly locale: Locale;
  readonly t: Translate;
  readonly text: ScenarioText;
}

export function wordsIn(locale: Locale, shipped: Shipped): Words {
  const parsed = wordsOfShipped(shipped, locale);
  if (!parsed.success) throw new Error(`${shipped.folder}: the words in ${locale} are not valid`);
  return { locale, t: createI18n(locale, interfaceWords[locale]).t, text: parsed.data };
}

/** `{漢字|かんじ}`, a mark where a line may break or may not, or a letter that means something in a pattern. */
const SPECIAL = /\{([^|{}]+)\|([^|{}]+)\}|[\u200b\u2060\u00a0]|[\\^$.*+?()[\]{}|]/gu;

/** A pattern for a text as it is read aloud: ruby is read too, breaks are not. */
function pattern(text: string): string {
  return text.replace(SPECIAL, (all: string, base?: string, reading?: string) => {
    if (base !== undefined && reading !== undefined) return `${base}\\s*${reading}\\s*`;
    if (all === "\u00a0") return "\\s";
    return all === "\u200b" || all === "\u2060" ? "" : `\\${all}`;
  });
}

/** Matches exactly this text as the name of something. */
export function named(text: string): RegExp {
  return new RegExp(`^\\s*${pattern(text)}\\s*$`, "u");
}

/** Matches a name that begins with this text, such as a card with its price. */
export function beginning(text: string): RegExp {
  return new RegExp(`^\\s*${pattern(text)}`, "u");
}

/** Matches a name that has this text anywhere. */
export function containing(text: string): RegExp {
  return new RegExp(pattern(text), "u");
}

/** The text as an attribute has it: without readings and breaks. */
export function written(text: string): string {
  return text.replace(/\{([^|{}]+)\|[^|{}]+\}|\u200b/gu, "$1");
}
