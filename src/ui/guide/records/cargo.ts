import { carriedResult } from "#core/carried";
import type { CarriedResult } from "#core/progress-code";
import type { PlayedPlace } from "./played";

/** What a code can carry of the results, and the places of which it can carry nothing. */
export interface Cargo {
  readonly carried: readonly CarriedResult[];
  readonly leftOut: readonly PlayedPlace[];
}

export function cargoOf(played: readonly PlayedPlace[]): Cargo {
  const all = played.map((place) => ({ place, result: carriedResult(place.scenario, place) }));
  return {
    carried: all.flatMap(({ result }) => result ?? []),
    leftOut: all.flatMap(({ place, result }) => (result ? [] : [place])),
  };
}
