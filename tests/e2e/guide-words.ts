import type { Locale } from "#core/locale";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n, type Translate } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";

const words = { ja: { shell: ja, guide: jaGuide }, en: { shell: en, guide: enGuide } };

/** What the screens around the episodes say in one language. */
export function guideWordsIn(locale: Locale): Translate {
  const i18n = createI18n(locale, words[locale].shell);
  i18n.learn(locale, words[locale].guide);
  return i18n.t;
}
