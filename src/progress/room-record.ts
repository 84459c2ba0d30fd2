import { z } from "zod";
import { type Entry, entrySchema } from "#core/room/entry";
import type { Kept } from "./keeper";
import { parseJson, type RecordKind } from "./record-kind";
import type { Records } from "./records";
import { KEY_PREFIX } from "./storage";

/** A room of people as it is kept: which place, and everything that was entered. */
export interface KeptRoom {
  /** Made anew for each room, so that windows know whether they show the same one. */
  readonly id: string;
  /** When it was made, later than any before it on this device: the last made is the one that is shown. */
  readonly made?: number | undefined;
  readonly scenario: string;
  readonly revision: number;
  /** When it left the lobby, in milliseconds since 1970. */
  readonly begun?: number | undefined;
  readonly log: readonly Entry[];
}

export const keptSchema = z
  .strictObject({
    id: z.string().min(1).max(60),
    made: z.number().optional(),
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

/** The later of two rooms; of two made at once, every window takes the same. */
export function isMadeLater(one: KeptRoom, other: KeptRoom): boolean {
  const [mine, theirs] = [one.made ?? 0, other.made ?? 0];
  return mine === theirs ? one.id > other.id : mine > theirs;
}

/** Puts another room in the place of one, or none; whatever was made elsewhere meanwhile stays. */
export const replaceRoom = (records: Records, id: string, next: KeptRoom | undefined): Kept =>
  records.rewrite(roomKind, (before) => (before === undefined || before.id === id ? next : before));

/**
 * Writes how far a room has come. `laterOf` says which of two logs leads further: this one may have
 * waited until there was place for it, while another window went on.
 */
export const writeRoom = (
  records: Records,
  next: KeptRoom,
  laterOf: (one: KeptRoom, other: KeptRoom) => KeptRoom,
): Kept =>
  records.rewrite(roomKind, (before) => {
    if (before === undefined) return next;
    return before.id === next.id ? laterOf(next, before) : before;
  });
