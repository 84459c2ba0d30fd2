import type { Locale } from "#core/locale";
import { type I18n, loadGuideWords, loadWords } from "#i18n/i18n";

/** Changes the language that everything is said in. */
export interface Speaker {
  /** Fetches the words of a language, then has every screen say them; false when they fail to come. */
  speak(locale: Locale): Promise<boolean>;
  /** Fetches the words of the guide's screens in the present language; they follow it from then on. */
  learnGuide(): Promise<void>;
}

/**
 * `besides` fetches what else must be there in a language before it is spoken; `isWanted` tells
 * whether it still is: whoever changes the language twice wants the last one.
 */
export function createSpeaker(
  i18n: I18n,
  besides: (locale: Locale) => Promise<void>,
  isWanted: (locale: Locale) => boolean,
): Speaker {
  let isGuideLearned = false;
  const learn = async (locale: Locale) => {
    i18n.learn(locale, await loadGuideWords(locale));
    isGuideLearned = true;
  };
  return {
    async speak(locale) {
      try {
        const [words] = await Promise.all([
          loadWords(locale),
          besides(locale),
          isGuideLearned ? learn(locale) : undefined,
        ]);
        if (isWanted(locale)) i18n.setLocale(locale, words);
        return true;
      } catch {
        return false;
      }
    },
    learnGuide: () => learn(i18n.locale()),
  };
}
