import { sharedArea } from "./boxes";
import type { Manifest } from "./manifest";
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
    const box = things.find((thing) => thing.id === id)?.box;
    if (box === undefined || layers.every((layer) => layer.id !== id)) return true;
    return seen.some(
      (layer) =>
        layer.id === id ||
        (replacedBy(layers, layer).includes(id) &&
          personIn(layers, layer) === undefined &&
          sharedArea(layer, box) >= FILLED * box.width * box.height),
    );
  });
}
