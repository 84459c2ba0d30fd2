import type { PhaseView } from "./play";
import { mountSpotRound, type SpotMemory } from "./spot-round";

/** 1R: the player looks at anything, judges it, and ends the round when satisfied. */
export const spotView: PhaseView = (play) => {
  const memory: SpotMemory = { open: undefined, last: undefined, hasGreeted: false };
  return () => mountSpotRound(play, memory);
};
