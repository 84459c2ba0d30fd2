import { builtInSource } from "#content/built-in-source";
import type { EpisodeSource } from "#content/episode-source";
import { referenceFolder, secondFolder } from "./turns";

/**
 * The shipped places as if only two were open: what screens do with some open and some closed
 * places is the same whichever comes next.
 */
export function twoPlaces(): EpisodeSource {
  const source = builtInSource();
  const isKept = (id: string | undefined) => id === referenceFolder || id === secondFolder;
  const open = () => source.places().filter(({ scenario }) => isKept(scenario));
  return {
    ...source,
    places: () =>
      source
        .places()
        .map((place) => (isKept(place.scenario) ? place : { ...place, scenario: undefined })),
    scenarios: () => source.scenarios().filter(isKept),
    cases: () =>
      source.cases().filter(({ number }) => open().some((each) => each.number === number)),
    structures: async () => (await source.structures()).filter(({ id }) => isKept(id)),
  };
}
