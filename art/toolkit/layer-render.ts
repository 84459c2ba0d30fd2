import { boundsWithShadow } from "./bounds";
import { type Rectangle, stageCamera, type View } from "./camera";
import type { Placed, PlacedLayer } from "./compose";
import { cropped, evened, extent, halved, opaqueExtent } from "./crop";
import { type DioramaLayer, visibleLayers } from "./diorama";
import { focusAround } from "./focus";
import { light as rig } from "./light";
import { calmed } from "./people/calm";
import type { Picture } from "./picture";
import { type DioramaSet, ownState } from "./set";
import { brightPixels, splitLayer } from "./split";
import type { Studio } from "./studio";

/** Fewer bright pixels than this are noise along an edge, not light. */
const FEWEST_BRIGHT = 300;

/** Layers shown in this layer's state that lie below it: what it stands before and shades. */
function below(set: DioramaSet, layer: DioramaLayer): Set<string> {
  const visible = visibleLayers(set.built, ownState(layer));
  return new Set(
    set.built.layers
      .filter(({ id, depth }) => visible.has(id) && id !== layer.id && depth < layer.depth)
      .map(({ id }) => id),
  );
}

const moved = (part: Rectangle, by: Rectangle): Rectangle => ({
  ...part,
  x: part.x + by.x,
  y: part.y + by.y,
});

/** Cuts a picture to what it shows; undefined when it shows nothing. */
function tight(picture: Picture, part: Rectangle | undefined, crop: Rectangle): Placed | undefined {
  if (!part) return undefined;
  return { picture: cropped(picture, part), at: moved(part, crop) };
}

/** As `tight`, at half resolution: shadows and shine are soft anyway. */
function tightHalf(
  picture: Picture,
  part: Rectangle | undefined,
  crop: Rectangle,
): Placed | undefined {
  if (!part) return undefined;
  const even = evened(part, picture.width, picture.height);
  return { picture: halved(cropped(picture, even)), at: moved(even, crop) };
}

function brightExtent(picture: Picture): Rectangle | undefined {
  if (brightPixels(picture) < FEWEST_BRIGHT) return undefined;
  const { data } = picture;
  return extent(picture, (i) => Math.max(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0) > 3);
}

/** Renders one layer against the room and the layers below it. Throws when nothing of it is seen. */
export async function renderLayer(
  studio: Studio,
  set: DioramaSet,
  layer: DioramaLayer,
  samples: number,
): Promise<PlacedLayer> {
  const camera = stageCamera();
  const object = set.objectOf(layer.id);
  const crop = boundsWithShadow(object, camera, layer.reach);
  const view: View = { camera, scale: 1, crop };
  const context = below(set, layer);
  const withLayer = new Set([...context, layer.id]);
  set.show(context);
  const behind = studio.pointsInSight(set.scene, view);
  set.show(withLayer);
  const focus = focusAround([...behind, ...studio.pointsInSight(set.scene, view)]);
  set.show(context);
  const before = await studio.render(set.scene, view, rig, samples, focus);
  set.show(withLayer);
  const after = await studio.render(set.scene, view, rig, samples, focus);
  const coverage = studio.coverage(set.scene, object, view, samples);
  const split = splitLayer(before, after, coverage);
  const cutout = tight(split.cutout, opaqueExtent(split.cutout), crop);
  if (!cutout) throw new Error(`Nothing of layer "${layer.id}" is seen.`);
  const shadow = tightHalf(split.shadow, opaqueExtent(split.shadow, 3), crop);
  const shine = tightHalf(split.light, brightExtent(split.light), crop);
  return {
    id: layer.id,
    depth: layer.depth,
    cutout,
    ...(shadow && { shadow }),
    ...(shine && { light: shine }),
  };
}

/** So much of a person is in a portrait, from the top of the layer's picture. */
const BUST = 200;

/** Head and shoulders of a layer's person with a calm face, where the layer's picture has them. */
export async function renderPortrait(
  studio: Studio,
  set: DioramaSet,
  layer: DioramaLayer,
  at: Rectangle,
  samples: number,
): Promise<Picture> {
  const crop = { ...at, height: Math.min(at.height, BUST) };
  const view: View = { camera: stageCamera(), scale: 1, crop };
  const object = set.objectOf(layer.id);
  const context = below(set, layer);
  set.show(context);
  const before = await studio.render(set.scene, view, rig, samples);
  set.show(new Set([...context, layer.id]));
  const after = await calmed(object, () => studio.render(set.scene, view, rig, samples));
  return splitLayer(before, after, studio.coverage(set.scene, object, view, samples)).cutout;
}
