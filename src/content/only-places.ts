import type { EpisodeSource } from "./episode-source";

/** The places that are in a package, of those that are built in; the others do not exist there. */
export function onlyPlaces(source: EpisodeSource, episodes: readonly string[]): EpisodeSource {
  const isIn = (scenario: string | undefined) =>
    scenario !== undefined && episodes.includes(scenario);
  const places = source
    .places()
    .map((place) => (isIn(place.scenario) ? place : { ...place, scenario: undefined }));
  const isOpen = (number: string) =>
    places.some((place) => place.number === number && place.scenario !== undefined);
  return {
    ...source,
    places: () => places,
    cases: () => source.cases().filter(({ number }) => isOpen(number)),
    scenarios: () => source.scenarios().filter(isIn),
    structures: async () => (await source.structures()).filter(({ id }) => isIn(id)),
  };
}
