import type { Action } from "#core/action";
import { type BitReader, checksum, createBitReader, createBitWriter } from "#core/bits";
import { replay } from "#core/log";
import { readPlay, writePlay } from "#core/play-code";
import type { CarriedResult } from "#core/progress-code";
import type { Scenario } from "#core/scenario";
import { readUnderWay, writeUnderWay } from "#core/under-way-code";
import type { Position } from "#progress/position";
import { fromBase64, toBase64 } from "./base64url";
import { readPosition, writePosition } from "./position-code";
import type { StateText } from "./tracker";

/** An episode as it is carried from one session to the next, to the very step. */
export interface KeptEpisode {
  readonly kind: "episode";
  readonly scenario: string;
  readonly log: readonly Action[];
  readonly position: Position;
}

/** Best and latest play of a place. */
export interface KeptResult extends CarriedResult {
  readonly kind: "result";
}

export type StateEntry = KeptEpisode | KeptResult;

/** What one session leaves to the next. */
export interface State {
  /** Grows with every save, so that the newer of two states is known. */
  readonly saves: number;
  /** Nothing was left out for want of room. */
  readonly isWhole: boolean;
  /** The newest first. */
  readonly entries: readonly StateEntry[];
}

/** The first character; another one is of a release that writes otherwise. */
const VERSION = "1";
const SAVES_BITS = 24;
const FLAG_BITS = 8;
const KIND_BITS = 1;
const NUMBER_BITS = 4;
const REVISION_BITS = 8;
/** How many bytes an entry has, so that one of a place that is not known here can be passed over. */
const LENGTH_BITS = 11;
const CHECKSUM_BYTES = 4;

const MOST_SAVES = 2 ** SAVES_BITS - 1;

/** "5.1.9" is 9: the scenario's place in the guideline's list. */
const placeOf = ({ number }: Scenario) => Number(number.split(".")[2]);

/**
 * Writes a state in at most `limit` characters of A–Z, a–z, 0–9, - and _. Entries come the newest
 * first; from the first that finds no room on, all are left out.
 */
export function writeState(
  scenarios: readonly Scenario[],
  { saves, entries }: Pick<State, "saves" | "entries">,
  limit: number,
): StateText {
  const written = entries.flatMap((entry) => {
    const scenario = scenarios.find(({ id }) => id === entry.scenario);
    return scenario ? [{ id: scenario.id, bytes: entryBytes(scenario, entry) }] : [];
  });
  let fitting = written.length;
  const text = () => textOf(saves, fitting === written.length, written.slice(0, fitting));
  while (fitting > 0 && text().length > limit) fitting--;
  const leftOut = [...new Set(written.slice(fitting).map(({ id }) => id))];
  const whole = text();
  return { text: whole.length > limit ? "" : whole, leftOut };
}

function textOf(
  saves: number,
  isWhole: boolean,
  entries: readonly { readonly bytes: readonly number[] }[],
): string {
  const head = createBitWriter();
  head.write(Math.min(saves, MOST_SAVES), SAVES_BITS);
  head.write(isWhole ? 1 : 0, FLAG_BITS);
  const bytes = [...head.bytes(), ...entries.flatMap((entry) => entry.bytes)];
  const check = createBitWriter();
  check.write(checksum(bytes), CHECKSUM_BYTES * 8);
  return VERSION + toBase64([...bytes, ...check.bytes()]);
}

function entryBytes(scenario: Scenario, entry: StateEntry): readonly number[] {
  const content = createBitWriter();
  if (entry.kind === "episode") {
    writeUnderWay(content, scenario, entry.log);
    writePosition(content, scenario, entry.position);
  } else {
    writePlay(content, scenario, entry.best);
    writePlay(content, scenario, entry.latest);
  }
  const bytes = content.bytes();
  const head = createBitWriter();
  head.write(entry.kind === "episode" ? 1 : 0, KIND_BITS);
  head.write(placeOf(scenario), NUMBER_BITS);
  head.write(scenario.revision, REVISION_BITS);
  head.write(bytes.length, LENGTH_BITS);
  return [...head.bytes(), ...bytes];
}

/**
 * Reads a state back. What is of places that are not given, or of another revision of them, is
 * passed over; undefined for a text that is damaged, cut, or of a newer release.
 */
export function readState(scenarios: readonly Scenario[], text: string): State | undefined {
  const bytes = text.startsWith(VERSION) ? fromBase64(text.slice(VERSION.length)) : undefined;
  if (bytes === undefined || !isWhole(bytes)) return undefined;
  const reader = createBitReader(bytes.slice(0, -CHECKSUM_BYTES));
  const saves = reader.read(SAVES_BITS);
  const flag = reader.read(FLAG_BITS);
  if (saves === undefined || flag === undefined) return undefined;
  const entries: StateEntry[] = [];
  while (!reader.isAtEnd()) {
    const entry = readEntry(reader, scenarios);
    if (entry === "damaged") return undefined;
    if (entry !== "unknown") entries.push(entry);
  }
  return { saves, isWhole: flag === 1, entries };
}

function isWhole(bytes: readonly number[]): boolean {
  const sum = createBitReader(bytes.slice(-CHECKSUM_BYTES)).read(CHECKSUM_BYTES * 8);
  return sum === checksum(bytes.slice(0, -CHECKSUM_BYTES));
}

function readEntry(
  reader: BitReader,
  scenarios: readonly Scenario[],
): StateEntry | "unknown" | "damaged" {
  const isEpisode = reader.read(KIND_BITS) === 1;
  const place = reader.read(NUMBER_BITS);
  const revision = reader.read(REVISION_BITS);
  const length = reader.read(LENGTH_BITS);
  const bytes = length === undefined ? undefined : bytesOf(reader, length);
  if (bytes === undefined) return "damaged";
  const scenario = scenarios.find((each) => placeOf(each) === place && each.revision === revision);
  if (!scenario) return "unknown";
  const content = createBitReader(bytes);
  return (isEpisode ? readEpisode(content, scenario) : readResult(content, scenario)) ?? "damaged";
}

function bytesOf(reader: BitReader, length: number): readonly number[] | undefined {
  const bytes = Array.from({ length }, () => reader.read(8));
  return bytes.every((byte) => byte !== undefined) ? bytes : undefined;
}

function readEpisode(reader: BitReader, scenario: Scenario): KeptEpisode | undefined {
  const log = readUnderWay(reader, scenario);
  if (!log) return undefined;
  const { episode } = replay(scenario, log);
  const position = readPosition(reader, scenario, episode);
  return { kind: "episode", scenario: scenario.id, log, position };
}

function readResult(reader: BitReader, scenario: Scenario): KeptResult | undefined {
  const best = readPlay(reader, scenario);
  const latest = readPlay(reader, scenario);
  return best && latest && { kind: "result", scenario: scenario.id, best, latest };
}
