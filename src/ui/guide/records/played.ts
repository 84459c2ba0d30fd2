import { episodeFonts } from "virtual:fonts";
import { loadScenario, loadText, openScenarios } from "#content/catalogue";
import type { Locale, ScenarioText } from "#content/scenario-text";
import type { Result, Results } from "#core/results";
import type { Scenario } from "#core/scenario";

/** A place that can be played, with its words in one language. */
export interface KnownPlace {
  readonly scenario: Scenario;
  readonly text: ScenarioText;
}

/** A place that was played to its end. */
export type PlayedPlace = KnownPlace & Result;

/** The language that the page speaks while a screen is being loaded. */
export function pageLocale(): Locale {
  return document.documentElement.lang === "en" ? "en" : "ja";
}

/** All places that can be played, in the guideline's order. */
export function loadPlaces(locale: Locale): Promise<readonly KnownPlace[]> {
  return Promise.all(
    openScenarios().map(async (id) => {
      // Their words may need letters of their own; without them the system's fill in.
      episodeFonts[id]?.().catch(() => undefined);
      const scenario = await loadScenario(id);
      return { scenario, text: await loadText(scenario, locale) };
    }),
  );
}

/** Those of the places that have a result. */
export function playedPlaces(
  places: readonly KnownPlace[],
  results: Results,
): readonly PlayedPlace[] {
  return places.flatMap((place) => {
    const result = results[place.scenario.id];
    return result ? [{ ...place, ...result }] : [];
  });
}
