import { z } from "zod";

/** What is said once in all sessions of a learner. */
export const once = ["completed", "passed"] as const;

const documentSchema = z.object({
  state: z.string(),
  /** What is said once in all sessions and has been. */
  told: z.array(z.enum(once)),
  /** The highest score and progress that were told. */
  score: z.number().optional(),
  progress: z.number().optional(),
});

/** What an earlier session left in the store; undefined where that is nothing of ours. */
export function documentIn(earlier: unknown): z.infer<typeof documentSchema> | undefined {
  return documentSchema.safeParse(earlier).data;
}
