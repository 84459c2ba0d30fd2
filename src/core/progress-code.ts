import {
  type BitReader,
  checksum,
  createBitReader,
  createBitWriter,
  fromLetters,
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
  | "damaged"
  | "other-version"
  | "unknown-scenario"
  | "other-revision";

export type ReadCode =
  | { readonly ok: true; readonly results: readonly CarriedResult[] }
  | { readonly ok: false; readonly problem: CodeProblem };

const VERSION = 1;
const VERSION_BITS = 5;
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
  writer.write(VERSION, VERSION_BITS);
  writer.write(known.length, COUNT_BITS);
  for (const { scenario, best, latest } of known) {
    const isSame = JSON.stringify(best) === JSON.stringify(latest);
    writer.write(placeOf(scenario), NUMBER_BITS);
    writer.write(scenario.revision, REVISION_BITS);
    writer.write(isSame ? 1 : 0, 1);
    writePlay(writer, scenario, best);
    if (!isSame) writePlay(writer, scenario, latest);
  }
  const bytes = writer.bytes();
  const check = createBitWriter();
  check.write(checksum(bytes), CHECKSUM_BYTES * 8);
  return toLetters([...bytes, ...check.bytes()]);
}

/** Reads a code; says what is wrong with one that cannot be used, and changes nothing. */
export function readProgressCode(scenarios: readonly Scenario[], text: string): ReadCode {
  const bytes = fromLetters(text);
  if (bytes === undefined) return fail("foreign-letters");
  if (bytes.length === 0) return fail("empty");
  const body = bytes.slice(0, -CHECKSUM_BYTES);
  const sum = createBitReader(bytes.slice(-CHECKSUM_BYTES)).read(CHECKSUM_BYTES * 8);
  if (body.length === 0 || sum !== checksum(body)) return fail("damaged");
  const reader = createBitReader(body);
  if (reader.read(VERSION_BITS) !== VERSION) return fail("other-version");
  return readResults(reader, scenarios);
}

function readResults(reader: BitReader, scenarios: readonly Scenario[]): ReadCode {
  const results: CarriedResult[] = [];
  const count = reader.read(COUNT_BITS) ?? 0;
  for (let index = 0; index < count; index++) {
    const result = readResult(reader, scenarios);
    if (typeof result === "string") return fail(result);
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
