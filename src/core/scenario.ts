import { z } from "zod";
import { guidelineId, scenarioNumber } from "./guide";
import { slug } from "./slug";

/** Whether a fact was found in a source or worked out by us; FOUND needs its source. */
const provenance = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("FOUND"), source: z.string().min(1) }),
    z.strictObject({ status: z.literal("INFERRED"), source: z.string().min(1).optional() }),
  ])
  .readonly();

/** One line of the opening: who speaks, and where in the picture the camera looks. */
/** The four groups that measure cards lie in. */
export const measureGroups = ["rule", "people", "tool", "outside"] as const;

const beat = z.strictObject({ id: slug, speaker: slug, focus: slug }).readonly();

/** A reason offered for keeping a risk (保有): acceptable ones name a limit and a review date. */
const keepReason = z.strictObject({ id: slug, acceptable: z.boolean() }).readonly();

const hazard = z
  .strictObject({
    id: slug,
    severity: z.literal([1, 2, 3], "severity is 1, 2 or 3"),
    guideline: z.array(guidelineId).min(1).readonly(),
    /** False where keeping the risk is never acceptable, whatever the reason. */
    retainable: z.boolean(),
    reasons: z.array(keepReason).min(2).max(4).readonly(),
    /** The parts of the goal that deal with it; its words then say the next step too. */
    pledge: z
      .strictObject({
        situation: slug,
        action: slug,
        /** The deed is the nearest there is, but does not itself deal with this danger. */
        isLoose: z.literal(true).optional(),
      })
      .readonly()
      .optional(),
    /** Points of the outsourcing lists (guide/outsourcing.json) that settle it, where any do. */
    agreement: z.array(slug).min(1).readonly().optional(),
    provenance,
  })
  .readonly();

/** A harmless thing: good practice that looks odd, with the common measure it shows at work. */
const decoy = z
  .strictObject({
    id: slug,
    guideline: z.array(guidelineId).min(1).readonly(),
    /** The hazard it resembles; a hazard may have two such twins, and a decoy none. */
    twin: slug.optional(),
    provenance,
  })
  .readonly();

/** One link of the accident chain. The first is the trigger: no hazards, no toll. */
const link = z
  .strictObject({
    id: slug,
    hazards: z.array(slug).readonly(),
    /** What this link adds to the toll when nothing is done, in the unit that the words name. */
    toll: z.number().nonnegative().optional(),
    /** The same as a time that business stands still, in the unit of the scenario's `clock`. */
    time: z.number().nonnegative().optional(),
    /** Things, people or regions of the picture that the camera frames. */
    focus: z.array(slug).min(1).readonly(),
    sound: z.enum(["alarm", "thud", "phone", "murmur"]),
    /** What is shown as proof while its causes are asked for; its words then hold the question. */
    proof: slug.optional(),
    /** Where none of its cards is right: the cause of another link in which its root lies. */
    root: slug.optional(),
    /** Bought measures with which the trigger is told in words of their own; the first one counts. */
    variants: z.array(slug).min(1).readonly().optional(),
  })
  .readonly();

/** A card of the second round: a cause (危険要因), or an excuse that tempts. */
const cause = z
  .strictObject({
    id: slug,
    link: slug,
    kind: z.enum(["cause", "excuse"]),
    /** One of the points that matter most; only causes can be. */
    key: z.boolean(),
    /** Who in the cast says it. */
    speaker: slug.optional(),
    provenance,
  })
  .readonly();

/** A countermeasure (対策) that can be bought. */
const measure = z
  .strictObject({
    id: slug,
    /** Price in 万円 of game money. */
    money: z.number().nonnegative(),
    /** Effort in 人日. */
    effort: z.number().nonnegative(),
    group: z.enum(measureGroups),
    treatments: z
      .array(z.enum(["avoid", "reduce", "transfer"]))
      .min(1)
      .readonly(),
    /** How well it works on which hazards; empty for a useless card. */
    effects: z.record(slug, z.enum(["weak", "strong"])).readonly(),
    /** What it makes worse: 0 for none, at least 1 for a card that creates a new danger. */
    harm: z.union([z.literal(0), z.number().min(1)]),
    /** The link that a useless or harmful card is aimed at. */
    aim: slug.optional(),
    guideline: z.array(guidelineId).readonly(),
    provenance,
  })
  .readonly();

/** What is pointed at and called (指差し呼称): things, people or regions of the picture. */
const pointing = z
  .strictObject({
    id: slug,
    target: slug,
    /** Measures of which any one puts it right; its words then hold what is called and promised. */
    correctedBy: z.array(slug).min(1).readonly().optional(),
    /** What is pointed at once it is put right, where that is not `target`. */
    correctedTarget: slug.optional(),
  })
  .readonly();

const goal = z
  .strictObject({
    situations: z.array(slug).min(2).readonly(),
    actions: z.array(slug).min(2).readonly(),
    /** Situations with the actions that belong to them. */
    pairs: z
      .array(
        z.strictObject({ situation: slug, actions: z.array(slug).min(1).readonly() }).readonly(),
      )
      .min(1)
      .readonly()
      .optional(),
    /** Pairs that do not belong together and are told so in words of their own. */
    oddPairs: z
      .array(z.strictObject({ id: slug, situation: slug, action: slug }).readonly())
      .readonly()
      .optional(),
    pointing: z.array(pointing).length(3).readonly(),
  })
  .readonly();

/** How the toll is told; its unit stands in the words. */
const toll = z
  .strictObject({
    /** Digits after the point: 0 for people or deals, 1 for days that are counted in tenths. */
    decimals: z.literal([0, 1], "decimals is 0 or 1"),
    /** What it counts, for the sign beside it; without a sign of its own it has none. */
    counts: z.enum(["time", "people", "deals", "papers"]).optional(),
  })
  .readonly();

/** What changed since 2009, with the key of its source in the credits. */
const note = z.strictObject({ id: slug, provenance }).readonly();

/** Its own name by the name that this scenario gives it; what is called the same is left out. */
const otherNames = z.record(slug, slug).readonly().optional();

/** What the room calls otherwise: scenarios may share a room whose pictures have names already. */
const inRoom = z
  .strictObject({
    things: otherNames,
    links: otherNames,
    measures: otherNames,
    people: otherNames,
  })
  .readonly();

/** The structure of one episode: everything but its words and its picture. */
export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: slug,
    /** Number and place in the guideline's list (表 3.3-2). */
    number: scenarioNumber,
    /** Raise it when a saved episode of the previous revision may no longer fit. */
    revision: z.int().positive(),
    provenance,
    /** Folder of its pictures in assets/ and of their making in art/scenes/. */
    room: slug,
    inRoom: inRoom.optional(),
    cast: z.array(slug).min(1).readonly(),
    briefing: z.array(beat).min(2).max(4).readonly(),
    hazards: z.array(hazard).min(6).readonly(),
    decoys: z.array(decoy).min(6).readonly(),
    /** What the accident is felt in: a unit of the scenario's own … */
    toll: toll.optional(),
    /** … or the time that business stands still. */
    clock: z.enum(["hours", "days"]).optional(),
    chain: z.array(link).min(4).max(6).readonly(),
    causes: z.array(cause).min(6).readonly(),
    budget: z
      .strictObject({ money: z.number().positive(), effort: z.number().positive() })
      .readonly(),
    measures: z.array(measure).min(8).max(14).readonly(),
    goal,
    /** All things, those first that an excerpt keeps first. */
    ranking: z.array(slug).readonly().optional(),
    /** Three questions 「うちの会社では」 to ask tomorrow. */
    questions: z.array(slug).length(3).readonly().optional(),
    /** For a group: two questions to talk about. */
    discussion: z.array(slug).length(2).readonly().optional(),
    /** For a group: what is usually disputed. */
    disputes: z.array(slug).min(1).max(4).readonly().optional(),
    notes: z.array(note).min(1).readonly(),
    /** Items of the self-check (v3.x numbering, 1 to 25) that this episode touches. */
    selfCheck: z.array(z.int().min(1).max(25)).min(1).readonly(),
  })
  .readonly();

export type Scenario = z.infer<typeof scenarioSchema>;
export type Hazard = Scenario["hazards"][number];
export type Decoy = Scenario["decoys"][number];
export type Link = Scenario["chain"][number];
export type Cause = Scenario["causes"][number];
export type Measure = Scenario["measures"][number];
export type Provenance = Scenario["provenance"];

/** The links that do damage, and whose causes are asked for: all but the trigger. */
export function damageLinks({ chain }: Scenario): readonly Link[] {
  return chain.slice(1);
}

/** The cards that are true causes. */
export function rightCauses({ causes }: Scenario): readonly Cause[] {
  return causes.filter(({ kind }) => kind === "cause");
}

/** Hazards and decoys together: everything that can be looked at, in the file's order. */
export function thingsOf(scenario: Scenario): readonly (Hazard | Decoy)[] {
  return [...scenario.hazards, ...scenario.decoys];
}
