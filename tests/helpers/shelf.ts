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

/** All ten places open, those that are being made with what another one has. */
export function tenPlaces(): EpisodeSource {
  const source = builtInSource();
  const places = source
    .places()
    .map((place) => ({ ...place, scenario: place.scenario ?? `made-up-${place.order}` }));
  const like = (id: string) => (source.scenarios().includes(id) ? id : referenceFolder);
  return {
    ...source,
    places: () => places,
    scenarios: () => places.map(({ scenario }) => scenario),
    sign: (id, locale) => source.sign(like(id), locale),
    room: (id) => source.room(like(id)),
  };
}
