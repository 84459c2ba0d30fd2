import { z } from "zod";

const id = z.string().min(1).max(60);

/** Characters of the player's own words that are kept. */
export const OWN_WORDS_LIMIT = 80;

/** What a player can ask for. The log of accepted actions is save, replay and wire format. */
export const actionSchema = z
  .discriminatedUnion("type", [
    /** Goes on to what comes next: a phase, or the answers of the ◎. */
    z.strictObject({ type: z.literal("advance") }),
    z.strictObject({ type: z.literal("look"), thing: id }),
    z.strictObject({ type: z.literal("judge"), thing: id, verdict: z.enum(["danger", "safe"]) }),
    z.strictObject({ type: z.literal("toggleCause"), cause: id }),
    /** Makes what is picked at this link final; nothing picked is 「この中にはない」. */
    z.strictObject({ type: z.literal("decideLink"), link: id }),
    z.strictObject({ type: z.literal("toggleKeyPoint"), cause: id }),
    z.strictObject({ type: z.literal("toggleMeasure"), measure: id }),
    /** Keeps a risk for a reason; without a reason the decision is taken back. */
    z.strictObject({ type: z.literal("keep"), hazard: id, reason: id.optional() }),
    z.strictObject({
      type: z.literal("plan"),
      situation: id,
      action: id,
      ownWords: z.string().max(OWN_WORDS_LIMIT).optional(),
    }),
    z.strictObject({ type: z.literal("point"), pointing: id }),
  ])
  .readonly();

export type Action = z.infer<typeof actionSchema>;
export type Verdict = Extract<Action, { type: "judge" }>["verdict"];
