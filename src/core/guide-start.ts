import { z } from "zod";
import { grounds, scenarioNumber, scenarioNumbers } from "./guide";
import { slug } from "./slug";

/** True when any of these options of the question is chosen. */
const condition = z
  .strictObject({ question: slug, options: z.array(slug).min(1).readonly() })
  .readonly();
export type Condition = z.infer<typeof condition>;

/** All must be true; none means always. */
const conditions = z.array(condition).readonly();

const startQuestion = z
  .strictObject({
    id: slug,
    choose: z.enum(["one", "many"]),
    options: z.array(slug).min(2).readonly(),
    /** Taken where nothing is chosen, so that there is always a first step. */
    assume: slug.optional(),
    /** Asked only then. */
    when: conditions,
  })
  .readonly();

/** One reason why something fits; it has one sentence. */
const reason = z
  .strictObject({ id: slug, when: conditions, weight: z.literal([1, 2, 3]) })
  .readonly();

/** A screen of the game, or something outside that the step only describes. */
const destination = z.enum(["self-check", "library", "episodes", "outsourcing", "outside"]);

const startStep = z
  .strictObject({
    id: slug,
    to: destination,
    /** The step is shown when one of these fits; the first that fits gives the sentence. */
    reasons: z
      .array(z.strictObject({ id: slug, when: conditions }).readonly())
      .min(1)
      .readonly(),
    grounds,
  })
  .readonly();

export const startSchema = z
  .strictObject({
    questions: z.array(startQuestion).min(1).readonly(),
    /** In the order in which they are advised. */
    steps: z.array(startStep).min(1).readonly(),
    /** In the order in which equal ones are advised; more weight comes earlier. */
    scenarios: z
      .array(
        z.strictObject({ number: scenarioNumber, reasons: z.array(reason).readonly() }).readonly(),
      )
      .length(scenarioNumbers.length)
      .readonly(),
    /** The reasons for scenarios are our own. */
    scenariosGrounds: grounds,
    /** What lies beyond the game, with facts from sources. */
    beyond: z
      .array(z.strictObject({ id: slug, grounds }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly();

export type Start = z.infer<typeof startSchema>;
