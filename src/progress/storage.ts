/** A place for texts under keys, such as localStorage, that never throws. */
export interface Storage {
  get(key: string): string | undefined;
  /** False when it could not be kept: full, or blocked by the browser. */
  set(key: string, text: string): boolean;
  remove(key: string): void;
  keys(): readonly string[];
  /** True when nothing will survive closing the tab. */
  readonly isBlocked: boolean;
}

/** All our keys begin so; other pages of the same address keep theirs. */
export const KEY_PREFIX = "mamore/1/";

/** Keeps texts for as long as the page lives. */
export function memoryStorage(isBlocked = false): Storage {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key),
    set: (key, text) => {
      texts.set(key, text);
      return true;
    },
    remove: (key) => {
      texts.delete(key);
    },
    keys: () => [...texts.keys()],
    isBlocked,
  };
}

/**
 * The browser's storage; where it is blocked, a memory that says so. Under another prefix than the
 * game's own, keys are asked for as ever and kept there.
 */
export function browserStorage(open: () => globalThis.Storage, prefix = KEY_PREFIX): Storage {
  try {
    const storage = open();
    const probe = `${prefix}probe`;
    storage.setItem(probe, probe);
    storage.removeItem(probe);
    return wrap(storage, prefix);
  } catch {
    return memoryStorage(true);
  }
}

function wrap(storage: globalThis.Storage, prefix: string): Storage {
  const place = (key: string) => prefix + key.slice(KEY_PREFIX.length);
  const ours = () => Object.keys(storage).filter((key) => key.startsWith(prefix));
  return {
    get: (key) => attempt(() => storage.getItem(place(key)) ?? undefined, undefined),
    set: (key, text) =>
      attempt(() => {
        storage.setItem(place(key), text);
        return true;
      }, false),
    remove: (key) => attempt(() => storage.removeItem(place(key)), undefined),
    keys: () => attempt(() => ours().map((key) => KEY_PREFIX + key.slice(prefix.length)), []),
    isBlocked: false,
  };
}

function attempt<Value>(run: () => Value, otherwise: Value): Value {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** Keys of what was set aside of a record, the oldest first. */
export function asidesOf(storage: Storage, key: string): readonly string[] {
  return storage
    .keys()
    .filter((each) => each.startsWith(`${key}${ASIDE}`))
    .toSorted((a, b) => a.length - b.length || a.localeCompare(b));
}

/** Between the key of a record and the number of what was set aside of it. */
const ASIDE = "/aside-";

/**
 * Copies a text under a key of its own, once. Returns that key; undefined when there is no room
 * or the browser did not keep it, and then nothing has changed.
 */
export function copyAside(storage: Storage, key: string, text: string): string | undefined {
  const known = asidesOf(storage, key).find((each) => storage.get(each) === text);
  if (known !== undefined) return known;
  let number = 1;
  while (storage.get(`${key}${ASIDE}${number}`) !== undefined) number += 1;
  const aside = `${key}${ASIDE}${number}`;
  if (storage.set(aside, text) && storage.get(aside) === text) return aside;
  storage.remove(aside);
  return undefined;
}

/**
 * Moves a text to a key of its own where there is no room for a copy. Returns that key; undefined
 * when even that failed, and then the text is where it was.
 */
export function moveAside(storage: Storage, key: string, text: string): string | undefined {
  storage.remove(key);
  const aside = copyAside(storage, key, text);
  if (aside === undefined) storage.set(key, text);
  return aside;
}
