import { orderOf } from "#core/guide";
import { referencePlace } from "../../scripts/reference-place";
import { type Shipped, shipped } from "./shipped";

/** How an episode is played: with what in hand, in which language, on which screen. */
export interface Turn {
  readonly hands: "mouse" | "keyboard" | "touch";
  readonly locale: "ja" | "en";
  readonly device: "desktop" | "phone";
}

/**
 * Every pair of values of any two of the three meets in a row. Ten places have the first and the
 * last once, the others twice: Tab in a large window takes three times as long as a finger.
 */
export const turns: readonly Turn[] = [
  { hands: "touch", locale: "ja", device: "desktop" },
  { hands: "mouse", locale: "en", device: "phone" },
  { hands: "keyboard", locale: "ja", device: "phone" },
  { hands: "touch", locale: "en", device: "phone" },
  { hands: "mouse", locale: "ja", device: "desktop" },
  { hands: "keyboard", locale: "en", device: "desktop" },
];

/** The place that facts of the code are tested on. */
export const referenceFolder = referencePlace;

/** Another, where a test needs two. */
export const secondFolder = "inventory-system-failure";

/** All other places: of these, facts of their own content are tested. */
export const otherFolders: readonly string[] = shipped
  .map(({ folder }) => folder)
  .filter((folder) => folder !== referenceFolder);

/** Whose turn a place has: ten places in a row have them all. */
export function turnOf({ scenario }: Shipped): Turn {
  return (
    turns[orderOf(scenario.number) % turns.length] ?? {
      hands: "mouse",
      locale: "ja",
      device: "desktop",
    }
  );
}
