import { z } from "zod";
import { type Entry, entrySchema } from "#core/room/entry";
import { parseJson, type RecordKind } from "./record-kind";
import { KEY_PREFIX } from "./storage";

/** A room of people as it is kept: which place, and everything that was entered. */
export interface KeptRoom {
  /** Made anew for each room, so that windows know whether they show the same one. */
  readonly id: string;
  readonly scenario: string;
  readonly revision: number;
  /** When it left the lobby, in milliseconds since 1970. */
  readonly begun?: number | undefined;
  readonly log: readonly Entry[];
}

const keptSchema = z
  .strictObject({
    id: z.string().min(1).max(60),
    scenario: z.string().min(1).max(60),
    revision: z.int().positive(),
    begun: z.number().optional(),
    log: z.array(entrySchema).max(20_000).readonly(),
  })
  .readonly();

/** The room that was opened last on this device. */
export const roomKind: RecordKind<KeptRoom | undefined> = {
  key: `${KEY_PREFIX}room`,
  name: "room",
  otherwise: undefined,
  read(text) {
    const known = keptSchema.safeParse(parseJson(text));
    return known.success ? { value: known.data, isWhole: true } : undefined;
  },
  write: (value) => JSON.stringify(value),
};

/** Reads a room that came from another window; undefined for anything else. */
export function keptRoomOf(value: unknown): KeptRoom | undefined {
  const known = keptSchema.safeParse(value);
  return known.success ? known.data : undefined;
}
