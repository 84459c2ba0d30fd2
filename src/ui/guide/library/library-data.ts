import { loadScenario, loadText, openScenarios } from "#content/catalogue";
import { loadLibrary, loadSelfCheck, loadSources } from "#content/guide";
import type { LibraryText, SelfCheckText, SourcesText } from "#content/guide-text";
import type { Guide } from "#content/parse-guide";
import type { Locale, ScenarioText } from "#content/scenario-text";
import type { Library, Sources } from "#core/guide";
import type { SelfCheck } from "#core/guide-self-check";
import type { Scenario } from "#core/scenario";

/** An open place as far as the library shows it. */
export interface KnownEpisode {
  readonly scenario: Scenario;
  readonly text: ScenarioText;
}

/** Everything the library is shown with. */
export interface LibraryData {
  readonly library: Guide<Library, LibraryText>;
  /** Words in both languages: a search finds either. */
  readonly searched: readonly LibraryText[];
  readonly selfCheck: Guide<SelfCheck, SelfCheckText>;
  readonly sources: Guide<Sources, SourcesText>;
  readonly episodes: readonly KnownEpisode[];
}

/** Loads the library in one language; throws as its parts do. */
export async function loadLibraryData(locale: Locale): Promise<LibraryData> {
  const [library, other, selfCheck, sources, episodes] = await Promise.all([
    loadLibrary(locale),
    loadLibrary(locale === "ja" ? "en" : "ja"),
    loadSelfCheck("v3", locale),
    loadSources(locale),
    Promise.all(openScenarios().map((id) => loadEpisode(id, locale))),
  ]);
  return { library, searched: [library.text, other.text], selfCheck, sources, episodes };
}

async function loadEpisode(id: string, locale: Locale): Promise<KnownEpisode> {
  const scenario = await loadScenario(id);
  return { scenario, text: await loadText(scenario, locale) };
}
