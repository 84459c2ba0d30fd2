import { z } from "zod";
import { guidelineGroups, guidelineIds } from "./guideline";
import { slug } from "./slug";

/*
 * Structures of the guide: here library, outsourcing and sources, with what all parts share;
 * self-check and where to start have files of their own. Words live beside the structures in
 * guide/<part>.<locale>.json, under the same ids.
 */

export const guidelineId = z.enum(
  guidelineIds,
  "use an id of the 22 common measures, such as 4.1.2",
);

/** The ten scenarios of the guideline (表 3.3-2), in its order. */
export const scenarioNumbers = [
  "5.1.1",
  "5.1.2",
  "5.1.3",
  "5.1.4",
  "5.1.5",
  "5.1.6",
  "5.1.7",
  "5.1.8",
  "5.1.9",
  "5.1.10",
] as const;
export type ScenarioNumber = (typeof scenarioNumbers)[number];

/** The last part of the ten numbers. */
export const scenarioOrders = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type ScenarioOrder = (typeof scenarioOrders)[number];

/** "5.1.9" is the ninth of the ten. */
export function numberOf(order: ScenarioOrder): ScenarioNumber {
  return `5.1.${order}`;
}

/** The place of a number among the ten, 1 to 10. */
export function orderOf(number: ScenarioNumber): ScenarioOrder {
  const order = scenarioOrders.find((each) => numberOf(each) === number);
  if (order === undefined) throw new Error(`${number} is none of the ten scenarios`);
  return order;
}

export const scenarioNumber = z.enum(scenarioNumbers, "use a scenario's number, such as 5.1.9");

const sourceKey = z.string().regex(/^[A-Z0-9][A-Z0-9-]+$/, "use a key of guide/sources.json");

/** Where in a source, such as 図3.3-3; only a place, never a sentence. */
const place = z.string().min(1).max(12);

/** Whether a fact was found in a source or worked out by us; FOUND needs its sources. */
export const grounds = z
  .discriminatedUnion("status", [
    z.strictObject({
      status: z.literal("FOUND"),
      sources: z.array(sourceKey).min(1).readonly(),
      at: place.optional(),
    }),
    z.strictObject({
      status: z.literal("INFERRED"),
      sources: z.array(sourceKey).readonly().optional(),
      at: place.optional(),
    }),
  ])
  .readonly();
export type Grounds = z.infer<typeof grounds>;

/** How far advice of 2009 still holds today. */
const standing = z.enum(["valid", "updated", "reversed", "weakened", "new"]);

export const change = z.strictObject({ standing, grounds }).readonly();

const libraryMeasure = z
  .strictObject({
    id: guidelineId,
    /** Questions of the benchmark it answers to (表 3.3-1), by number, such as "1-1". */
    benchmark: z
      .array(z.string().regex(/^[1-5]-[1-7]$/))
      .min(1)
      .readonly(),
    benchmarkGrounds: grounds,
    change,
  })
  .readonly();

export const librarySchema = z
  .strictObject({
    /** Titles are exact (表 3.3-1). */
    titleGrounds: grounds,
    groups: z.array(z.enum(guidelineGroups)).length(guidelineGroups.length).readonly(),
    measures: z.array(libraryMeasure).length(guidelineIds.length).readonly(),
  })
  .readonly();

export type Library = z.infer<typeof librarySchema>;

const outsourcingItem = z
  .strictObject({
    id: slug,
    /** Who usually does it. */
    doer: z.enum(["client", "contractor", "both"]),
    measures: z.array(guidelineId).min(1).readonly(),
    grounds,
  })
  .readonly();

export const outsourcingSchema = z
  .strictObject({
    lists: z
      .array(
        z
          .strictObject({
            id: z.enum(["clause", "measures"]),
            grounds,
            sections: z
              .array(
                z
                  .strictObject({
                    /** The second list goes by the groups of common measures. */
                    id: z.union([slug, z.enum(guidelineGroups)]),
                    /** Its points are a set that is usually taken as a whole. */
                    together: z.literal(true).optional(),
                    items: z.array(outsourcingItem).min(1).readonly(),
                  })
                  .readonly(),
              )
              .min(1)
              .readonly(),
          })
          .readonly(),
      )
      .length(2)
      .readonly(),
    /** What to choose, by item: our own advice. */
    fit: z
      .strictObject({
        grounds,
        /** The few to begin with. */
        starter: z.array(slug).min(3).max(10).readonly(),
        /** Kinds of work that are handed out, with what fits each. */
        works: z
          .array(z.strictObject({ id: slug, items: z.array(slug).min(1).readonly() }).readonly())
          .min(1)
          .readonly(),
      })
      .readonly(),
    /** Scenarios that show why. */
    scenarios: z.array(scenarioNumber).min(1).readonly(),
    /** What is different today. */
    notes: z.array(z.strictObject({ id: slug, grounds }).readonly()).readonly(),
  })
  .readonly();

export type Outsourcing = z.infer<typeof outsourcingSchema>;

/** One source: P original or official page, S report of it, W extract by an individual. */
const source = z
  .strictObject({
    key: sourceKey,
    grade: z.enum(["P", "S", "W"]),
    /** How we saw it. */
    seen: z.enum(["original", "copy", "report", "extract"]),
    /** Year of publication; absent where it is not known. */
    year: z.int().min(1990).max(2100).optional(),
    addresses: z.array(z.url()).readonly(),
    /** Why none is told: a document on paper, a copy or an extract elsewhere, or only part of it is known. */
    noAddress: z.enum(["document", "copy", "extract", "incomplete"]).optional(),
  })
  .refine(
    ({ addresses, noAddress }) => (addresses.length === 0) === (noAddress !== undefined),
    "has either addresses or, under noAddress, why there is none: never a made-up one",
  )
  .readonly();

export const sourcesSchema = z.strictObject({ sources: z.array(source).min(1).readonly() });

export type Sources = z.infer<typeof sourcesSchema>;
