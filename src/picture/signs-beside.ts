import { shareIn } from "./boxes";
import type { Box, Layer, Manifest } from "./manifest";
import { holds } from "./outline";
import { type Spread, spreadOf } from "./ring-shape";
import { isWith } from "./seen-part";
import { thingsNow } from "./standing";
import { broughtIn, personIn, type RoomState, replacedBy } from "./visible-layers";

/** What lies so much behind what is meant, or so much of which lies in it, of 1, belongs to it. */
const TOGETHER = 0.35;

/** What is meant in a room: where it is, and the ids of what it is there. */
export interface Meant {
  readonly box: Box;
  readonly layer: Layer | undefined;
  readonly target: string | undefined;
}

/** What took the place of a thing and is as large is of its shape, too. */
const outlineOf = ({ things }: Manifest, id: string, place: Box) =>
  things.find(({ id: was, box }) => was === id && isSame(box, place))?.outline;

/** What stands beside what is meant in a room, as it is drawn: a ring about the one cuts none of it. */
export function signsBeside(
  manifest: Manifest,
  state: RoomState,
  { box, layer, target }: Meant,
): readonly Spread[] {
  const own = new Set([
    target,
    ...(layer ? [layer.id, ...replacedBy(manifest.layers, layer)] : []),
  ]);
  const things = thingsNow(manifest, state).map(({ id, box: place, outline }) => ({
    id,
    place,
    outline: outline ?? outlineOf(manifest, id, place),
  }));
  const brought = broughtIn(manifest, state)
    .filter(
      (each) => !(layer && isWith(layer, each)) && personIn(manifest.layers, each) === undefined,
    )
    // What took the place of a thing stands there once.
    .filter((each) => !things.some(({ place }) => isSame(place, each)))
    // So does what two cards changed, one screen for instance.
    .filter((each, index, all) => all.findIndex((other) => isSame(other, each)) === index)
    .map((each) => ({ id: each.id, place: each as Box, outline: undefined }));
  return [...things, ...brought].flatMap(({ id, place, outline }) => {
    if (own.has(id) || Math.max(shareIn(box, place), shareIn(place, box)) > TOGETHER) return [];
    return [spreadOf(place, (point) => outline === undefined || holds(outline, point))];
  });
}

const isSame = (one: Box, other: Box): boolean =>
  one.x === other.x &&
  one.y === other.y &&
  one.width === other.width &&
  one.height === other.height;
