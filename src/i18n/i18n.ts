import i18next, { type TFunction } from "i18next";
import type { Locale } from "#content/scenario-text";
import enCredits from "./en/credits.json";
import enEpisode from "./en/episode.json";
import enPlaces from "./en/places.json";
import enProblems from "./en/problems.json";
import enShell from "./en/shell.json";
import jaCredits from "./ja/credits.json";
import jaEpisode from "./ja/episode.json";
import jaPlaces from "./ja/places.json";
import jaProblems from "./ja/problems.json";
import jaShell from "./ja/shell.json";

/** Japanese is the source language: its files define the keys that the others must have. */
const ja = {
  shell: jaShell,
  episode: jaEpisode,
  places: jaPlaces,
  credits: jaCredits,
  problems: jaProblems,
};
const en: typeof ja = {
  shell: enShell,
  episode: enEpisode,
  places: enPlaces,
  credits: enCredits,
  problems: enProblems,
};

const namespaces = ["shell", "episode", "places", "credits", "problems"] as const;

/** Says a key in the present language: `t("shell:title.start")`. */
export type Translate = TFunction<typeof namespaces>;

/** The interface's words, in one language at a time. */
export interface I18n {
  readonly t: Translate;
  locale(): Locale;
  /** Changes the language and tells everyone who listens, once the words are there. */
  setLocale(locale: Locale): void;
  /** Returns what stops listening. */
  onLocale(listener: (locale: Locale) => void): () => void;
}

/** Starts with all words at hand: nothing is fetched, so it is ready when it returns. */
export function createI18n(start: Locale): I18n {
  const instance = i18next.createInstance();
  const listeners = new Set<(locale: Locale) => void>();
  let locale = start;
  // Resources are bundled, so both promises are settled before they return.
  void instance.init({
    lng: start,
    fallbackLng: "ja",
    ns: [...namespaces],
    defaultNS: "shell",
    resources: { ja, en },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return {
    // The instance speaks all namespaces; its own type names the default one only.
    t: instance.t as Translate,
    locale: () => locale,
    setLocale(next) {
      if (next === locale) return;
      locale = next;
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
