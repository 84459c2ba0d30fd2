/** Caches of this device: what every visit needs, and what places need. */
export const SHELL_CACHE = "mamore-shell";
export const PLACES_CACHE = "mamore-places";

/** The list of what places need, beside the page. */
export const LIST = "offline.json";

/** What a page may ask of the worker. */
export const messages = {
  /** The newer worker that waits is to take over now. */
  takeOver: "take-over",
  /** What no present file names may go, where no other page is open. */
  sweep: "sweep",
} as const;

/** Sizes in bytes by path, such as "assets/room-1a2b.webp". */
export type Sizes = Readonly<Record<string, number>>;

/** What is not part of the shell, as the build lists it. */
export interface OfflineList {
  /** Sounds that every place needs, in every format. */
  readonly sounds: Sizes;
  /** What a place needs besides, by scenario. */
  readonly places: Readonly<Record<string, Sizes>>;
}

/** Every file of a list, in every format. */
export function filesIn({ sounds, places }: OfflineList): readonly string[] {
  return [sounds, ...Object.values(places)].flatMap((sizes) => Object.keys(sizes));
}
