import type { Box, Layer, Manifest } from "./manifest";
import { holds, isIn, type Point } from "./outline";
import { personIn, type RoomState, visibleLayers } from "./visible-layers";

/** Of the width of what stands behind, so much is hidden across, of 1: its foot is not seen. */
const ACROSS = 0.75;

/** So much of its height, of 1, is still seen, or it is told by its place. */
const LEAST = 0.4;

/** So near its foot ends what hides it, in stage units. */
const NEAR_FOOT = 12;

/** What is seen of something whose foot stands behind a nearer thing: a screen above a screen. */
export function seenPart(
  manifest: Pick<Manifest, "layers" | "things">,
  state: RoomState,
  box: Box,
  layer: Layer | undefined,
): Box {
  if (layer === undefined) return box;
  const bottom = box.y + box.height;
  const heights = visibleLayers(manifest, state).flatMap((nearer) => {
    if (nearer.depth <= layer.depth || isWith(layer, nearer)) return [];
    if (personIn(manifest.layers, nearer) !== undefined) return [];
    if (nearer.y + nearer.height < bottom - NEAR_FOOT) return [];
    const outline = manifest.things.find(({ id }) => id === nearer.id)?.outline;
    const hides = (point: Point) => isIn(point, nearer) && (!outline || holds(outline, point));
    const height = STEPS.map((step) => step * box.height).find(
      (down) => across(box, (x) => hides({ x, y: box.y + down })) > ACROSS,
    );
    return height !== undefined && height > LEAST * box.height ? [height] : [];
  });
  return { ...boxOf(box), height: Math.min(box.height, ...heights) };
}

/** How far down something is looked at, of its height. */
const STEPS = Array.from({ length: 40 }, (_, index) => index / 40);

/** How much of a box from side to side is so, of 1. */
function across({ x, width }: Box, isSo: (x: number) => boolean): number {
  const places = Array.from({ length: 20 }, (_, index) => x + ((index + 0.5) / 20) * width);
  return places.filter(isSo).length / places.length;
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

/** What the same measure brought. */
export const isWith = (layer: Layer, other: Layer): boolean =>
  "measure" in layer.shows &&
  "measure" in other.shows &&
  layer.shows.measure === other.shows.measure;
