import { loadLibrary, loadSelfCheck, loadSources } from "#content/guide";
import type { LibraryText, SelfCheckText, SourcesText } from "#content/guide-text";
import type { Guide } from "#content/parse-guide";
import type { ScenarioText } from "#content/scenario-text";
import type { Library, Sources } from "#core/guide";
import type { SelfCheck } from "#core/guide-self-check";
import type { Locale } from "#core/locale";
import type { Scenario } from "#core/scenario";
import type { App } from "#ui/screen";
import { standingsOf } from "./finished-plays";

/** An open place as far as the library shows it: its words only once it was finished. */
export interface KnownEpisode {
  readonly scenario: Scenario;
  readonly text: ScenarioText | undefined;
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
export async function loadLibraryData(
  { episodes: source, records }: App,
  locale: Locale,
): Promise<LibraryData> {
  const [library, other, selfCheck, sources, scenarios] = await Promise.all([
    loadLibrary(locale),
    loadLibrary(locale === "ja" ? "en" : "ja"),
    loadSelfCheck("v3", locale),
    loadSources(locale),
    source.structures(),
  ]);
  const standings = standingsOf(records, scenarios);
  const textOf = (id: string) =>
    standings.get(id)?.kind === "finished" ? source.text(id, locale) : undefined;
  const episodes = await Promise.all(
    scenarios.map(async (scenario) => ({ scenario, text: await textOf(scenario.id) })),
  );
  return { library, searched: [library.text, other.text], selfCheck, sources, episodes };
}
