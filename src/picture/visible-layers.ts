import type { LinkOutcome } from "#core/chain";
import { headOf } from "./beside";
import {
  type Box,
  isPersonLayer,
  type Layer,
  type Manifest,
  personLayer,
  personOf,
} from "./manifest";

/** What has happened in the room: accident links acted out and measures bought, by id. */
export interface RoomState {
  readonly links: readonly string[];
  /** How links went that have come, also those that were prevented; by default they happened. */
  readonly outcomes?: Readonly<Record<string, LinkOutcome>>;
  /** How people took a link, where their faces tell something else than what came of it. */
  readonly faces?: Readonly<Record<string, LinkOutcome>>;
  readonly measures: readonly string[];
  /**
   * People stand as before and nobody is upset; things stay as the links left them, or are mended,
   * too, but no smoke stands in the room. Who or what went away stays away.
   */
  readonly calm?: "people" | "everything" | undefined;
  /**
   * The people of the shot, by id, who tell of it awake; whoever else is in the room steps out.
   * Everybody, as the link left them, by default.
   */
  readonly present?: readonly string[] | undefined;
  /**
   * Only who acts in what came, be it asleep: whoever stands as in the morning, smiling, steps out,
   * and nobody tells of it.
   */
  readonly onlyActing?: boolean | undefined;
}

type Layers = Pick<Manifest, "layers">;

/** Layers to show, farthest first: what always shows, the deltas of `state`, less what they replace. */
export function visibleLayers({ layers }: Layers, state: RoomState): readonly Layer[] {
  const shown = layers.filter((layer) => {
    const { shows } = layer;
    if ("link" in shows) return isLinkShown(shows, takenAs(layers, layer, state));
    if ("measure" in shows) return state.measures.includes(shows.measure);
    return true;
  });
  const calmed = shown.filter(
    (layer) =>
      (state.calm !== undefined && (isUpset(layers, layer) || isPassing(layer))) ||
      (state.present !== undefined && !state.onlyActing && layer.asleep === true),
  );
  const mended = state.calm === "everything" ? shown.filter(isBroken) : [];
  const undone = new Set([...calmed, ...mended]);
  // Where a figure is calm, the same person stands as before; whom else it replaced stays away.
  const standing = new Set(calmed.map((layer) => personIn(layers, layer)));
  const away = new Set([
    ...idsOf(undone),
    ...calmed.flatMap((layer) => replacedBy(layers, layer)).filter((id) => !standing.has(id)),
  ]);
  // What is not there itself takes nobody's place: else both it and who stands as before were lost.
  const taken = shown
    .filter(({ id }) => !away.has(id))
    .flatMap((layer) => replacedBy(layers, layer));
  const gone = new Set([...away, ...taken]);
  return shown
    .filter((layer) => !gone.has(layer.id) && isPresent(layers, layer, state))
    .toSorted((a, b) => a.depth - b.depth);
}

/** Whether nobody is seen in a layer, or somebody of the shot. */
function isPresent(layers: readonly Layer[], layer: Layer, state: RoomState): boolean {
  const { present, onlyActing = false } = state;
  const person = personIn(layers, layer);
  if (onlyActing && person !== undefined && "always" in layer.shows) return false;
  if (present === undefined) return true;
  // Where nobody is of the shot, who only comes by steps out, too.
  if (present.length === 0 && layer.head !== undefined) return false;
  return person === undefined || present.some((id) => personLayer(id) === person || id === person);
}

const idsOf = (layers: Iterable<Layer>) => [...layers].map(({ id }) => id);

/** The state that decides on a layer: faces of people go by how they took it. */
function takenAs(layers: readonly Layer[], layer: Layer, state: RoomState): RoomState {
  if (state.faces === undefined || personIn(layers, layer) === undefined) return state;
  return { ...state, outcomes: { ...state.outcomes, ...state.faces } };
}

type LinkMoment = Extract<Layer["shows"], { readonly link: string }>;

function isLinkShown({ link, outcome }: LinkMoment, { links, outcomes }: RoomState): boolean {
  if (outcome === undefined) return links.includes(link);
  return outcome === (outcomes?.[link] ?? (links.includes(link) ? "happened" : undefined));
}

/**
 * What a layer replaces, and what that would have replaced: a link in between may have been
 * prevented, and its figure never came. The nearest comes first.
 */
export function replacedBy(layers: readonly Layer[], { replaces }: Layer): readonly string[] {
  const found = new Set(replaces);
  for (const id of found) {
    for (const further of layers.find((layer) => layer.id === id)?.replaces ?? []) {
      found.add(further);
    }
  }
  return [...found];
}

/** The person, as standing in the morning, whom a layer shows in another pose. */
export function personIn(layers: readonly Layer[], layer: Layer): string | undefined {
  if (isPersonLayer(layer.id)) return layer.id;
  return replacedBy(layers, layer).find(isPersonLayer);
}

/** Something of the accident, unless it was drawn for a better outcome and says so itself. */
const isBroken = ({ shows }: Layer): boolean =>
  "link" in shows && (shows.outcome ?? "happened") === "happened";

/** Drawn for what happened alone, as smoke: it is over before people are calm beside it. */
const isPassing = ({ shows }: Layer): boolean => "link" in shows && shows.outcome === "happened";

/** A figure of the accident. */
const isUpset = (layers: readonly Layer[], layer: Layer): boolean =>
  isBroken(layer) && personIn(layers, layer) !== undefined;

/** Whoever is drawn without a head of their own, as in a thought, has it in the upper half. */
export const headOfLayer = (layer: Layer): Box => layer.head ?? headOf(layer);

/** Layers that somebody is seen in: the cast, and who only comes by, as a technician does. */
export function bodiesIn({ layers }: Layers, state: RoomState): readonly Layer[] {
  return visibleLayers({ layers }, state).filter(
    (layer) => layer.head !== undefined || personIn(layers, layer) !== undefined,
  );
}

/** What measures have brought: in the place of things, too, it matters more than what was there before. */
export const broughtIn = ({ layers }: Layers, state: RoomState): readonly Layer[] =>
  visibleLayers({ layers }, state).filter(({ shows }) => "measure" in shows);

/** Where the heads are of everybody who is to be seen, in stage units. */
export const headsIn = (room: Layers, state: RoomState): readonly Box[] =>
  bodiesIn(room, state).map(headOfLayer);

/** Where the head is of each person who is to be seen, in stage units, by the person's id. */
export function headsByPerson(manifest: Layers, state: RoomState): ReadonlyMap<string, Box> {
  return new Map(
    visibleLayers(manifest, state).flatMap((layer) => {
      const person = personIn(manifest.layers, layer);
      return person === undefined ? [] : [[personOf(person), headOfLayer(layer)] as const];
    }),
  );
}

/** Whether somebody sleeps: it is night then. */
export const isAsleep = (room: Layers, state: RoomState): boolean =>
  visibleLayers(room, state).some(({ asleep = false }) => asleep);
