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

/** The browser's storage; where it is blocked, a memory that says so. */
export function browserStorage(open: () => globalThis.Storage): Storage {
  try {
    const storage = open();
    const probe = `${KEY_PREFIX}probe`;
    storage.setItem(probe, probe);
    storage.removeItem(probe);
    return wrap(storage);
  } catch {
    return memoryStorage(true);
  }
}

function wrap(storage: globalThis.Storage): Storage {
  return {
    get: (key) => attempt(() => storage.getItem(key) ?? undefined, undefined),
    set: (key, text) =>
      attempt(() => {
        storage.setItem(key, text);
        return true;
      }, false),
    remove: (key) => attempt(() => storage.removeItem(key), undefined),
    keys: () => attempt(() => Object.keys(storage).filter((key) => key.startsWith(KEY_PREFIX)), []),
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

/**
 * Puts a text that cannot be used under a key of its own, so that nothing is lost and it is
 * not met again. Returns that key.
 */
export function setAside(storage: Storage, key: string): string {
  const text = storage.get(key);
  const taken = storage.keys().filter((other) => other.startsWith(`${key}/aside-`)).length;
  const aside = `${key}/aside-${taken + 1}`;
  if (text === undefined) return aside;
  if (storage.set(aside, text)) {
    storage.remove(key);
    return aside;
  }
  // No room for a copy: it is moved, and put back where even that fails.
  storage.remove(key);
  if (!storage.set(aside, text)) storage.set(key, text);
  return aside;
}
