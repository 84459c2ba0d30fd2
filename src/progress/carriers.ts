import { z } from "zod";
import { type Gain, gainOf, mergedAgreement, mergedChoices, mergedReviews } from "#core/merging";
import { mergedResults } from "#core/results";
import type { Answers } from "#core/self-check";
import {
  agreementKind,
  answersSchema,
  anyChoicesKind,
  historyKind,
  type PastSheet,
  sheetKey,
  withSoundAnswers,
  worksKind,
} from "./company";
import type { Kept } from "./keeper";
import { jsonKind, parseJson, type RecordKind } from "./record-kind";
import type { Records } from "./records";
import { resultsKind } from "./results";
import { reviewsKind } from "./reviews";
import { MOST_SESSIONS, type Session, sessionsKind } from "./sessions";
import { KEY_PREFIX } from "./storage";

/** What the player calls what a file carries. */
export const carriedParts = [
  "results",
  "under-way",
  "reviews",
  "self-check",
  "outsourcing",
  "start",
  "sessions",
] as const;
export type CarriedPart = (typeof carriedParts)[number];

/** What taking a record over would do, and the way to do it. */
export interface Look extends Gain {
  readonly part: CarriedPart;
  /** Everything of it could be read. */
  readonly isWhole: boolean;
  take(): Kept;
}

/** How one record gets into a file and out of it. */
export interface Carrier {
  /** After the prefix of all our keys. */
  readonly key: string;
  /** What stands in the file; undefined where there is nothing. */
  save(records: Records): unknown;
  look(records: Records, raw: unknown): Look;
}

/** How two devices' values become one, and as which entries they are counted. */
interface Merge<Value> {
  merge(own: Value, carried: Value): Value;
  entries(value: Value): Readonly<Record<string, unknown>>;
}

function carrier<Value>(
  part: CarriedPart,
  kind: RecordKind<Value>,
  { merge, entries }: Merge<Value>,
): Carrier {
  return {
    key: kind.key.slice(KEY_PREFIX.length),
    save(records) {
      const value = records.read(kind);
      return Object.keys(entries(value)).length === 0 ? undefined : parseJson(kind.write(value));
    },
    look(records, raw) {
      const read = kind.read(JSON.stringify(raw));
      if (!read) return { part, gained: 0, stayed: 0, isWhole: false, take: () => "kept" };
      const carried = read.value;
      const own = records.read(kind);
      return {
        part,
        isWhole: read.isWhole,
        ...gainOf(entries(own), entries(carried), entries(merge(own, carried))),
        take: () => records.rewrite(kind, (before) => merge(before, carried)),
      };
    },
  };
}

const asTheyAre = <Value extends Readonly<Record<string, unknown>>>(value: Value) => value;

/** A sheet that was not finished, of whatever revision: reading it for use looks at that. */
interface OpenSheet {
  readonly revision: number;
  readonly answers: Answers;
}

const openSheet = (edition: "v3" | "2009") =>
  jsonKind<OpenSheet>({
    key: sheetKey(edition),
    name: "self-check",
    otherwise: { revision: 0, answers: {} },
    salvage: withSoundAnswers(
      z.strictObject({ revision: z.int(), answers: answersSchema }).readonly(),
    ),
  });

/** Answers given here stay; those of another revision are to other questions. */
function mergedSheets(own: OpenSheet, carried: OpenSheet): OpenSheet {
  if (Object.keys(own.answers).length === 0) return carried;
  if (own.revision !== carried.revision) return own;
  return { ...own, answers: { ...carried.answers, ...own.answers } };
}

const sheetMerge: Merge<OpenSheet> = { merge: mergedSheets, entries: ({ answers }) => answers };

const dayOf = ({ date, edition }: PastSheet) => `${date} ${edition}`;

/** Every finished sheet, one a day and edition. */
const historyMerge: Merge<readonly PastSheet[]> = {
  merge(own, carried) {
    const days = new Set(own.map(dayOf));
    return [...own, ...carried.filter((sheet) => !days.has(dayOf(sheet)))].toSorted((a, b) =>
      a.date.localeCompare(b.date),
    );
  },
  entries: (sheets) => Object.fromEntries(sheets.map((sheet) => [dayOf(sheet), sheet])),
};

const worksMerge: Merge<readonly string[]> = {
  merge: (own, carried) => [...new Set([...own, ...carried])],
  entries: (works) => Object.fromEntries(works.map((work) => [work, true])),
};

/** Rooms have ids of their own, so that each is kept once; the latest stand last. */
const sessionsMerge: Merge<readonly Session[]> = {
  merge(own, carried) {
    const known = new Set(own.map(({ id }) => id));
    return [...own, ...carried.filter(({ id }) => !known.has(id))]
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .slice(-MOST_SESSIONS);
  },
  entries: (sessions) => Object.fromEntries(sessions.map((session) => [session.id, session])),
};

/** Every record but settings and what belongs to this device alone, in the order of a file. */
export const carriers: readonly Carrier[] = [
  carrier("results", resultsKind, { merge: mergedResults, entries: asTheyAre }),
  carrier("reviews", reviewsKind, { merge: mergedReviews, entries: asTheyAre }),
  carrier("self-check", historyKind, historyMerge),
  carrier("self-check", openSheet("v3"), sheetMerge),
  carrier("self-check", openSheet("2009"), sheetMerge),
  carrier("outsourcing", agreementKind, { merge: mergedAgreement, entries: asTheyAre }),
  carrier("outsourcing", worksKind, worksMerge),
  carrier("start", anyChoicesKind, { merge: mergedChoices, entries: asTheyAre }),
  carrier("sessions", sessionsKind, sessionsMerge),
];
