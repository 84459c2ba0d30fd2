import { z } from "zod";
import { type Agreement, promisedSchema } from "#core/agreement";
import { type AnswerId, answerIds, type SelfCheck } from "#core/guide-self-check";
import type { Start } from "#core/guide-start";
import { type Choices, knownChoices } from "#core/recommend";
import type { Answers } from "#core/self-check";
import { CHOICES_KEY, HISTORY_KEY } from "./company-said";
import type { Kept } from "./keeper";
import { jsonKind, type RecordKind } from "./record-kind";
import type { Records } from "./records";
import { eachEntry, eachField, eachItem, known, mending, orElse, type Salvage } from "./salvage";

/*
 * What belongs to the company: its self-check, its choices, its checklists. It stays on this
 * device; the progress code does not carry it.
 */

export const answersSchema = z.record(z.coerce.number().int().min(1).max(25), z.enum(answerIds));

/** A sheet of which some answers cannot be read is a sheet with the others. */
export const withSoundAnswers = <Value>(sheet: z.ZodType<Value>): Salvage<Value> =>
  orElse(known(sheet), mending("answers", eachField(answersSchema, {}), known(sheet)));

/** A sheet being filled in. */
interface Sheet {
  /** Of the edition's data; answers to other questions must not be taken for these. */
  readonly revision: number;
  readonly answers: Answers;
}

/** Under which a sheet being filled in is kept, after the prefix of all our keys. */
export const sheetKey = (edition: Edition["edition"]) => `self-check/${edition}`;

function sheetKind({ edition, revision }: Edition): RecordKind<Sheet> {
  const schema = z.strictObject({ revision: z.literal(revision), answers: answersSchema });
  return jsonKind({
    key: sheetKey(edition),
    name: "self-check",
    otherwise: { revision, answers: {} },
    salvage: withSoundAnswers(schema.readonly()),
  });
}

/** An edition of the self-check and the revision of its data. */
type Edition = Readonly<Pick<SelfCheck, "edition" | "revision">>;

/** Whether something changed under this key changes the sheet; without a key everything did. */
export function isSheetKey(key: string | null, edition: Edition): boolean {
  return key === null || key === sheetKind(edition).key;
}

/** The answers of this revision; those to other questions are set aside, as damaged ones are. */
export function loadAnswers(records: Records, edition: Edition): Answers {
  return records.read(sheetKind(edition)).answers;
}

/** Keeps one answer; those that another tab has given meanwhile stay. */
export function saveAnswer(records: Records, edition: Edition, no: number, answer: AnswerId): Kept {
  return records.rewrite(sheetKind(edition), ({ revision, answers }) => ({
    revision,
    answers: { ...answers, [no]: answer },
  }));
}

/** Empties a sheet. */
export function clearAnswers(records: Records, edition: Edition): Kept {
  return records.rewrite(sheetKind(edition), ({ revision }) => ({ revision, answers: {} }));
}

const pastSheetSchema = z
  .strictObject({
    date: z.iso.date(),
    edition: z.enum(["v3", "2009"]),
    revision: z.int(),
    answers: answersSchema,
    total: z.int().min(-25).max(100),
  })
  .readonly();

/** A sheet that was finished, with its total on that day. */
export type PastSheet = z.infer<typeof pastSheetSchema>;

export const historyKind = jsonKind<readonly PastSheet[]>({
  key: HISTORY_KEY,
  name: "self-check",
  otherwise: [],
  salvage: eachItem(withSoundAnswers(pastSheetSchema)),
});

export function loadHistory(records: Records): readonly PastSheet[] {
  return records.read(historyKind);
}

/** Remembers a finished sheet; one of the same edition and day is replaced. */
export function rememberSheet(records: Records, sheet: PastSheet): Kept {
  return records.rewrite(historyKind, (before) =>
    [
      ...before.filter(({ date, edition }) => date !== sheet.date || edition !== sheet.edition),
      sheet,
    ].toSorted((a, b) => a.date.localeCompare(b.date)),
  );
}

export const agreementKind = jsonKind<Agreement>({
  key: "outsourcing",
  name: "outsourcing",
  otherwise: {},
  salvage: eachEntry(known(promisedSchema)),
});

export function loadAgreement(records: Records): Agreement {
  return records.read(agreementKind);
}

/** Changes what is kept at that moment, which another tab may have changed meanwhile. */
export function changeAgreement(records: Records, how: (before: Agreement) => Agreement): Kept {
  return records.rewrite(agreementKind, how);
}

/** What was set aside because it could not be read, word for word, the oldest first. */
export function damagedAgreements(records: Records): readonly string[] {
  return records.asides(agreementKind);
}

export const worksKind = jsonKind<readonly string[]>({
  key: "outsourcing-works",
  name: "outsourcing",
  otherwise: [],
  salvage: eachItem(known(z.string())),
});

/** The kinds of work that the company said it hands out. */
export function loadWorks(records: Records): readonly string[] {
  return records.read(worksKind);
}

export function saveWorks(records: Records, works: readonly string[]): Kept {
  return records.rewrite(worksKind, () => works);
}

/** What was chosen, of whatever questions. */
const anyChoices = {
  key: CHOICES_KEY,
  name: "start",
  otherwise: {},
  salvage: eachEntry(eachItem(known(z.string()))),
} as const;

export const anyChoicesKind = jsonKind<Choices>(anyChoices);

/** Options that the questions no longer have are set aside with the whole. */
function choicesKind(start: Start): RecordKind<Choices> {
  return jsonKind({
    ...anyChoices,
    salvage: (raw) => {
      const read = anyChoices.salvage(raw);
      if (!read) return undefined;
      const value = knownChoices(start, read.value);
      return { value, isWhole: read.isWhole && isSame(value, read.value) };
    },
  });
}

const isSame = (one: Choices, other: Choices) => JSON.stringify(one) === JSON.stringify(other);

/** What was chosen of the options that there are. */
export function loadChoices(records: Records, start: Start): Choices {
  return records.read(choicesKind(start));
}

/** Keeps the options chosen for a question. */
export function saveChoice(
  records: Records,
  start: Start,
  question: string,
  options: readonly string[],
): Kept {
  return records.rewrite(choicesKind(start), (before) => ({ ...before, [question]: options }));
}
