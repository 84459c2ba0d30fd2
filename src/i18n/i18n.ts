import i18next, { type TFunction } from "i18next";
import type { Locale } from "#core/locale";
import type { words as ja } from "./ja";
import type { words as jaGuide } from "./ja-guide";
import { nestedQuotes } from "./quotes";

/** Every namespace in one language, with the keys of the Japanese source. */
export type Words = typeof ja;

/** The namespaces of the guide's screens, which come later. */
export type GuideWords = typeof jaGuide;

type Namespaces = [
  "shell",
  "episode",
  "places",
  "credits",
  "problems",
  "guide",
  "self-check",
  "library",
  "start",
  "outsourcing",
  "records",
  "together",
];

/** Says a key in the present language: `t("shell:title.start")`. */
export type Translate = TFunction<Namespaces>;

/** The interface's words, in one language at a time. */
export interface I18n {
  readonly t: Translate;
  locale(): Locale;
  /** Adds words of a language to those at hand; nobody is told. */
  learn(locale: Locale, words: GuideWords): void;
  /** Changes the language and tells everyone who listens. */
  setLocale(locale: Locale, words: Words): void;
  /** Returns what stops listening. */
  onLocale(listener: (locale: Locale) => void): () => void;
}

/** Fetches the words of one language; each is a chunk of its own, and trying again is safe. */
export async function loadWords(locale: Locale): Promise<Words> {
  const { words } = locale === "ja" ? await import("./ja") : await import("./en");
  return words;
}

/** Fetches the words of the guide's screens in one language. */
export async function loadGuideWords(locale: Locale): Promise<GuideWords> {
  const { words } = locale === "ja" ? await import("./ja-guide") : await import("./en-guide");
  return words;
}

/** Starts with the words of one language at hand: ready when it returns. */
export function createI18n(start: Locale, startWords: Words): I18n {
  const instance = i18next.createInstance();
  const listeners = new Set<(locale: Locale) => void>();
  let locale = start;
  instance.use({
    type: "postProcessor",
    name: "quotes",
    process: (value: unknown) => (typeof value === "string" ? nestedQuotes(value) : value),
  });
  // Words are given, so both promises are settled before they return.
  void instance.init({
    lng: start,
    fallbackLng: false,
    ns: Object.keys(startWords),
    defaultNS: "shell",
    resources: { [start]: startWords },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    postProcess: ["quotes"],
  });
  const learn = (spoken: Locale, words: Words | GuideWords) => {
    for (const [namespace, texts] of Object.entries(words)) {
      instance.addResourceBundle(spoken, namespace, texts);
    }
  };
  return {
    // The instance speaks all namespaces; its own type names the default one only.
    t: instance.t as Translate,
    locale: () => locale,
    learn,
    setLocale(next, words) {
      if (next === locale) return;
      locale = next;
      learn(next, words);
      void instance.changeLanguage(next);
      for (const listener of [...listeners]) listener(next);
    },
    onLocale(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
