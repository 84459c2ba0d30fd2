import { z } from "zod";
import { change, grounds, guidelineId } from "./guide";
import { slug } from "./slug";

export const answerIds = ["yes", "partly", "no", "unknown"] as const;
export type AnswerId = (typeof answerIds)[number];

const itemNumber = z.int().min(1).max(25);

const selfCheckItem = z
  .strictObject({
    no: itemNumber,
    /** The answers that the sheet has boxes for. */
    answers: z.array(z.enum(answerIds)).min(2).readonly(),
    /** Common measures this item touches, the closest first. Always our own mapping. */
    measures: z.array(guidelineId).min(1).readonly(),
    /** The same matter in the other edition: ancestors of 2009, or successors in v3. */
    counterparts: z.array(itemNumber).readonly(),
    /** False where the advice is no longer right: nothing may be recommended from it. */
    recommends: z.boolean(),
    /** Footnotes of the sheet that explain a word of this item. */
    terms: z.array(slug).readonly(),
    /** Where the item itself comes from; its wording is always ours. */
    grounds,
    mapping: grounds,
    /** What the explanation of why it matters rests on; the old sheet mostly uses today's. */
    why: grounds.optional(),
    /** What became of it since 2009. */
    change,
  })
  .readonly();

/** One edition of the 25 items. */
export const selfCheckSchema = z
  .strictObject({
    edition: z.enum(["v3", "2009"]),
    /** Raise it when answers kept of the previous revision may no longer fit. */
    revision: z.int().positive(),
    grounds,
    /** Points of an answer, and where that is from. */
    points: z
      .strictObject({ yes: z.int(), partly: z.int(), no: z.int(), unknown: z.int() })
      .readonly(),
    pointsGrounds: grounds,
    /** Bands of the total, the highest first; `from` is the lowest total. None known for 2009. */
    bands: z.array(z.strictObject({ id: slug, from: z.int() }).readonly()).readonly(),
    bandsGrounds: grounds,
    /** Parts (v3) or categories (2009), in the sheet's order, covering items 1 to 25. */
    sections: z
      .array(
        z
          .strictObject({
            id: slug,
            /** Whom its items are asked about: every single employee, or the company as a whole. */
            asks: z.enum(["everyone", "company"]),
            items: z.array(itemNumber).min(1).readonly(),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    items: z.array(selfCheckItem).length(25).readonly(),
    /** Words explained under the sheet. */
    terms: z.array(slug).readonly(),
    /** What company the sheet has in mind, and what it leaves out on purpose. */
    premises: z.array(slug).readonly(),
    leftOut: z.array(slug).readonly(),
  })
  .readonly();

export type SelfCheck = z.infer<typeof selfCheckSchema>;
export type SelfCheckItem = SelfCheck["items"][number];
export type Edition = SelfCheck["edition"];
