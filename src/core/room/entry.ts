import { z } from "zod";
import { excerptSizes } from "./excerpt";

const id = z.string().min(1).max(60);
/** Name of a step; the longest holds a danger and a reason. */
const stepId = z.string().min(1).max(140);

/** The most people a room counts. */
export const MOST_PEOPLE = 9999;

/** How many hands were up: at a glance, or counted. */
export const showSchema = z
  .union([z.enum(["most", "half", "few", "none"]), z.int().nonnegative().max(MOST_PEOPLE)])
  .readonly();
export type Show = z.infer<typeof showSchema>;

/** How far a room plays: to the causes (two rounds), or to the promise (all four). */
export const lengths = ["cause", "goal"] as const;
export type Length = (typeof lengths)[number];

/**
 * What can be asked of a room: by its host, or by a seat (one phone, for one person or a table).
 * The log of accepted entries is save, replay and wire format.
 */
export const entrySchema = z
  .discriminatedUnion("type", [
    /** Chooses how much is played; only before it has begun. */
    z.strictObject({
      type: z.literal("choose"),
      things: z.literal(excerptSizes),
      until: z.enum(lengths),
    }),
    /** How many are in the hall: needed where hands are counted. */
    z.strictObject({ type: z.literal("people"), count: z.int().min(1).max(MOST_PEOPLE) }),
    /** A seat sits down, or says anew how many people share it. */
    z.strictObject({ type: z.literal("join"), seat: id, people: z.int().min(1).max(12) }),
    z.strictObject({ type: z.literal("next") }),
    z.strictObject({ type: z.literal("back") }),
    /** The show of hands at this step; entered anew, it replaces the one before. */
    z.strictObject({ type: z.literal("hands"), step: stepId, show: showSchema }),
    /** Takes back the show of hands at this step. */
    z.strictObject({ type: z.literal("takeBack"), step: stepId }),
    z.strictObject({ type: z.literal("answer"), step: stepId, seat: id, yes: z.boolean() }),
    /** Takes a card into the room's plan, or out of it, after it was talked about. */
    z.strictObject({ type: z.literal("swap"), measure: id }),
    /** Of cards that as many want, the room goes on with the one of this step. */
    z.strictObject({ type: z.literal("prefer"), step: stepId }),
  ])
  .readonly();

export type Entry = z.infer<typeof entrySchema>;
