import { z } from "zod";
import { type Scenario, thingsOf } from "#core/scenario";
import { aText } from "./a-text";

/** Languages the game speaks; Japanese is the source. */
export const locales = ["ja", "en"] as const;
export type Locale = (typeof locales)[number];

/** Longest texts in Japanese characters (DESIGN §2); ruby markup and break marks do not count. */
const LIMITS = { name: 14, card: 28, closeUp: 40, beat: 50, reason: 60, explanation: 80 } as const;

/** English needs about this many letters for a Japanese character. */
const ENGLISH_FACTOR = 2.6;

/** Builds the schema of a scenario's words: exactly its ids, nothing missing, nothing left over. */
export function scenarioTextSchema(scenario: Scenario, locale: Locale) {
  const factor = locale === "ja" ? 1 : ENGLISH_FACTOR;
  const upTo = (limit: number) => aText(Math.round(limit * factor));
  const each = <Words>(ids: readonly string[], value: z.ZodType<Words, Words>) =>
    z
      .strictObject(Object.fromEntries(ids.map((id) => [id, value])))
      .pipe(z.record(z.string(), value));
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

  const answered = z
    .strictObject({ card: upTo(LIMITS.card), explanation: upTo(LIMITS.explanation) })
    .readonly();

  return z
    .strictObject({
      $schema: z.string().optional(),
      /** Exactly as in the report (表 3.3-2). */
      title: aText(),
      company: z.strictObject({ name: aText(), trade: aText() }).readonly(),
      /** One line for the shelf: what happens here, without giving anything away. */
      teaser: upTo(LIMITS.beat),
      /** When this day is, such as 「休暇の前の日、夕方」. */
      when: upTo(LIMITS.card),
      cast: each(scenario.cast, z.strictObject({ name: aText(), role: aText() }).readonly()),
      briefing: each(ids(scenario.briefing), upTo(LIMITS.beat)),
      things: each(
        ids(thingsOf(scenario)),
        z
          .strictObject({
            /** What it looks like, never what it is. */
            name: upTo(LIMITS.name),
            /** Physical facts; hazards and harmless things alike. */
            closeUp: upTo(LIMITS.closeUp),
            /** Why it is dangerous 「〜なので、〜して、〜になる」, or what good practice it is. */
            reason: upTo(LIMITS.reason),
          })
          .readonly(),
      ),
      chain: each(
        ids(scenario.chain),
        z
          .strictObject({
            name: upTo(LIMITS.card),
            /** What is seen in the accident. */
            accident: upTo(LIMITS.reason),
            /** What is seen in the replay, by how the link went; the trigger uses `happened`. */
            prevented: upTo(LIMITS.reason),
            reduced: upTo(LIMITS.reason),
            happened: upTo(LIMITS.reason),
          })
          .readonly(),
      ),
      causes: each(ids(scenario.causes), answered),
      measures: each(ids(scenario.measures), answered),
      reasons: z
        .strictObject(
          Object.fromEntries(
            scenario.hazards.map(({ id, reasons }) => [id, each(ids(reasons), answered)]),
          ),
        )
        .pipe(z.record(z.string(), z.record(z.string(), answered))),
      goal: z
        .strictObject({
          situations: each(scenario.goal.situations, upTo(LIMITS.card)),
          actions: each(scenario.goal.actions, upTo(LIMITS.card)),
          /** What is called out before 「ヨシ！」. */
          pointing: each(ids(scenario.goal.pointing), upTo(LIMITS.name)),
        })
        .readonly(),
      notes: each(
        ids(scenario.notes),
        z.strictObject({ in2009: aText(), today: aText() }).readonly(),
      ),
      /** What this episode leaves with the player. */
      lesson: upTo(LIMITS.explanation),
    })
    .readonly();
}

export type ScenarioText = z.infer<ReturnType<typeof scenarioTextSchema>>;

/** The words of one id; the schema has made sure that they are there. */
export function wordsOf<Words>(all: Readonly<Record<string, Words>>, id: string): Words {
  const words = all[id];
  if (words === undefined) throw new Error(`There are no words for "${id}".`);
  return words;
}
