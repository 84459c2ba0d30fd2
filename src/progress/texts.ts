import type { Kept } from "./keeper";
import { asidesOf, copyAside, moveAside, type Storage } from "./storage";

/** A text that follows from the one before it; undefined is none. */
export type TextChange = (before: string | undefined) => string | undefined;

/**
 * Texts under keys that are never lost while the page lives: what cannot be written is held,
 * read as if it were kept, and written at the next chance; a text of which something could not
 * be used is not written over before there is a copy of it.
 */
export interface Texts extends Storage {
  /**
   * Changes a text. `how` gets the one of that moment, and once more what another tab has
   * written, when a held change is done later.
   */
  rewrite(key: string, how: TextChange): Kept;
  /** Says that of a text not all can be used: it is not written over before there is a copy. */
  guard(key: string, text: string): void;
  /** Copies a text to a key of its own and leaves `known` in its place; undefined: no room. */
  setAside(key: string, known: string | undefined): string | undefined;
  /** What was set aside under a key, word for word, the oldest first. */
  asides(key: string): readonly string[];
  /** Something waits to be written. */
  isHolding(): boolean;
  /** Writes what is held, as far as that is possible now. */
  retry(): Kept;
  /** Forgets everything, what was set aside too. */
  eraseAll(): Kept;
}

/** What could not be written: the text, what was there then, and how the one leads to the other. */
interface Held {
  readonly seen: string | undefined;
  readonly text: string | undefined;
  readonly changes: readonly TextChange[];
}

export function holdTexts(storage: Storage): Texts {
  const held = new Map<string, Held>();
  const guarded = new Map<string, string>();
  const outcome = (isWritten: boolean): Kept => (isWritten && !storage.isBlocked ? "kept" : "held");

  /** The text as the player last left it. */
  function get(key: string): string | undefined {
    const there = storage.get(key);
    const mine = held.get(key);
    if (!mine) return there;
    if (mine.seen === there) return mine.text;
    // Another tab has written meanwhile: what is held is done again, on top of that.
    const text = mine.changes.reduce((before: string | undefined, how) => how(before), there);
    held.set(key, { ...mine, seen: there, text });
    return text;
  }

  /** Writes a text, or removes it; false when it is not so afterwards. */
  function write(key: string, text: string | undefined): boolean {
    const only = guarded.get(key);
    const isOnly = only !== undefined && only === storage.get(key);
    if (isOnly && copyAside(storage, key, only) === undefined) return false;
    guarded.delete(key);
    if (text === undefined) storage.remove(key);
    else if (!storage.set(key, text)) return false;
    // Some browsers say yes and keep nothing.
    return storage.get(key) === text;
  }

  /** False when it is only held. */
  function apply(key: string, how: TextChange): boolean {
    const text = how(get(key));
    const changes = [...(held.get(key)?.changes ?? []), how];
    const isWritten = write(key, text);
    if (isWritten) held.delete(key);
    else held.set(key, { seen: storage.get(key), text, changes });
    writeHeld();
    return isWritten;
  }

  /** The text as it is to be, unless another tab has written since. */
  function put(key: string, text: string | undefined): boolean {
    const seen = get(key);
    return apply(key, (before) => (before === seen ? text : before));
  }

  function writeHeld(): void {
    for (const key of [...held.keys()]) if (write(key, get(key))) held.delete(key);
  }

  function setAside(key: string, known: string | undefined): string | undefined {
    const text = get(key);
    if (text === undefined) return undefined;
    guarded.set(key, text);
    const isCopied = write(key, known);
    // Of what is of no use at all, the place is worth more than the copy.
    const aside = isCopied || known !== undefined ? undefined : moveAside(storage, key, text);
    if (aside !== undefined) guarded.delete(key);
    else if (!isCopied && storage.get(key) !== text) {
      held.set(key, { seen: storage.get(key), text, changes: [() => text] });
    }
    return asidesOf(storage, key).find((each) => storage.get(each) === text);
  }

  return {
    get isBlocked() {
      return storage.isBlocked;
    },
    get,
    set: (key, text) => put(key, text),
    remove: (key) => void put(key, undefined),
    keys: () =>
      [...new Set([...storage.keys(), ...held.keys()])].filter((key) => get(key) !== undefined),
    rewrite: (key, how) => outcome(apply(key, how)),
    guard: (key, text) => void guarded.set(key, text),
    setAside,
    asides: (key) => asidesOf(storage, key).flatMap((each) => storage.get(each) ?? []),
    isHolding: () => held.size > 0,
    retry() {
      writeHeld();
      return outcome(held.size === 0);
    },
    eraseAll() {
      held.clear();
      guarded.clear();
      for (const key of storage.keys()) storage.remove(key);
      return storage.keys().length === 0 ? "kept" : "held";
    },
  };
}
