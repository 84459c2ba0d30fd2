import { episodeFonts } from "virtual:fonts";
import type { Sign } from "#content/episode-source";
import type { ScenarioText } from "#content/scenario-text";
import type { Locale } from "#core/locale";
import type { Result, Results } from "#core/results";
import type { Scenario } from "#core/scenario";
import { loadResults } from "#progress/results";
import type { App } from "#ui/screen";

/** A place that can be played; its words only where it was played to its end. */
export interface KnownPlace {
  readonly scenario: Scenario;
  readonly sign: Sign;
  readonly text: ScenarioText | undefined;
}

/** A place that was played to its end. */
export type PlayedPlace = KnownPlace & Result & { readonly text: ScenarioText };

/** All places that can be played, in the guideline's order: only what records show is fetched. */
export async function loadPlaces(
  { episodes, records }: Pick<App, "episodes" | "records">,
  locale: Locale,
): Promise<readonly KnownPlace[]> {
  const results = loadResults(records);
  const played = episodes.scenarios().filter((id) => results[id] !== undefined);
  // Their words may need letters of their own; without them the system's fill in.
  for (const id of played) episodeFonts[id]?.().catch(() => undefined);
  const [structures, texts] = await Promise.all([
    episodes.structures(),
    Promise.all(played.map(async (id) => [id, await episodes.text(id, locale)] as const)),
  ]);
  const textOf = new Map(texts);
  return structures.map((scenario) => ({
    scenario,
    sign: episodes.sign(scenario.id, locale),
    text: textOf.get(scenario.id),
  }));
}

/** Those of the places that have a result. */
export function playedPlaces(
  places: readonly KnownPlace[],
  results: Results,
): readonly PlayedPlace[] {
  return places.flatMap((place) => {
    const result = results[place.scenario.id];
    const { text } = place;
    return result && text ? [{ ...place, ...result, text }] : [];
  });
}
