import { z } from "zod";
import { type Agreement, agreementSchema, soundEntries } from "#core/agreement";
import { answerIds } from "#core/guide-self-check";
import type { Answers } from "#core/self-check";
import { type Found, loadFound } from "./found";
import { parseJson } from "./saved-episode";
import { KEY_PREFIX, type Storage } from "./storage";

/*
 * What belongs to the company: its self-check, its choices, its checklists. It stays on this
 * device; the progress code does not carry it.
 */

const answersSchema = z.record(z.coerce.number().int().min(1).max(25), z.enum(answerIds));

const sheetSchema = z
  .strictObject({
    /** Of the edition's data; answers to other questions must not be taken for these. */
    revision: z.int(),
    answers: answersSchema,
  })
  .readonly();

/** A sheet being filled in. */
export type Sheet = z.infer<typeof sheetSchema>;

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

const choicesSchema = z.record(z.string(), z.array(z.string()).readonly()).readonly();

const sheetKey = (edition: string) => `${KEY_PREFIX}self-check/${edition}`;
const HISTORY_KEY = `${KEY_PREFIX}self-check-history`;
const AGREEMENT_KEY = `${KEY_PREFIX}outsourcing`;
const WORKS_KEY = `${KEY_PREFIX}outsourcing-works`;
const START_KEY = `${KEY_PREFIX}start`;

/** Whether something changed under this key changes the sheet; without a key everything did. */
export function isSheetKey(key: string | null, edition: string): boolean {
  return key === null || key === sheetKey(edition);
}

/** The sheet of this revision; answers to other questions are set aside, as a damaged one is. */
export function loadSheet(storage: Storage, edition: string, revision: number): Found<Sheet> {
  const ofRevision = sheetSchema.refine((sheet) => sheet.revision === revision);
  return loadFound(storage, sheetKey(edition), ofRevision, { revision, answers: {} });
}

export function saveSheet(
  storage: Storage,
  edition: string,
  revision: number,
  answers: Answers,
): boolean {
  return storage.set(sheetKey(edition), JSON.stringify({ revision, answers }));
}

export function loadHistory(storage: Storage): Found<readonly PastSheet[]> {
  return loadFound(storage, HISTORY_KEY, z.array(pastSheetSchema).readonly(), []);
}

/** Remembers a finished sheet; one of the same edition and day is replaced. */
export function rememberSheet(storage: Storage, sheet: PastSheet): boolean {
  const others = loadHistory(storage).value.filter(
    ({ date, edition }) => date !== sheet.date || edition !== sheet.edition,
  );
  const all = [...others, sheet].toSorted((a, b) => a.date.localeCompare(b.date));
  return storage.set(HISTORY_KEY, JSON.stringify(all));
}

/** Of a damaged record the sound entries are used; the whole is set aside as it was. */
export function loadAgreement(storage: Storage): Found<Agreement> {
  const kept = loadFound(storage, AGREEMENT_KEY, agreementSchema, {});
  if (kept.aside === undefined) return kept;
  const value = soundEntries(parseJson(storage.get(kept.aside) ?? ""));
  if (Object.keys(value).length > 0) saveAgreement(storage, value);
  return { ...kept, value };
}

export function saveAgreement(storage: Storage, agreement: Agreement): boolean {
  return storage.set(AGREEMENT_KEY, JSON.stringify(agreement));
}

/** What was set aside because it could not be read, word for word, the oldest first. */
export function damagedAgreements(storage: Storage): readonly string[] {
  return storage
    .keys()
    .filter((key) => key.startsWith(`${AGREEMENT_KEY}/aside-`))
    .toSorted((a, b) => a.length - b.length || a.localeCompare(b))
    .flatMap((key) => storage.get(key) ?? []);
}

const worksSchema = z.array(z.string()).readonly();

/** The kinds of work that the company said it hands out. */
export function loadWorks(storage: Storage): Found<z.infer<typeof worksSchema>> {
  return loadFound(storage, WORKS_KEY, worksSchema, []);
}

export function saveWorks(storage: Storage, works: z.infer<typeof worksSchema>): boolean {
  return storage.set(WORKS_KEY, JSON.stringify(works));
}

export function loadStart(storage: Storage): Found<z.infer<typeof choicesSchema>> {
  return loadFound(storage, START_KEY, choicesSchema, {});
}

export function saveStart(storage: Storage, choices: z.infer<typeof choicesSchema>): boolean {
  return storage.set(START_KEY, JSON.stringify(choices));
}
