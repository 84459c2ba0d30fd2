import { z } from "zod";
import { LIST, type OfflineList, PLACES_CACHE, type Sizes } from "./names";

/** How much of everything is on this device. */
export interface Standing {
  /** Bytes of all places with their sounds, and how many of them are here. */
  readonly bytes: number;
  readonly bytesHere: number;
  readonly places: number;
  readonly placesHere: number;
}

/** Is told after every file. */
export type Progress = (standing: Standing) => void;

/** What this device keeps of places. */
export interface Store {
  standing(): Promise<Standing>;
  keepAll(progress: Progress, signal: AbortSignal): Promise<void>;
  keepPlace(scenarioId: string): Promise<void>;
}

/** Requests at a time: browsers ask a server of the old protocol six things at once. */
const AT_ONCE = 4;

const sizes = z.record(z.string(), z.int().nonnegative());
const listSchema = z.strictObject({ sounds: sizes, places: z.record(z.string(), sizes) });

/** What a store is made of. */
export interface StoreParts {
  readonly list: OfflineList;
  readonly cache: Pick<Cache, "keys" | "add">;
  /** Address that the names of the list are relative to. */
  readonly base: string;
  /** Whether this browser plays a sound of this name; others are not wanted. */
  isPlayed(file: string): boolean;
}

/** The store of this browser. Rejects where the list of the build does not come. */
export async function browserStore(isPlayed: (file: string) => boolean): Promise<Store> {
  const answer = await fetch(LIST);
  if (!answer.ok) throw new Error(`${LIST} does not come: ${answer.status}.`);
  const list = listSchema.parse(await answer.json());
  const cache = await caches.open(PLACES_CACHE);
  return createStore({ list, cache, base: document.baseURI, isPlayed });
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Knows what of the list is in the cache, and fetches what is not. */
export function createStore({ list, cache, base, isPlayed }: StoreParts): Store {
  const addressOf = (file: string) => new URL(file, base).href;
  const wantedOf = (...parts: readonly Sizes[]) =>
    new Map(parts.flatMap((part) => Object.entries(part)).filter(([file]) => isPlayed(file)));
  const all = wantedOf(list.sounds, ...Object.values(list.places));

  const filesHere = async () => {
    const here = new Set((await cache.keys()).map(({ url }) => url));
    return new Set([...all.keys()].filter((file) => here.has(addressOf(file))));
  };
  const standingOf = (here: ReadonlySet<string>): Standing => {
    const isHere = (place: Sizes) =>
      [...wantedOf(list.sounds, place).keys()].every((file) => here.has(file));
    return {
      bytes: sum([...all.values()]),
      bytesHere: sum([...here].map((file) => all.get(file) ?? 0)),
      places: Object.keys(list.places).length,
      placesHere: Object.values(list.places).filter(isHere).length,
    };
  };

  const bring = async (
    wanted: ReadonlyMap<string, number>,
    progress: Progress,
    signal?: AbortSignal,
  ) => {
    const here = await filesHere();
    const missing = [...wanted.keys()].filter((file) => !here.has(file));
    progress(standingOf(here));
    const next = async (): Promise<void> => {
      const file = missing.shift();
      if (file === undefined) return;
      signal?.throwIfAborted();
      await cache.add(new Request(addressOf(file), signal === undefined ? {} : { signal }));
      here.add(file);
      progress(standingOf(here));
      return next();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  };

  return {
    standing: async () => standingOf(await filesHere()),
    keepAll: (progress, signal) => bring(all, progress, signal),
    keepPlace: (scenarioId) =>
      bring(wantedOf(list.sounds, list.places[scenarioId] ?? {}), () => undefined),
  };
}
