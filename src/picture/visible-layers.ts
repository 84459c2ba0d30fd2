import type { LinkOutcome } from "#core/chain";
import type { Layer, Manifest } from "./manifest";

/** What has happened in the room: accident links acted out and measures bought, by id. */
export interface RoomState {
  readonly links: readonly string[];
  /** How links went that have come, also those that were prevented; by default they happened. */
  readonly outcomes?: Readonly<Record<string, LinkOutcome>>;
  readonly measures: readonly string[];
}

/** Layers to show, farthest first: what always shows, the deltas of `state`, less what they replace. */
export function visibleLayers(
  { layers }: Pick<Manifest, "layers">,
  state: RoomState,
): readonly Layer[] {
  const shown = layers.filter(({ shows }) => {
    if ("link" in shows) return isLinkShown(shows, state);
    if ("measure" in shows) return state.measures.includes(shows.measure);
    return true;
  });
  const replaced = new Set(shown.flatMap(({ replaces }) => replaces));
  return shown.filter(({ id }) => !replaced.has(id)).toSorted((a, b) => a.depth - b.depth);
}

type LinkMoment = Extract<Layer["shows"], { readonly link: string }>;

function isLinkShown({ link, outcome }: LinkMoment, { links, outcomes }: RoomState): boolean {
  if (outcome === undefined) return links.includes(link);
  return outcome === (outcomes?.[link] ?? (links.includes(link) ? "happened" : undefined));
}
