import type { z } from "zod";

/*
 * One way of reading everything that was kept: what is known is used, and whether that was all is
 * said, so that the rest can be set aside.
 */

/** What could be used of something read. */
export interface Salvaged<Value> {
  readonly value: Value;
  /** Nothing of it was left out. */
  readonly isWhole: boolean;
}

/** Picks out what can be used; undefined when nothing can. */
export type Salvage<Value> = (raw: unknown) => Salvaged<Value> | undefined;

/** All that a schema knows: what it does not know is left out, what it refuses ends it. */
export function known<Value>(schema: z.ZodType<Value>): Salvage<Value> {
  return (raw) => {
    const whole = schema.safeParse(raw);
    if (whole.success) return { value: whole.data, isWhole: true };
    const part = schema.safeParse(withoutUnknown(raw, whole.error.issues));
    return part.success ? { value: part.data, isWhole: false } : undefined;
  };
}

/** A copy without the members that a schema called unknown. */
function withoutUnknown(raw: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(raw);
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const owner = issue.path.reduce<unknown>(
      (at, name) => (typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined),
      copy,
    );
    if (typeof owner !== "object" || owner === null) continue;
    for (const key of issue.keys) Reflect.deleteProperty(owner, key);
  }
  return copy;
}

/** Entry by entry: one that cannot be used is left out, and the others stay. */
export function eachEntry<Value>(
  salvage: Salvage<Value>,
): Salvage<Readonly<Record<string, Value>>> {
  return (raw) => {
    if (!isObject(raw)) return undefined;
    const entries = Object.entries(raw).map(([name, part]) => [name, salvage(part)] as const);
    const used = entries.flatMap(([name, part]) => (part ? [[name, part.value] as const] : []));
    return {
      value: Object.fromEntries(used),
      isWhole: entries.every(([, part]) => part?.isWhole === true),
    };
  };
}

/** Item by item, in the same order. */
export function eachItem<Value>(salvage: Salvage<Value>): Salvage<readonly Value[]> {
  return (raw) => {
    if (!Array.isArray(raw)) return undefined;
    const items = raw.map((part: unknown) => salvage(part));
    return {
      value: items.flatMap((part) => (part ? [part.value] : [])),
      isWhole: items.every((part) => part?.isWhole === true),
    };
  };
}

/** Field by field on top of a whole value: what the schema refuses stays as it is there. */
export function eachField<Value>(schema: z.ZodType<Value>, below: Value): Salvage<Value> {
  return (raw) => {
    if (!isObject(raw)) return undefined;
    let value = below;
    let isWhole = true;
    for (const [name, part] of Object.entries(raw)) {
      const { success, data } = schema.safeParse({ ...value, [name]: part });
      if (success) value = data;
      else isWhole = false;
    }
    return { value, isWhole };
  };
}

/** The first way that gives something; all but the first leave something out. */
export function orElse<Value>(
  first: Salvage<Value>,
  ...others: readonly Salvage<Value>[]
): Salvage<Value> {
  return (raw) => {
    const whole = first(raw);
    if (whole) return whole;
    for (const other of others) {
      const part = other(raw);
      if (part) return { value: part.value, isWhole: false };
    }
    return undefined;
  };
}

/** With one field replaced by what can be used of it. */
export function mending<Value>(
  field: string,
  part: Salvage<unknown>,
  salvage: Salvage<Value>,
): Salvage<Value> {
  return (raw) => {
    const mended = isObject(raw) ? part(raw[field]) : undefined;
    return mended && salvage({ ...Object(raw), [field]: mended.value });
  };
}

/** Whatever it was, this takes its place. */
export function instead<Value>(value: Value): Salvage<Value> {
  return () => ({ value, isWhole: false });
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
