import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { checksum, fromLetters, toLetters } from "#core/bits";
import { replay, shortestLog } from "#core/log";
import type { CarriedPlay } from "#core/play-code";
import { type CarriedResult, readProgressCode, writeProgressCode } from "#core/progress-code";
import type { Scenario } from "#core/scenario";
import { scoreEpisode } from "#core/score";
import { finished, randomPlayer, seeded } from "../helpers/players";
import { aScenario } from "../helpers/scenarios";

const office = aScenario();
const shop = aScenario({ id: "test-shop", number: "5.1.2", revision: 3 });
const scenarios = [office, shop];

function aPlay(scenario: Scenario, seed: number, date = "2026-11-23"): CarriedPlay {
  const episode = finished(scenario, randomPlayer(scenario, seeded(seed)));
  return { date, total: scoreEpisode(scenario, episode).total, log: shortestLog(episode) };
}

const results = (seed: number): CarriedResult[] => [
  { scenario: office.id, best: aPlay(office, seed), latest: aPlay(office, seed + 1, "2027-02-28") },
  { scenario: shop.id, best: aPlay(shop, seed + 2), latest: aPlay(shop, seed + 2) },
];

/** What counts of results: where their logs lead, but for things only looked at. */
const essence = (carried: readonly CarriedResult[]) =>
  carried.flatMap(({ scenario: id, best, latest }) =>
    [best, latest].map(({ date, total, log }) => {
      const scenario = scenarios.find((each) => each.id === id) ?? office;
      const { verdicts, causes, keyPoints, measures, kept } = replay(scenario, log).episode;
      const dangers = Object.keys(verdicts).filter((thing) => verdicts[thing] === "danger");
      const all = [dangers, causes, keyPoints, measures].map((ids) => ids.toSorted());
      return { id, date, total, kept, all };
    }),
  );

test("whatever was played comes back the same on another device", () => {
  fc.assert(
    fc.property(fc.nat(100_000), (seed) => {
      const before = results(seed);
      const read = readProgressCode(scenarios, writeProgressCode(scenarios, before));

      expect(read.ok && essence(read.results)).toEqual(essence(before));
    }),
    { numRuns: 200 },
  );
});

describe("a code", () => {
  const code = writeProgressCode(scenarios, results(1));

  it("is short enough to be typed", () => {
    expect(code.replaceAll("-", "").length).toBeLessThan(90);
  });

  it.each([
    ["in small letters", code.toLowerCase()],
    ["with spaces for hyphens", code.replaceAll("-", " ")],
    ["with letters that look alike", code.replaceAll("0", "O").replaceAll("1", "l")],
    [
      "in full-width letters",
      code.replace(/[A-Z]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
    ],
    ["broken over lines", code.replaceAll("-", "\n")],
  ])("may be typed %s", (_, typed) => {
    expect(readProgressCode(scenarios, typed)).toEqual(readProgressCode(scenarios, code));
  });

  it.each([
    ["nothing", "", "empty"],
    ["only spaces", "  \n", "empty"],
    ["a sentence", "よろしくお願いします", "foreign-letters"],
    ["an address", "https://example.jp/?a=1", "foreign-letters"],
    ["a short word", "HELP", "damaged"],
    ["half of it", code.slice(0, code.length / 2), "damaged"],
    ["two of them", code + code, "damaged"],
  ] as const)("made of %s is refused as %s", (_, text, problem) => {
    expect(readProgressCode(scenarios, text)).toEqual({ ok: false, problem });
  });

  it("of places this device does not know is refused", () => {
    expect(readProgressCode([shop], code)).toEqual({ ok: false, problem: "unknown-scenario" });
  });

  it("of another revision of a place is refused", () => {
    const newer = { ...office, revision: 2 };

    expect(readProgressCode([newer, shop], code)).toEqual({ ok: false, problem: "other-revision" });
  });

  it("of a version to come is refused", () => {
    const body = (fromLetters(code) ?? []).slice(0, -4);
    const newer = [(body[0] ?? 0) ^ 0b0001_0000, ...body.slice(1)];
    const sum = checksum(newer);
    const bytes = [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);

    expect(readProgressCode(scenarios, toLetters([...newer, ...bytes]))).toEqual({
      ok: false,
      problem: "other-version",
    });
  });

  it("carries nothing but what was done: no words of the player's own", () => {
    expect(writeProgressCode(scenarios, [])).toMatch(/^[0-9A-Z-]{5,12}$/);
  });
});

test("10,000 mangled codes: none is taken for something else, none crashes", () => {
  const anyDirt = fc.tuple(
    fc.nat(10_000),
    fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ?あ "),
  );
  const codes = [1, 2, 3, 4, 5].map((seed) => writeProgressCode(scenarios, results(seed)));
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.array(anyDirt, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("change", "drop", "insert", "swap"),
      (code, dirt, how) => {
        const mangled = dirt.reduce(
          (text, [place, letter]) => mangle(text, place, letter, how),
          code,
        );
        const read = readProgressCode(scenarios, mangled);
        const same = read.ok && writeProgressCode(scenarios, read.results) === code;

        expect(read.ok === false || same).toBe(true);
      },
    ),
    { numRuns: 10_000 },
  );
}, 60_000);

function mangle(text: string, place: number, letter: string, how: string): string {
  const at = place % text.length;
  if (how === "change") return text.slice(0, at) + letter + text.slice(at + 1);
  if (how === "drop") return text.slice(0, at) + text.slice(at + 1);
  if (how === "insert") return text.slice(0, at) + letter + text.slice(at);
  return text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
}
