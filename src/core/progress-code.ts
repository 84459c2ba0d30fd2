import {
  type BitReader,
  checksum,
  createBitReader,
  createBitWriter,
  fromLetters,
  plainLetters,
  toLetters,
} from "./bits";
import { findCode, type PastedCode } from "./pasted-code";
import { type CarriedPlay, readPlay, writePlay } from "./play-code";
import type { Scenario } from "./scenario";
import { type CarriedEpisode, readUnderWay, writeUnderWay } from "./under-way-code";

/** Best and latest play of a scenario, as carried to another device. */
export interface CarriedResult {
  readonly scenario: string;
  readonly best: CarriedPlay;
  readonly latest: CarriedPlay;
}

/** Why a code cannot be used. */
export type CodeProblem =
  | "empty"
  | "foreign-letters"
  | "foreign"
  | "too-short"
  | "too-long"
  | "damaged"
  | "older-version"
  | "newer-version"
  | "unknown-scenario"
  | "other-revision";

export type ReadCode =
  | {
      readonly ok: true;
      readonly results: readonly CarriedResult[];
      readonly underWay: readonly CarriedEpisode[];
    }
  | { readonly ok: false; readonly problem: CodeProblem };

/** Begins every code, so that people know what the letters are and another game's are known. */
const NAME = "MAMORE";

/** Results alone are written in the older version, which earlier releases read too. */
const RESULTS_ONLY = 2;
/** Episodes that are not over come after the results. */
const WITH_UNDER_WAY = 3;
const VERSION_BITS = 5;
/** Version, and how many bytes there are in all: one cut short is told from one copied wrongly. */
const HEAD_BYTES = 2;
/** So many letters hold the head. */
const HEAD_LETTERS = 4;
const COUNT_BITS = 6;
const NUMBER_BITS = 4;
const REVISION_BITS = 8;
const CHECKSUM_BYTES = 4;

/** "5.1.9" is 9: the scenario's place in the guideline's list. */
const placeOf = ({ number }: Scenario) => Number(number.split(".")[2]);

/**
 * A code that carries results, and episodes that are not over: letters that can be typed or read
 * aloud, with a version and a checksum. What is of scenarios that are not given is left out.
 */
export function writeProgressCode(
  scenarios: readonly Scenario[],
  results: readonly CarriedResult[],
  underWay: readonly CarriedEpisode[] = [],
): string {
  const writer = createBitWriter();
  const known = results.flatMap((result) => {
    const scenario = scenarios.find(({ id }) => id === result.scenario);
    return scenario ? [{ ...result, scenario }] : [];
  });
  writer.write(known.length, COUNT_BITS);
  for (const { scenario, best, latest } of known) {
    const isSame = JSON.stringify(best) === JSON.stringify(latest);
    writer.write(placeOf(scenario), NUMBER_BITS);
    writer.write(scenario.revision, REVISION_BITS);
    writer.write(isSame ? 1 : 0, 1);
    writePlay(writer, scenario, best);
    if (!isSame) writePlay(writer, scenario, latest);
  }
  if (underWay.length === 0) return sealed(RESULTS_ONLY, writer.bytes());
  const begun = underWay.flatMap(({ scenario: id, log }) => {
    const scenario = scenarios.find((each) => each.id === id);
    return scenario ? [{ scenario, log }] : [];
  });
  writer.write(begun.length, COUNT_BITS);
  for (const { scenario, log } of begun) {
    writer.write(placeOf(scenario), NUMBER_BITS);
    writer.write(scenario.revision, REVISION_BITS);
    writeUnderWay(writer, scenario, log);
  }
  return sealed(WITH_UNDER_WAY, writer.bytes());
}

/** Puts the version and the length before what is carried, and the name and checksum around it. */
function sealed(version: number, content: readonly number[]): string {
  const head = createBitWriter();
  head.write(version, VERSION_BITS);
  head.write(HEAD_BYTES + content.length + CHECKSUM_BYTES, HEAD_BYTES * 8 - VERSION_BITS);
  const bytes = [...head.bytes(), ...content];
  const check = createBitWriter();
  check.write(checksum(bytes), CHECKSUM_BYTES * 8);
  return `${NAME}-${toLetters([...bytes, ...check.bytes()])}`;
}

/** Reads a code; says what is wrong with one that cannot be used, and changes nothing. */
export function readProgressCode(scenarios: readonly Scenario[], text: string): ReadCode {
  const pasted = findCode(text, NAME);
  if (pasted?.letters === "" && !pasted.isNamed) return fail("empty");
  const letters = pasted && lettersOf(pasted);
  const bytes = letters === undefined ? undefined : fromLetters(letters);
  if (pasted === undefined || letters === undefined || bytes === undefined) {
    return fail("foreign-letters");
  }
  const { isNamed } = pasted;
  const problem = isWhole(bytes) ? versionProblem(bytes) : brokenProblem(letters, bytes, isNamed);
  if (problem) return fail(problem);
  // One letter too many may leave the bytes as they are.
  if (plainLetters(toLetters(bytes)) !== letters) return fail("damaged");
  const reader = createBitReader(bytes.slice(HEAD_BYTES, -CHECKSUM_BYTES));
  return readContent(reader, scenarios, versionOf(bytes) === WITH_UNDER_WAY);
}

/** The letters that belong to the code: as many as it says itself, when other words follow it. */
function lettersOf(pasted: PastedCode): string {
  const length = lengthOf(fromLetters(pasted.letters.slice(0, HEAD_LETTERS)) ?? []);
  return (length === undefined ? undefined : pasted.upTo(lettersFor(length))) ?? pasted.letters;
}

/** How many bytes a code says that it has; undefined when not even that is there. */
function lengthOf(bytes: readonly number[]): number | undefined {
  const reader = createBitReader(bytes);
  reader.read(VERSION_BITS);
  return reader.read(HEAD_BYTES * 8 - VERSION_BITS);
}

const lettersFor = (bytes: number) => Math.ceil((bytes * 8) / 5);

function isWhole(bytes: readonly number[]): boolean {
  const body = bytes.slice(0, -CHECKSUM_BYTES);
  const sum = createBitReader(bytes.slice(-CHECKSUM_BYTES)).read(CHECKSUM_BYTES * 8);
  return body.length > 0 && sum === checksum(body);
}

function versionOf(bytes: readonly number[]): number {
  return createBitReader(bytes).read(VERSION_BITS) ?? 0;
}

function versionProblem(bytes: readonly number[]): CodeProblem | undefined {
  const version = versionOf(bytes);
  if (version < RESULTS_ONLY) return "older-version";
  return version > WITH_UNDER_WAY ? "newer-version" : undefined;
}

/** What is probably wrong with letters that do not add up. */
function brokenProblem(letters: string, bytes: readonly number[], isNamed: boolean): CodeProblem {
  if (!isNamed) return "foreign";
  const length = lengthOf(bytes);
  if (length === undefined) return "too-short";
  const whole = lettersFor(length);
  if (versionProblem(bytes) || letters.length === whole) return "damaged";
  return letters.length < whole ? "too-short" : "too-long";
}

function readContent(
  reader: BitReader,
  scenarios: readonly Scenario[],
  hasUnderWay: boolean,
): ReadCode {
  const results = readEach(reader, scenarios, readResult);
  if (typeof results === "string") return fail(results);
  const underWay = hasUnderWay ? readEach(reader, scenarios, readBegun) : [];
  if (typeof underWay === "string") return fail(underWay);
  return reader.isAtEnd() ? { ok: true, results, underWay } : fail("damaged");
}

/** Reads so many parts as are said, each of a place of its own. */
function readEach<Part extends { readonly scenario: string }>(
  reader: BitReader,
  scenarios: readonly Scenario[],
  readPart: (reader: BitReader, scenario: Scenario) => Part | undefined,
): readonly Part[] | CodeProblem {
  const parts: Part[] = [];
  const count = reader.read(COUNT_BITS) ?? 0;
  for (let index = 0; index < count; index++) {
    const place = reader.read(NUMBER_BITS);
    const revision = reader.read(REVISION_BITS);
    const scenario = scenarios.find((each) => placeOf(each) === place);
    if (!scenario) return "unknown-scenario";
    if (scenario.revision !== revision) return "other-revision";
    const part = readPart(reader, scenario);
    if (!part || parts.some((each) => each.scenario === part.scenario)) return "damaged";
    parts.push(part);
  }
  return parts;
}

function readResult(reader: BitReader, scenario: Scenario): CarriedResult | undefined {
  const isSame = reader.read(1) === 1;
  const best = readPlay(reader, scenario);
  const latest = isSame ? best : readPlay(reader, scenario);
  return best && latest && { scenario: scenario.id, best, latest };
}

function readBegun(reader: BitReader, scenario: Scenario): CarriedEpisode | undefined {
  const log = readUnderWay(reader, scenario);
  return log && { scenario: scenario.id, log };
}

function fail(problem: CodeProblem): ReadCode {
  return { ok: false, problem };
}
