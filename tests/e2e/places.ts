import { inject } from "vitest";
import { shipped } from "../helpers/shipped";
import { otherFolders, referenceFolder, turnOf, turns } from "../helpers/turns";
import { shippedAs } from "./earlier";
import { type Viewing, viewings } from "./measured";

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

/** The windows that screens are fitted into; the wall in four times the points is left to a release. */
export const windowsOf = <Size extends { readonly width: number }>(sizes: readonly Size[]) =>
  sizes.filter(({ width }) => width <= LARGEST || isEverything());

const LARGEST = 1920;

/** Of what is tried many times over, every other one, beginning with one of the first two; in a release, all. */
export const everyOther = <Each>(all: readonly Each[], first: 0 | 1): readonly Each[] =>
  isEverything() ? all : all.filter((_, index) => index % 2 === first);

/** How a screen is measured at its turn: in a release in every way, else in one. */
export const viewingsOf = (turn: number): readonly Viewing[] =>
  isEverything() ? viewings : viewings.filter((_, index) => index === turn % viewings.length);
