import { z } from "zod";
import type { Library, Outsourcing, Sources } from "#core/guide";
import { answerIds, type SelfCheck } from "#core/guide-self-check";
import type { Start } from "#core/guide-start";
import { idsOf } from "#core/ids";
import type { Locale } from "#core/locale";
import { aText } from "./a-text";
import { each, eachOwn, textsOf } from "./text-shapes";

/** Words of one edition of the self-check. */
export function selfCheckTextSchema(selfCheck: SelfCheck, locale: Locale) {
  const { name, line, sentence, paragraph } = textsOf(locale);
  const numbers = selfCheck.items.map(({ no }) => no);
  return z
    .strictObject({
      /** Which edition, for a heading. */
      label: line,
      /** Where it is from, for under the sheet and the print-out. */
      source: sentence,
      lead: paragraph,
      /** What to know about this edition. */
      note: sentence,
      answers: each(answerIds, name),
      /** The question over a part: whom it is asked about. */
      asks: each(["everyone", "company"], sentence),
      sections: each(idsOf(selfCheck.sections), name),
      bands: each(
        idsOf(selfCheck.bands),
        z.strictObject({ meaning: line, advice: sentence }).readonly(),
      ),
      items: each(
        numbers,
        z
          .strictObject({
            name,
            question: line,
            /** What changed since 2009, or what became of the advice. */
            change: paragraph,
          })
          .readonly(),
      ),
      /** The old sheet explains only what has no counterpart today. */
      explanations: each(
        selfCheck.items.filter(({ why }) => why !== undefined).map(({ no }) => no),
        z
          .strictObject({
            why: sentence,
            /** Something to do today that costs no money. */
            firstStep: sentence,
          })
          .readonly(),
      ),
      terms: each(selfCheck.terms, z.strictObject({ term: name, meaning: line }).readonly()),
      premises: each(selfCheck.premises, line),
      leftOut: each(selfCheck.leftOut, line),
    })
    .readonly();
}
export type SelfCheckText = z.infer<ReturnType<typeof selfCheckTextSchema>>;

/** Sizes of a company that each measure is explained for. */
export const companySizes = ["five", "thirty", "twoHundred"] as const;

/** Words of the 22 common measures. */
export function libraryTextSchema(library: Library, locale: Locale) {
  const { name, line, sentence, paragraph } = textsOf(locale);
  const benchmark = [...new Set(library.measures.flatMap((measure) => measure.benchmark))];
  return z
    .strictObject({
      groups: each(
        library.groups,
        z.strictObject({ title: aText(), short: name, about: sentence }).readonly(),
      ),
      /** Questions of the benchmark, in our words. */
      benchmark: each(benchmark, line),
      sizes: each(companySizes, name),
      measures: each(
        idsOf(library.measures),
        z
          .strictObject({
            /** In Japanese exactly as in the report (表 3.3-1). */
            title: aText(),
            short: name,
            meaning: sentence,
            five: sentence,
            thirty: sentence,
            twoHundred: sentence,
            /** From everyday life, outside any office. */
            example: sentence,
            in2009: sentence,
            today: paragraph,
            /** What else people type when they look for it, with readings in kana. */
            keywords: z.array(aText(40)).min(3).readonly(),
          })
          .readonly(),
      ),
      /** Said where no item of today's self-check asks about a measure. */
      notAsked: sentence,
    })
    .readonly();
}
export type LibraryText = z.infer<ReturnType<typeof libraryTextSchema>>;

/** Words of the guided choice. */
export function startTextSchema(start: Start, locale: Locale) {
  const { name, line, sentence, paragraph } = textsOf(locale);
  return z
    .strictObject({
      lead: paragraph,
      questions: eachOwn(
        start.questions,
        ({ id }) => id,
        ({ options }) =>
          z.strictObject({ ask: line, hint: line, options: each(options, line) }).readonly(),
      ),
      steps: eachOwn(
        start.steps,
        ({ id }) => id,
        ({ reasons }) =>
          z.strictObject({ name, reasons: each(idsOf(reasons), sentence) }).readonly(),
      ),
      scenarios: eachOwn(
        start.scenarios,
        ({ number }) => number,
        ({ reasons }) =>
          z
            .strictObject({
              /** Why anybody may want it, when no answer speaks for it. */
              general: sentence,
              reasons: each(idsOf(reasons), sentence),
            })
            .readonly(),
      ),
      beyond: each(
        idsOf(start.beyond),
        z.strictObject({ name: line, about: paragraph }).readonly(),
      ),
    })
    .readonly();
}
export type StartText = z.infer<ReturnType<typeof startTextSchema>>;

/** Words of the two checklists for outsourcing. */
export function outsourcingTextSchema(outsourcing: Outsourcing, locale: Locale) {
  const { name, line, sentence, paragraph } = textsOf(locale);
  const item = z
    .strictObject({
      title: name,
      /** What the two sides should settle. */
      settle: sentence,
      /** How it could be put, in our words. */
      example: sentence,
    })
    .readonly();
  return z
    .strictObject({
      lead: paragraph,
      notLegalAdvice: sentence,
      doers: each(["client", "contractor", "both"], name),
      lists: eachOwn(
        outsourcing.lists,
        ({ id }) => id,
        ({ sections }) =>
          z
            .strictObject({
              title: line,
              /** For the steps at the top of the page. */
              short: name,
              lead: paragraph,
              sections: each(
                idsOf(sections),
                z.strictObject({ name: line, lead: sentence }).readonly(),
              ),
              items: each(idsOf(sections.flatMap(({ items }) => items)), item),
            })
            .readonly(),
      ),
      fit: z
        .strictObject({
          starter: z
            .strictObject({
              lead: sentence,
              /** Why each of them comes first. */
              reasons: each(outsourcing.fit.starter, line),
            })
            .readonly(),
          works: each(
            idsOf(outsourcing.fit.works),
            z.strictObject({ name, hint: line }).readonly(),
          ),
        })
        .readonly(),
      notes: each(
        idsOf(outsourcing.notes),
        z.strictObject({ name, in2009: sentence, today: paragraph }).readonly(),
      ),
    })
    .readonly();
}
export type OutsourcingText = z.infer<ReturnType<typeof outsourcingTextSchema>>;

/** Names of the sources. */
export function sourcesTextSchema({ sources }: Sources, locale: Locale) {
  const { name, line, sentence } = textsOf(locale);
  return z
    .strictObject({
      grades: each(["P", "S", "W"], name),
      seen: each(["original", "copy", "report", "extract"], line),
      noAddress: each(["document", "copy", "extract", "incomplete"], line),
      sources: each(
        sources.map(({ key }) => key),
        z.strictObject({ name: sentence, publisher: line }).readonly(),
      ),
    })
    .readonly();
}
export type SourcesText = z.infer<ReturnType<typeof sourcesTextSchema>>;
