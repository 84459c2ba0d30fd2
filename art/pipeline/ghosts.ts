import type { Box, Layer, Sprite } from "#picture/manifest";
import { personIn, type RoomState, visibleLayers } from "#picture/visible-layers";
import type { Rendered } from "./manifest";

/** A shadow or light, the layers that stood behind its own when it was drawn, and its own. */
export interface Haunted {
  readonly sprite: Sprite;
  /** Nearest last; each may be gone while the shadow is still seen. */
  readonly behind: readonly Layer[];
  /** Whom it was drawn for, where others have it, too: nothing was drawn beneath an arm they do not raise. */
  readonly owner: Layer | undefined;
}

/**
 * What is always there, and in whose place nothing ever comes, leaves no ghost. People do: whoever
 * is not of a shot steps out.
 */
function staysFor(layers: readonly Layer[]): ReadonlySet<string> {
  const replaced = new Set(layers.flatMap(({ replaces }) => replaces));
  const stays = layers.filter(
    (layer) => "always" in layer.shows && !replaced.has(layer.id) && !isSomebody(layers, layer),
  );
  return new Set(stays.map(({ id }) => id));
}

const isSomebody = (layers: readonly Layer[], layer: Layer): boolean =>
  layer.head !== undefined || personIn(layers, layer) !== undefined;

/** The state in which a layer was drawn; links add up, but what one outcome shows stands alone. */
function drawnIn({ shows }: Layer, chain: readonly string[]): RoomState {
  if ("measure" in shows) return { links: [], measures: [shows.measure] };
  if (!("link" in shows)) return { links: [], measures: [] };
  const { link, outcome } = shows;
  if (outcome !== undefined) return { links: [], outcomes: { [link]: outcome }, measures: [] };
  return { links: chain.slice(0, chain.indexOf(link) + 1), measures: [] };
}

/**
 * Shadows and lights that were drawn over somebody who may go away. What they changed on that
 * figure would be seen on the wall: glasses without a face. `chain` has the links in their order.
 */
export function hauntedOf(rendered: Rendered, chain: readonly string[]): readonly Haunted[] {
  const stays = staysFor(rendered.layers);
  const lent = lentIn(rendered.layers);
  return rendered.layers.flatMap((layer) => {
    const behind = visibleLayers(rendered, drawnIn(layer, chain)).filter(
      ({ id, depth }) => id !== layer.id && depth < layer.depth && !stays.has(id),
    );
    return castBy(layer)
      .filter((sprite) => isOwn(sprite, layer))
      .map((sprite) => ({ sprite, behind, owner: lent.has(sprite.file) ? layer : undefined }))
      .filter(({ sprite, owner }) => owner || behind.some((other) => meets(other, sprite)));
  });
}

const castBy = ({ shadow, light }: Layer): readonly Sprite[] =>
  [shadow, light].filter((sprite) => sprite !== undefined);

/** Files of the shadows and lights that another layer has, too. */
function lentIn(layers: readonly Layer[]): ReadonlySet<string> {
  return new Set(
    layers.flatMap((layer) =>
      castBy(layer).flatMap((sprite) => (isOwn(sprite, layer) ? [] : [sprite.file])),
    ),
  );
}

/** A borrowed shadow is freed with the layer it was drawn for. */
const isOwn = ({ file }: Sprite, { id }: Layer): boolean =>
  file === `${id}-shadow.webp` || file === `${id}-light.webp`;

const meets = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
