import type { z } from "zod";
import { parseJson } from "./saved-episode";
import { type Storage, setAside } from "./storage";

/** Something read, or what a newcomer starts with; `aside` is the key a damaged original went to. */
export interface Found<Value> {
  readonly value: Value;
  readonly aside: string | undefined;
}

/** Reads what is kept under a key; what the schema refuses is set aside and `otherwise` is given. */
export function loadFound<Value>(
  storage: Storage,
  key: string,
  schema: z.ZodType<Value>,
  otherwise: Value,
): Found<Value> {
  const text = storage.get(key);
  if (text === undefined) return { value: otherwise, aside: undefined };
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return { value: parsed.data, aside: undefined };
  return { value: otherwise, aside: setAside(storage, key) };
}
