import { z } from "zod";
import { idsOf } from "#core/ids";
import type { Locale } from "#core/locale";
import { type Scenario, thingsOf } from "#core/scenario";
import { aText } from "./a-text";
import {
  afterwardWords,
  answeredWords,
  causeWords,
  goalWords,
  limitsOf,
  linkWords,
  measureWords,
  thingWords,
  tollWords,
  topicWords,
} from "./scenario-words";
import { each, eachOwn, upToIn } from "./text-shapes";

/** Builds the schema of a scenario's words: exactly its ids, nothing missing, nothing left over. */
export function scenarioTextSchema(scenario: Scenario, locale: Locale) {
  const to = limitsOf(locale);
  const answered = answeredWords(to);
  return z
    .strictObject({
      $schema: z.string().optional(),
      /** Exactly as in the report (表 3.3-2). */
      title: aText(),
      /** The name, what the company does and, where it is hard to read, the name with its readings. */
      company: z
        .strictObject({ name: aText(), trade: aText(), aloud: aText().optional() })
        .readonly(),
      /** Two words for the shelf, easier to say than the title; the company's name stands in for it. */
      nickname: upToIn(locale)(14).optional(),
      /** One line for the shelf: what happens here, without giving anything away. */
      teaser: to.beat,
      /** When this day is, such as 「休暇の前の金曜、夕方」. */
      when: to.card,
      topic: topicWords(),
      cast: each(scenario.cast, z.strictObject({ name: aText(), role: aText() }).readonly()),
      briefing: each(idsOf(scenario.briefing), to.beat),
      things: eachOwn(
        thingsOf(scenario),
        ({ id }) => id,
        (thing) => thingWords(thing, to),
      ),
      toll: tollWords(scenario, locale, to),
      chain: eachOwn(
        scenario.chain,
        ({ id }) => id,
        (link) => linkWords(link, to),
      ),
      causes: each(idsOf(scenario.causes), causeWords(to)),
      measures: each(idsOf(scenario.measures), measureWords(to)),
      reasons: eachOwn(
        scenario.hazards,
        ({ id }) => id,
        ({ reasons }) => each(idsOf(reasons), answered),
      ),
      goal: goalWords(scenario, to),
      ...afterwardWords(scenario, to),
      notes: each(
        idsOf(scenario.notes),
        z.strictObject({ in2009: aText(), today: aText() }).readonly(),
      ),
      /** What this episode leaves with the player. */
      lesson: to.explanation,
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
