import { z } from "zod";
import type { Locale } from "#core/locale";
import type { Hazard, Link, Scenario } from "#core/scenario";
import { aText } from "./a-text";
import { each, upToIn } from "./text-shapes";

/** Longest texts in Japanese characters (docs/rules.md); ruby markup and break marks do not count. */
const LIMITS = {
  label: 6,
  name: 14,
  card: 28,
  closeUp: 40,
  beat: 50,
  reason: 60,
  explanation: 80,
  paragraph: 160,
} as const;

/**
 * What a card of the shop holds: its name stands in three lines beside its picture, thirteen around
 * the room at 1366 × 768. English needs more letters, but not more lines.
 */
const SHOP_CARD = { ja: 26, en: 48 } as const;

/** Forms of a number's unit: Japanese has one, English tells one from many. */
const PLURALS = { ja: ["other"], en: ["one", "other"] } as const;

/** Where the number goes in the words of an amount. */
export const NUMBER_SIGN = "#";

/** Texts of at most so many characters in this language, by what they are for. */
export type TextLimits = Readonly<
  Record<keyof typeof LIMITS | "shopCard", z.ZodType<string, string>>
>;

export function limitsOf(locale: Locale): TextLimits {
  const upTo = upToIn(locale);
  return {
    label: upTo(LIMITS.label),
    name: upTo(LIMITS.name),
    card: upTo(LIMITS.card),
    closeUp: upTo(LIMITS.closeUp),
    beat: upTo(LIMITS.beat),
    reason: upTo(LIMITS.reason),
    explanation: upTo(LIMITS.explanation),
    paragraph: upTo(LIMITS.paragraph),
    shopCard: aText(SHOP_CARD[locale]),
  };
}

const NOT_ASKED = "is not asked for by scenario.json: remove it, or add there what it is for";

/** Words that stand there exactly when the structure asks for them. */
export function asked<Words>(
  isAsked: boolean,
  words: z.ZodType<Words, Words>,
): z.ZodType<Words | undefined, Words | undefined> {
  return isAsked
    ? words
    : z.custom<undefined>((value) => value === undefined, NOT_ASKED).optional();
}

/** What a thing looks like and is; a hazard with a pledge has its next step too. */
export function thingWords(thing: Hazard | Scenario["decoys"][number], to: TextLimits) {
  return z
    .strictObject({
      /** What it looks like, never what it is. */
      name: to.name,
      /** Physical facts; hazards and harmless things alike. */
      closeUp: to.closeUp,
      /** Why it is dangerous 「〜なので、〜して、〜になる」, or what good practice it is. */
      reason: to.reason,
      /** What to do about it next, for who missed it. */
      nextStep: asked("pledge" in thing && thing.pledge !== undefined, to.reason),
    })
    .readonly();
}

export function linkWords({ proof, root, variants }: Link, to: TextLimits) {
  return z
    .strictObject({
      name: to.card,
      /** What is seen in the accident. */
      accident: to.reason,
      /** What is seen in the replay, by how the link went; the trigger uses `happened`. */
      prevented: to.reason,
      reduced: to.reason,
      happened: to.reason,
      /** What is asked about its causes. */
      question: asked(proof !== undefined, to.card),
      /** What is answered to 「この中にはない」, where that is right. */
      none: asked(root !== undefined, to.explanation),
      /** What the trigger is told as, by the bought measure that makes it another. */
      variants: asked(variants !== undefined, each(variants ?? [], to.reason)),
    })
    .readonly();
}

/** A card and what it means here. */
export function answeredWords(to: TextLimits) {
  return z.strictObject({ card: to.card, explanation: to.explanation }).readonly();
}

/** A cause and what is true of it; where a whole hall reads it, in one sentence. */
export function causeWords(to: TextLimits) {
  return z
    .strictObject({ card: to.card, explanation: to.explanation, brief: to.card.optional() })
    .readonly();
}

export function measureWords(to: TextLimits) {
  return z
    .strictObject({
      card: to.shopCard,
      explanation: to.explanation,
      /** Its name where there is room for a few characters only. */
      short: to.name.optional(),
    })
    .readonly();
}

export function goalWords({ goal }: Scenario, to: TextLimits) {
  const { oddPairs, pointing } = goal;
  const isCorrected = pointing.some(({ correctedBy }) => correctedBy !== undefined);
  return z
    .strictObject({
      situations: each(goal.situations, to.card),
      actions: each(goal.actions, to.card),
      /** What is answered to a pair that does not belong together. */
      oddPairs: asked(
        oddPairs !== undefined,
        each(
          (oddPairs ?? []).map(({ id }) => id),
          to.explanation,
        ),
      ),
      /** What is called out before 「ヨシ！」. */
      pointing: each(
        pointing.map(({ id }) => id),
        to.name,
      ),
      /** What is called at the thing put right, and what is promised where it is not. */
      calls: asked(
        isCorrected,
        each(
          pointing.map(({ id }) => id),
          z.strictObject({ done: to.card, promised: to.card }).readonly(),
        ),
      ),
    })
    .readonly();
}

/** The toll: what it counts, its unit, and what is said of it in the end. */
export function tollWords(scenario: Scenario, locale: Locale, to: TextLimits) {
  const withNumber = (text: z.ZodType<string, string>) =>
    text.refine((words) => words.split(NUMBER_SIGN).length === 2, {
      error: `needs ${NUMBER_SIGN} once, where the number goes`,
    });
  const words = z
    .strictObject({
      label: to.name,
      /** Such as 「#人」, or "# person" and "# people". */
      amount: each(PLURALS[locale], withNumber(to.name)),
      result: z
        .strictObject({
          /** Nothing was spared. */
          none: to.reason,
          /** Such as 「#、止まらずにすみました」; # is the amount that was spared. */
          some: withNumber(to.reason),
          /** Nothing of it happened. */
          all: to.reason,
        })
        .readonly(),
    })
    .readonly();
  return asked(scenario.toll !== undefined, words);
}

/** Words by which somebody who knows nothing might guess: who and what the story is about. */
export function topicWords() {
  const list = z.array(aText()).min(1).readonly();
  return z.strictObject({ person: list, machine: list, title: list }).readonly().optional();
}

/** What goes home to the own company, and what a group talks about. */
export function afterwardWords({ questions, discussion, disputes }: Scenario, to: TextLimits) {
  return {
    questions: asked(
      questions !== undefined,
      each(
        questions ?? [],
        z
          .strictObject({
            /** What it asks for, such as 「だれ」. */
            label: to.label,
            question: to.explanation,
          })
          .readonly(),
      ),
    ),
    discussion: asked(discussion !== undefined, each(discussion ?? [], to.explanation)),
    disputes: asked(
      disputes !== undefined,
      each(disputes ?? [], z.strictObject({ claim: to.reason, answer: to.paragraph }).readonly()),
    ),
  };
}
