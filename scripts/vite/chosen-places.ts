import type { Plugin } from "vite";
import { roomOf } from "../room-of.ts";
import { scenarioIds } from "../words.ts";

/** Ids of the places that a build is made of; undefined for all. */
export type ChosenPlaces = readonly string[] | undefined;

/** What is everybody's, beside the folders of rooms. */
const EVERYBODYS = ["shared", "sound"];

/** A file of one place or one room, as a module's id: what folder it lies in, and its ending. */
const OF_A_PLACE = /\/(scenarios|assets)\/([^/]+)\/[^/?]+\.(json|webp|webm|mp3)(\?.*)?$/;

/** Throws with the names that can be chosen when one of these is none. */
export function checkChosen(chosen: readonly string[]): void {
  const known = scenarioIds();
  const unknown = chosen.filter((id) => !known.includes(id));
  if (chosen.length > 0 && unknown.length === 0) return;
  const wrong =
    unknown.length > 0 ? `There is no place ${unknown.join(", ")}.` : "No place chosen.";
  throw new Error(`${wrong} There are: ${known.join(", ")}.`);
}

/** Leaves out of a build what belongs to other places: nobody asks for it, as the shelf has only these. */
export function chosenPlaces(chosen: ChosenPlaces): Plugin {
  const rooms = [...EVERYBODYS, ...(chosen ?? []).map(roomOf)];
  const isWanted = (top: string, folder: string) =>
    (top === "scenarios" ? (chosen ?? []) : rooms).includes(folder);
  return {
    name: "chosen-places",
    enforce: "pre",
    load(id) {
      if (chosen === undefined) return undefined;
      const [, top = "", folder = "", ending, query] =
        OF_A_PLACE.exec(id.replaceAll("\\", "/")) ?? [];
      if (ending === undefined || isWanted(top, folder)) return undefined;
      return ending === "json" && query === undefined ? "{}" : 'export default "";';
    },
  };
}
