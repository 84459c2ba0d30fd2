import type { Scenario } from "#core/scenario";
import { dressedRoom } from "#picture/dressed-room";
import type { Manifest } from "#picture/manifest";
import { loadManifest, loadScenario, loadTextBeside, roomOf } from "./catalogue";
import { loadUrls } from "./episode-assets";
import type { Locale, ScenarioText } from "./scenario-text";

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

/** Loads an episode with its words in one language. Throws as the parts of the catalogue do. */
export async function openEpisode(scenarioId: string, locale: Locale): Promise<OpenEpisode> {
  const loaded = new Map<Locale, ScenarioText>();
  const structure = loadScenario(scenarioId);
  const load = async (next: Locale) => {
    if (!loaded.has(next)) loaded.set(next, await loadTextBeside(scenarioId, structure, next));
  };
  // Told by the shelf, so that the pictures need not wait for the structure.
  const room = roomOf(scenarioId);
  const [scenario, manifest, urlOf] = await Promise.all([
    structure,
    loadManifest(room),
    loadUrls(room),
    load(locale),
  ]);
  const textIn = (language: Locale) => {
    const text = loaded.get(language);
    if (text === undefined) throw new Error(`The words in ${language} are not loaded.`);
    return text;
  };
  const texts = {
    get ja() {
      return textIn("ja");
    },
    get en() {
      return textIn("en");
    },
  };
  return { scenario, manifest: dressedRoom(scenario, manifest), texts, urlOf, load };
}
