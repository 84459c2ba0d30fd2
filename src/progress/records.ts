import type { Kept } from "./keeper";
import type { RecordKind, RecordName } from "./record-kind";
import type { Storage } from "./storage";
import { holdTexts, type Texts } from "./texts";

/**
 * Everything that is kept on this device, one way for every kind. What is known of a record is
 * used, the rest is set aside word for word and told once. What cannot be written is held,
 * shown as if it were kept, and written at the next chance.
 */
export interface Records {
  /** False when nothing will survive closing the tab. */
  readonly isLasting: boolean;
  /** The texts themselves, for the keeper: saved episodes, words between tabs. */
  readonly texts: Texts;
  read<Value>(kind: RecordKind<Value>): Value;
  /** Changes what is kept at that moment, which another tab may have changed meanwhile. */
  rewrite<Value>(kind: RecordKind<Value>, how: (before: Value) => Value): Kept;
  discard<Value>(kind: RecordKind<Value>): Kept;
  /** What was set aside of a record, word for word, the oldest first. */
  asides<Value>(kind: RecordKind<Value>): readonly string[];
  /** Something waits to be written. */
  isHolding(): boolean;
  /** Writes what is held, as far as that is possible now. */
  retry(): Kept;
  /** Forgets everything, what was set aside too. */
  eraseAll(): Kept;
  /** Tells of each damaged record once, of those that were found before too. */
  onDamage(listener: (name: RecordName) => void): void;
}

export function createRecords(storage: Storage): Records {
  const texts = holdTexts(storage);
  const damaged = new Set<RecordName>();
  const listeners = new Set<(name: RecordName) => void>();

  function tell(name: RecordName): void {
    if (damaged.has(name)) return;
    damaged.add(name);
    for (const listener of listeners) listener(name);
  }

  /** What can be used of a text; of the rest nothing is written over. */
  function read<Value>(kind: RecordKind<Value>, text: string | undefined): Value {
    if (text === undefined) return kind.otherwise;
    const known = kind.read(text);
    if (!known?.isWhole) texts.guard(kind.key, text);
    return known ? known.value : kind.otherwise;
  }

  function mend<Value>(kind: RecordKind<Value>): void {
    const text = texts.get(kind.key);
    const known = text === undefined ? undefined : kind.read(text);
    if (text === undefined || known?.isWhole) return;
    tell(kind.name);
    texts.setAside(kind.key, known && kind.write(known.value));
  }

  return {
    get isLasting() {
      return !storage.isBlocked;
    },
    texts,
    read(kind) {
      mend(kind);
      return read(kind, texts.get(kind.key));
    },
    rewrite(kind, how) {
      mend(kind);
      return texts.rewrite(kind.key, (before) => kind.write(how(read(kind, before))));
    },
    discard: ({ key }): Kept => texts.rewrite(key, () => undefined),
    asides: ({ key }) => texts.asides(key),
    isHolding: texts.isHolding,
    retry: texts.retry,
    eraseAll: texts.eraseAll,
    onDamage(listener) {
      listeners.add(listener);
      for (const name of damaged) listener(name);
    },
  };
}
