import { episodeKey } from "#progress/saved-episode";
import { browserStorage, KEY_PREFIX, memoryStorage, type Storage } from "#progress/storage";
import type { TabEvents } from "#progress/tabs";

/**
 * Texts of one learner in one package. Until it is known who plays, they live in the page alone:
 * on a computer that people share, nobody meets what belongs to another.
 */
export interface LearnerStorage extends Storage {
  /**
   * From now on this owner's texts. Episodes played in this page before go with it, and whatever
   * the owner has not got; the rest stays as it is there.
   */
  belongTo(owner: string): void;
  /** Where changes by other tabs of the same owner are heard. */
  readonly events: TabEvents;
}

const EPISODES = episodeKey("");

/** Whose texts: neither name nor id can be read from it. */
export function ownerOf(learnerId: string, packageId: string): string {
  const text = JSON.stringify([packageId, learnerId]);
  return [0x811c9dc5, 0x9e3779b9].map((seed) => fnv(text, seed)).join("");
}

/** FNV-1a, 32 bits, in hexadecimal: tells owners apart, and is no secret. */
function fnv(text: string, seed: number): string {
  let hash = seed;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Keeps texts for nobody until told whose they are; `window` is where other tabs are heard. */
export function learnerStorage(open: () => globalThis.Storage, window: TabEvents): LearnerStorage {
  let storage = memoryStorage(true);
  let prefix: string | undefined;
  return {
    get isBlocked() {
      return storage.isBlocked;
    },
    get: (key) => storage.get(key),
    set: (key, text) => storage.set(key, text),
    remove: (key) => storage.remove(key),
    keys: () => storage.keys(),
    belongTo(owner) {
      prefix = `mamore@${owner}/`;
      const before = storage;
      storage = browserStorage(open, prefix);
      for (const key of before.keys()) {
        const isMine = key.startsWith(EPISODES) || storage.get(key) === undefined;
        if (isMine) storage.set(key, before.get(key) ?? "");
      }
    },
    events: heardUnder(() => prefix, window),
  };
}

/** Other tabs' changes, by the keys that are asked for here. */
function heardUnder(prefix: () => string | undefined, window: TabEvents): TabEvents {
  const heard = new WeakMap<(event: Event) => void, (event: Event) => void>();
  const asAsked = (event: Event): Event | undefined => {
    const key = "key" in event ? event.key : undefined;
    if (typeof key !== "string") return event;
    const own = prefix();
    if (own === undefined || !key.startsWith(own)) return undefined;
    return new StorageEvent("storage", { key: KEY_PREFIX + key.slice(own.length) });
  };
  const hearing = (listener: (event: Event) => void) => {
    const known = heard.get(listener);
    if (known) return known;
    const listens = (event: Event) => {
      const asked = asAsked(event);
      if (asked) listener(asked);
    };
    heard.set(listener, listens);
    return listens;
  };
  return {
    addEventListener: (type, listener) => window.addEventListener(type, hearing(listener)),
    removeEventListener: (type, listener) => window.removeEventListener(type, hearing(listener)),
  };
}
