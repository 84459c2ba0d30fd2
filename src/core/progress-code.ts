import {
  type BitReader,
  checksum,
  createBitReader,
  createBitWriter,
  fromLetters,
  plainLetters,
  toLetters,
} from "./bits";
import { type CarriedPlay, readPlay, writePlay } from "./play-code";
import type { Scenario } from "./scenario";

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
  | { readonly ok: true; readonly results: readonly CarriedResult[] }
  | { readonly ok: false; readonly problem: CodeProblem };

/** Begins every code, so that people know what the letters are and another game's are known. */
const NAME = "MAMORE";

const VERSION = 2;
const VERSION_BITS = 5;
/** Version, and how many bytes there are in all: one cut short is told from one copied wrongly. */
const HEAD_BYTES = 2;
const COUNT_BITS = 6;
const NUMBER_BITS = 4;
const REVISION_BITS = 8;
const CHECKSUM_BYTES = 4;

/** "5.1.9" is 9: the scenario's place in the guideline's list. */
const placeOf = ({ number }: Scenario) => Number(number.split(".")[2]);

/**
 * A code that carries results: letters that can be typed or read aloud, with a version and a
 * checksum. Results of scenarios that are not given are left out.
 */
export function writeProgressCode(
  scenarios: readonly Scenario[],
  results: readonly CarriedResult[],
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
  return sealed(writer.bytes());
}

/** Puts the version and the length before what is carried, and the name and checksum around it. */
function sealed(content: readonly number[]): string {
  const head = createBitWriter();
  head.write(VERSION, VERSION_BITS);
  head.write(HEAD_BYTES + content.length + CHECKSUM_BYTES, HEAD_BYTES * 8 - VERSION_BITS);
  const bytes = [...head.bytes(), ...content];
  const check = createBitWriter();
  check.write(checksum(bytes), CHECKSUM_BYTES * 8);
  return `${NAME}-${toLetters([...bytes, ...check.bytes()])}`;
}

/** Reads a code; says what is wrong with one that cannot be used, and changes nothing. */
export function readProgressCode(scenarios: readonly Scenario[], text: string): ReadCode {
  const typed = plainLetters(text);
  const name = plainLetters(NAME);
  const isNamed = typed.startsWith(name);
  const letters = isNamed ? typed.slice(name.length) : typed;
  const bytes = fromLetters(letters);
  if (typed === "") return fail("empty");
  if (bytes === undefined) return fail("foreign-letters");
  const problem = isWhole(bytes) ? versionProblem(bytes) : brokenProblem(letters, bytes, isNamed);
  if (problem) return fail(problem);
  // One letter too many may leave the bytes as they are.
  if (plainLetters(toLetters(bytes)) !== letters) return fail("damaged");
  return readResults(createBitReader(bytes.slice(HEAD_BYTES, -CHECKSUM_BYTES)), scenarios);
}

function isWhole(bytes: readonly number[]): boolean {
  const body = bytes.slice(0, -CHECKSUM_BYTES);
  const sum = createBitReader(bytes.slice(-CHECKSUM_BYTES)).read(CHECKSUM_BYTES * 8);
  return body.length > 0 && sum === checksum(body);
}

function versionProblem(bytes: readonly number[]): CodeProblem | undefined {
  const version = createBitReader(bytes).read(VERSION_BITS) ?? 0;
  if (version === VERSION) return undefined;
  return version < VERSION ? "older-version" : "newer-version";
}

/** What is probably wrong with letters that do not add up. */
function brokenProblem(letters: string, bytes: readonly number[], isNamed: boolean): CodeProblem {
  if (!isNamed) return "foreign";
  const reader = createBitReader(bytes);
  const version = reader.read(VERSION_BITS);
  const length = reader.read(HEAD_BYTES * 8 - VERSION_BITS);
  if (length === undefined) return "too-short";
  const whole = Math.ceil((length * 8) / 5);
  if (version !== VERSION || letters.length === whole) return "damaged";
  return letters.length < whole ? "too-short" : "too-long";
}

function readResults(reader: BitReader, scenarios: readonly Scenario[]): ReadCode {
  const results: CarriedResult[] = [];
  const count = reader.read(COUNT_BITS) ?? 0;
  for (let index = 0; index < count; index++) {
    const result = readResult(reader, scenarios);
    if (typeof result === "string") return fail(result);
    if (results.some(({ scenario }) => scenario === result.scenario)) return fail("damaged");
    results.push(result);
  }
  return reader.isAtEnd() ? { ok: true, results } : fail("damaged");
}

function readResult(
  reader: BitReader,
  scenarios: readonly Scenario[],
): CarriedResult | CodeProblem {
  const place = reader.read(NUMBER_BITS);
  const revision = reader.read(REVISION_BITS);
  const scenario = scenarios.find((each) => placeOf(each) === place);
  if (!scenario) return "unknown-scenario";
  if (scenario.revision !== revision) return "other-revision";
  const isSame = reader.read(1) === 1;
  const best = readPlay(reader, scenario);
  const latest = isSame ? best : readPlay(reader, scenario);
  return best && latest ? { scenario: scenario.id, best, latest } : "damaged";
}

function fail(problem: CodeProblem): ReadCode {
  return { ok: false, problem };
}
