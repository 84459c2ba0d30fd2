import { shareIn } from "./boxes";
import { type Box, type Layer, type Manifest, personOf } from "./manifest";
import { bodiesIn, headOfLayer, personIn, type RoomState } from "./visible-layers";

/** So little of a head, or of a body, over an edge offends nobody, of 1. */
const SLIVER = 0.03;

/** What the edges of a picture leave of somebody. */
function seenOf(layer: Layer, seen: Box): "whole" | "face" | "limb" | "nothing" {
  const head = shareIn(headOfLayer(layer), seen);
  if (head > 1 - SLIVER) return "whole";
  if (head > SLIVER) return "face";
  return shareIn(layer, seen) > SLIVER ? "limb" : "nothing";
}

/**
 * Who stays in a picture of a part of the room, by id: whoever would be seen in part steps out, but
 * for the faces of those it is about.
 */
export function seenWhole(
  { layers }: Pick<Manifest, "layers">,
  state: RoomState,
  seen: Box,
  about: readonly string[] = [],
): readonly string[] | undefined {
  const people = bodiesIn({ layers }, state).flatMap((layer) => {
    const person = personIn(layers, layer);
    if (person === undefined) return [];
    const id = personOf(person);
    const part = seenOf(layer, seen);
    return [{ id, isTorn: part === "limb" || (part === "face" && !about.includes(id)) }];
  });
  return people.some(({ isTorn }) => isTorn)
    ? people.filter(({ isTorn }) => !isTorn).map(({ id }) => id)
    : state.present;
}
