import { inject } from "vitest";
import { shipped } from "../helpers/shipped";
import { otherFolders, referenceFolder, turnOf, turns } from "../helpers/turns";
import { shippedAs } from "./earlier";

export { referenceFolder };

const isEverything = () => inject("scope") === "all";

/**
 * The places in which a fact of the code is tried that only another place's words could break: the
 * reference place, and in a release every other as well.
 */
export const wholeFolders = (): readonly string[] =>
  isEverything() ? [referenceFolder, ...otherFolders] : [referenceFolder];

/**
 * The walks to play from title to debrief: each place in its own turn, the reference place also in
 * the turns that no other has; in a release, everywhere in every turn. `walk` counts the
 * walkthroughs of the place.
 */
export function walks() {
  const taken = otherFolders.map((folder) => turnOf(shippedAs(folder)));
  return shipped.flatMap((place) => {
    const isReference = place.folder === referenceFolder;
    const left = turns.filter((turn) => !taken.includes(turn));
    const own = isReference && left.length > 0 ? left : [turnOf(place)];
    return (isEverything() ? turns : own).map((turn) => {
      const step = Math.max(1, Math.floor(place.walkthroughs.length / turns.length));
      const walk = (turns.indexOf(turn) * step) % place.walkthroughs.length;
      return { ...turn, folder: place.folder, walk };
    });
  });
}

/** The languages in which a place's screens are fitted into its windows. */
export function localesOf(folder: string): readonly ("ja" | "en")[] {
  const isWhole = folder === referenceFolder || isEverything();
  return isWhole ? ["ja", "en"] : [turnOf(shippedAs(folder)).locale];
}

/**
 * The windows that a place's screens are fitted into, of all in `sizes`: all for the reference
 * place, and the narrowest, the most usual and the largest of a desk for the words of another.
 */
export function windowsOf<Size extends { readonly width: number }>(
  folder: string,
  sizes: readonly Size[],
): readonly Size[] {
  if (isEverything()) return sizes;
  const few = folder === referenceFolder ? sizes.map(({ width }) => width) : [360, 1366, 1920];
  return sizes.filter(({ width }) => few.includes(width) && width <= LARGEST);
}

/** A wall in four times the points costs a fifth of the time of all windows; a release has it. */
const LARGEST = 1920;
