import type { LinkOutcome } from "#core/chain";
import { isPersonLayer, type Layer, type Manifest } from "./manifest";

/** What has happened in the room: accident links acted out and measures bought, by id. */
export interface RoomState {
  readonly links: readonly string[];
  /** How links went that have come, also those that were prevented; by default they happened. */
  readonly outcomes?: Readonly<Record<string, LinkOutcome>>;
  readonly measures: readonly string[];
  /** Links that have come whose people are calm again, because a later one was prevented. */
  readonly calmed?: readonly string[];
}

/**
 * Layers to show, farthest first: what always shows, the deltas of `state`, less what they replace,
 * and what that would have replaced in its turn.
 */
export function visibleLayers(
  { layers }: Pick<Manifest, "layers">,
  state: RoomState,
): readonly Layer[] {
  const standsFor = createReplacements(layers);
  const shown = layers.filter((layer) => {
    const { shows } = layer;
    if ("link" in shows) {
      return isLinkShown(shows, state) && !isCalmed(layer, shows, state, standsFor);
    }
    if ("measure" in shows) return state.measures.includes(shows.measure);
    return true;
  });
  const replaced = new Set(shown.flatMap((layer) => [...standsFor(layer)]));
  return shown.filter(({ id }) => !replaced.has(id)).toSorted((a, b) => a.depth - b.depth);
}

type Replacements = (layer: Layer) => ReadonlySet<string>;

/**
 * What a layer stands in for: what it replaces; where that belongs to a link, also what that
 * replaces, as it may be skipped when its link was prevented.
 */
function createReplacements(layers: readonly Layer[]): Replacements {
  const ofLinks = new Map(
    layers.filter(({ shows }) => "link" in shows).map((each) => [each.id, each]),
  );
  return ({ replaces }) => {
    const found = new Set(replaces);
    // A set that grows is walked to its end.
    for (const id of found) for (const next of ofLinks.get(id)?.replaces ?? []) found.add(next);
    return found;
  };
}

/** Somebody in the pose of a link that no longer frightens anybody. */
function isCalmed(
  layer: Layer,
  { link, outcome }: LinkMoment,
  { calmed = [] }: RoomState,
  standsFor: Replacements,
): boolean {
  if (outcome === "prevented" || !calmed.includes(link)) return false;
  return [...standsFor(layer)].some(isPersonLayer);
}

type LinkMoment = Extract<Layer["shows"], { readonly link: string }>;

function isLinkShown({ link, outcome }: LinkMoment, { links, outcomes }: RoomState): boolean {
  if (outcome === undefined) return links.includes(link);
  return outcome === (outcomes?.[link] ?? (links.includes(link) ? "happened" : undefined));
}
