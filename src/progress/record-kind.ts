import type { Salvage, Salvaged } from "./salvage";
import { KEY_PREFIX } from "./storage";

/** What the player calls a record, in words that tell him of a damaged one. */
export type RecordName =
  | "settings"
  | "results"
  | "reviews"
  | "self-check"
  | "outsourcing"
  | "start"
  | "room"
  | "sessions";

/** A kind of record: where it is kept, how it is read and written. */
export interface RecordKind<Value> {
  readonly key: string;
  /** By which the player is told of damage. */
  readonly name: RecordName;
  /** What a newcomer has. */
  readonly otherwise: Value;
  /** What can be used of a kept text; undefined when nothing can. */
  read(text: string): Salvaged<Value> | undefined;
  write(value: Value): string;
}

/** A record that is kept as JSON under a key after the prefix of all our keys. */
export function jsonKind<Value>(kind: {
  readonly key: string;
  readonly name: RecordName;
  readonly otherwise: Value;
  readonly salvage: Salvage<Value>;
}): RecordKind<Value> {
  const { key, name, otherwise, salvage } = kind;
  return {
    key: `${KEY_PREFIX}${key}`,
    name,
    otherwise,
    read: (text) => salvage(parseJson(text)),
    write: (value) => JSON.stringify(value),
  };
}

/** JSON or undefined: broken text is an expected case. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
