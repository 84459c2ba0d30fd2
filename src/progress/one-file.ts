import { z } from "zod";
import type { Day } from "#core/day";
import { SLUG } from "#core/slug";
import { type CarriedPart, carriedParts, carriers, type Look } from "./carriers";
import type { Kept } from "./keeper";
import { parseJson } from "./record-kind";
import type { Records } from "./records";
import { isSavedEpisode } from "./saved-episode";
import { KEY_PREFIX } from "./storage";

/*
 * Everything of this device in one file, for another browser or for the day this one has
 * forgotten: results, episodes under way, reviews, self-check, outsourcing, where to start.
 * Settings and the mark of the device stay. Taking a file over merges and never loses anything.
 */

const GAME = "mamore-records";
const FORMAT = 1;

const EPISODE = new RegExp(`^episode/${SLUG}$`);

const fileSchema = z.object({
  game: z.literal(GAME),
  format: z.literal(FORMAT),
  saved: z.iso.date(),
  records: z.record(z.string(), z.unknown()),
});

/** Why a file is of no use, as a person would look for it. */
export const fileProblems = ["empty", "cut", "changed", "foreign", "newer"] as const;
export type FileProblem = (typeof fileProblems)[number];

/** What a part of a file would bring. */
export type PartLook = Omit<Look, "take">;

/** A file that can be taken over, wholly or in parts. */
export interface CarriedFile {
  readonly saved: Day;
  readonly parts: readonly PartLook[];
  /** Names of records that this release does not know. */
  readonly unknown: readonly string[];
  take(): Kept;
}

export type ReadFile =
  | { readonly ok: true; readonly file: CarriedFile }
  | { readonly ok: false; readonly problem: FileProblem };

/** Everything of this device as the text of a file; undefined where there is nothing yet. */
export function writeFile(records: Records, today: Day): string | undefined {
  const kinds = carriers.map(({ key, save }) => [key, save(records)] as const);
  const episodes = records.texts.keys().flatMap((each) => {
    const key = each.slice(KEY_PREFIX.length);
    const raw = EPISODE.test(key) ? parseJson(records.texts.get(each) ?? "") : undefined;
    return isSavedEpisode(raw) ? [[key, raw] as const] : [];
  });
  const kept = [...kinds, ...episodes].filter(([, value]) => value !== undefined);
  if (kept.length === 0) return undefined;
  const file = { game: GAME, format: FORMAT, saved: today, records: Object.fromEntries(kept) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Looks into a file; nothing is changed before `take`. */
export function readFile(records: Records, text: string): ReadFile {
  const bare = text.replace(/^\uFEFF/, "").trim();
  if (bare === "") return { ok: false, problem: "empty" };
  const raw = parseJson(bare);
  const file = fileSchema.safeParse(raw);
  if (!file.success) return { ok: false, problem: problemOf(bare, raw) };
  const entries = Object.entries(file.data.records);
  const looks = entries.map(([key, value]) => [key, lookAt(records, key, value)] as const);
  const known = looks.flatMap(([, look]) => look ?? []);
  return {
    ok: true,
    file: {
      saved: file.data.saved,
      parts: carriedParts.flatMap((part) => summed(part, known)),
      unknown: looks.flatMap(([key, look]) => (look ? [] : [key])),
      take: () => takeAll(known),
    },
  };
}

/** Held when anything of it is. */
function takeAll(looks: readonly Look[]): Kept {
  const outcomes = looks.map(({ take }): Kept => take());
  return outcomes.includes("held") ? "held" : "kept";
}

function problemOf(text: string, raw: unknown): FileProblem {
  const isOurs = text.includes(`"${GAME}"`);
  if (!isOurs) return "foreign";
  if (raw === undefined) return text.endsWith("}") ? "changed" : "cut";
  const newer = z.object({ game: z.literal(GAME), format: z.int().min(FORMAT + 1) });
  return newer.safeParse(raw).success ? "newer" : "changed";
}

function lookAt(records: Records, key: string, raw: unknown): Look | undefined {
  if (EPISODE.test(key)) return lookAtEpisode(records, key, raw);
  return carriers.find((each) => each.key === key)?.look(records, raw);
}

/** An episode under way comes in where there is none of that place; ours stays otherwise. */
function lookAtEpisode({ texts }: Records, key: string, raw: unknown): Look {
  const part = "under-way";
  if (!isSavedEpisode(raw))
    return { part, gained: 0, stayed: 0, isWhole: false, take: () => "kept" };
  const own = texts.get(KEY_PREFIX + key);
  const text = JSON.stringify(raw);
  const isOurs = own !== undefined;
  return {
    part,
    gained: isOurs ? 0 : 1,
    stayed: isOurs && own !== text ? 1 : 0,
    isWhole: true,
    take: () => texts.rewrite(KEY_PREFIX + key, (before) => before ?? text),
  };
}

function summed(part: CarriedPart, looks: readonly Look[]): readonly PartLook[] {
  const own = looks.filter((look) => look.part === part);
  if (own.length === 0) return [];
  const sum = (count: (look: Look) => number) =>
    own.reduce((total, look) => total + count(look), 0);
  return [
    {
      part,
      gained: sum(({ gained }) => gained),
      stayed: sum(({ stayed }) => stayed),
      isWhole: own.every(({ isWhole }) => isWhole),
    },
  ];
}
