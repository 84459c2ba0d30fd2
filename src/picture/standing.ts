import { sharedArea } from "./boxes";
import type { Layer, Manifest, PictureThing } from "./manifest";
import { personIn, type RoomState, replacedBy, visibleLayers } from "./visible-layers";

/** So much of a thing's place is filled, of 1, by what stands there instead of it. */
const FILLED = 0.3;

/**
 * Those of some things that are to be seen, as they were or as they have become: what was carried
 * away, or sent, leaves a bare floor that no stamp should stand on.
 */
export function stillStanding(
  { layers, things }: Pick<Manifest, "layers" | "things">,
  state: RoomState,
  ids: readonly string[],
): readonly string[] {
  const seen = visibleLayers({ layers }, state);
  return ids.filter((id) => {
    const thing = things.find((each) => each.id === id);
    if (thing === undefined || layers.every((layer) => layer.id !== id)) return true;
    return seen.some((layer) => layer.id === id || isInPlaceOf(layers, layer, thing));
  });
}

/** Whether a layer shows what has become of a thing. */
function isInPlaceOf(layers: readonly Layer[], layer: Layer, { id, box }: PictureThing): boolean {
  return (
    replacedBy(layers, layer).includes(id) &&
    personIn(layers, layer) === undefined &&
    sharedArea(layer, box) >= FILLED * box.width * box.height
  );
}

/** A thing as it is seen: of what has become of another, no outline is known. */
export type SeenThing = Pick<PictureThing, "id" | "box"> &
  Partial<Pick<PictureThing, "outline" | "aim">>;

/** A room's things as they are seen now: a torn cord lies elsewhere than when it was whole. */
export function thingsNow(
  { layers, things }: Pick<Manifest, "layers" | "things">,
  state: RoomState,
): readonly SeenThing[] {
  const seen = visibleLayers({ layers }, state);
  return things.map((thing) => {
    if (seen.some(({ id }) => id === thing.id)) return thing;
    const become = seen.find((layer) => isInPlaceOf(layers, layer, thing));
    if (become === undefined) return thing;
    const { x, y, width, height } = become;
    const isThere = x === thing.box.x && y === thing.box.y;
    return { id: thing.id, box: { x, y, width, height }, ...(isThere && { aim: thing.aim }) };
  });
}
