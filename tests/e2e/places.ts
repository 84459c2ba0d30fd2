import { inject } from "vitest";
import { shipped } from "../helpers/shipped";
import { otherFolders, referenceFolder, turnOf, turns } from "../helpers/turns";
import { shippedAs } from "./earlier";

export { referenceFolder };

const isEverything = () => inject("scope") === "all";

/** Every place, the reference place first. */
export const allFolders: readonly string[] = [referenceFolder, ...otherFolders];

/**
 * The walks to play from title to debrief: the reference place in every turn, each other place in
 * its own; in a release, everywhere in every turn. `walk` counts the walkthroughs of the place.
 */
export function walks() {
  return shipped.flatMap((place) => {
    const isWhole = place.folder === referenceFolder || isEverything();
    const own = isWhole ? turns : [turnOf(place)];
    return own.map((turn) => {
      const step = Math.max(1, Math.floor(place.walkthroughs.length / turns.length));
      const walk = (turns.indexOf(turn) * step) % place.walkthroughs.length;
      return { ...turn, folder: place.folder, walk };
    });
  });
}

/** The languages in which a place's screens are fitted into every window. */
export function localesOf(folder: string): readonly ("ja" | "en")[] {
  const isWhole = folder === referenceFolder || isEverything();
  return isWhole ? ["ja", "en"] : [turnOf(shippedAs(folder)).locale];
}
