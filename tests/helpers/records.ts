import type { SelfCheck } from "#core/guide-self-check";
import { startSchema } from "#core/guide-start";
import type { Answers } from "#core/self-check";
import { saveAnswer } from "#progress/company";
import type { RecordName } from "#progress/record-kind";
import { createRecords, type Records } from "#progress/records";
import { memoryStorage } from "#progress/storage";
import start from "../../guide/start.json" with { type: "json" };

/** The records of a newcomer, and what a test lays among them. */
export function aRecords(texts: Readonly<Record<string, string>> = {}): Records {
  const storage = memoryStorage();
  for (const [key, text] of Object.entries(texts)) storage.set(key, text);
  return createRecords(storage);
}

/** The questions of どこから始める？. */
export const startQuestions = startSchema.parse(start);

/** Answers a sheet, item by item. */
export function fillSheet(
  records: Records,
  sheet: Pick<SelfCheck, "edition" | "revision">,
  answers: Answers,
): void {
  for (const [no, answer] of Object.entries(answers)) {
    saveAnswer(records, sheet, Number(no), answer);
  }
}

/** Of which damaged records the player is told, in the order in which they were found. */
export function toldBy(records: Records): readonly RecordName[] {
  const told: RecordName[] = [];
  records.onDamage((name) => told.push(name));
  return told;
}
