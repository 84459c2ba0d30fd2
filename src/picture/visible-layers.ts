import type { Layer, Manifest } from "./manifest";

/** What has happened in the room: accident links acted out and measures bought, by id. */
export interface RoomState {
  readonly links: readonly string[];
  readonly measures: readonly string[];
}

/** Layers to show, farthest first: what always shows, the deltas of `state`, less what they replace. */
export function visibleLayers(
  { layers }: Pick<Manifest, "layers">,
  state: RoomState,
): readonly Layer[] {
  const shown = layers.filter(({ shows }) => {
    if ("link" in shows) return state.links.includes(shows.link);
    if ("measure" in shows) return state.measures.includes(shows.measure);
    return true;
  });
  const replaced = new Set(shown.flatMap(({ replaces }) => replaces));
  return shown.filter(({ id }) => !replaced.has(id)).toSorted((a, b) => a.depth - b.depth);
}
