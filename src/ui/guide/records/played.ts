import { episodeFonts } from "virtual:fonts";
import { loadScenario, loadText, openScenarios } from "#content/catalogue";
import type { Locale, ScenarioText } from "#content/scenario-text";
import { phases } from "#core/episode";
import { replay } from "#core/log";
import type { FinishedPlay } from "#core/records";
import type { Scenario } from "#core/scenario";
import type { Play, Results } from "#progress/profile";

/** A place that can be played, with its words in one language. */
export interface KnownPlace {
  readonly scenario: Scenario;
  readonly text: ScenarioText;
}

/** A place that was played to its end. */
export interface PlayedPlace extends KnownPlace {
  readonly best: Play;
  readonly latest: Play;
}

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

/** A remembered play with all its details; undefined when the scenario has changed since. */
export function finishedPlay(scenario: Scenario, play: Play): FinishedPlay | undefined {
  if (play.revision !== scenario.revision) return undefined;
  const { episode, refused } = replay(scenario, play.log);
  return refused || episode.phase !== phases.at(-1) ? undefined : { scenario, episode };
}
