import type { Locale } from "#core/locale";
import type { Scenario } from "#core/scenario";
import type { Manifest } from "#picture/manifest";
import type { ScenarioText } from "./scenario-text";

/** Everything one episode is played with; words come language by language. */
export interface OpenEpisode {
  readonly scenario: Scenario;
  /** Its room, under its own names. */
  readonly manifest: Manifest;
  /** Words of the languages that are loaded; asking for another is an error. */
  readonly texts: Readonly<Record<Locale, ScenarioText>>;
  urlOf(file: string): string;
  /** Fetches the words of one more language. */
  load(locale: Locale): Promise<void>;
}

/** Puts an episode together; `textIn` fetches the words of a language that is not there yet. */
export function episodeOf(
  scenario: Scenario,
  manifest: Manifest,
  urlOf: (file: string) => string,
  textIn: (locale: Locale) => Promise<ScenarioText>,
  first: Partial<Record<Locale, ScenarioText>>,
): OpenEpisode {
  const loaded = new Map(Object.entries(first));
  const wordsIn = (language: Locale) => {
    const text = loaded.get(language);
    if (text === undefined) throw new Error(`The words in ${language} are not loaded.`);
    return text;
  };
  const texts = {
    get ja() {
      return wordsIn("ja");
    },
    get en() {
      return wordsIn("en");
    },
  };
  const load = async (next: Locale) => {
    if (!loaded.has(next)) loaded.set(next, await textIn(next));
  };
  return { scenario, manifest, texts, urlOf, load };
}
