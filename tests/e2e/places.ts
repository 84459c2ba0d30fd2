import { inject } from "vitest";
import { type Shipped, shipped } from "../helpers/shipped";
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

/** The turns of a day: every hand, language and device is in one of them. */
const daily = turns.filter(({ hands, locale, device }) =>
  ["touch en phone", "keyboard ja phone", "mouse ja desktop"].includes(
    `${hands} ${locale} ${device}`,
  ),
);

/**
 * The walks to play from title to debrief: each turn of a day in the first place that has it, the
 * reference place in one that no other has; in a release, everywhere in every turn. `walk` counts
 * the walkthroughs of the place.
 */
export function walks() {
  const taken = otherFolders.map((folder) => turnOf(shippedAs(folder)));
  const ownTurn = (place: Shipped) =>
    place.folder === referenceFolder
      ? (turns.find((turn) => !taken.includes(turn)) ?? turnOf(place))
      : turnOf(place);
  const rows = shipped.flatMap((place) =>
    (isEverything() ? turns : [ownTurn(place)]).map((turn) => {
      const step = Math.max(1, Math.floor(place.walkthroughs.length / turns.length));
      const walk = (turns.indexOf(turn) * step) % place.walkthroughs.length;
      return { turn, folder: place.folder, walk };
    }),
  );
  const wanted = isEverything()
    ? rows
    : daily.flatMap((each) => rows.find(({ turn }) => turn === each) ?? []);
  return wanted.map(({ turn, ...row }) => ({ ...turn, ...row }));
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

/** Of cases that are alike, the first so many; in a release, all. */
export const firstOf = <Each>(all: readonly Each[], count: number): readonly Each[] =>
  isEverything() ? all : all.slice(0, count);

/** How a screen is measured at its turn: in a release in every way, else in one. */
export const viewingsOf = (turn: number): readonly Viewing[] =>
  isEverything() ? viewings : viewings.filter((_, index) => index === turn % viewings.length);
