import fc from "fast-check";
import { describe, expect, inject, it, test } from "vitest";
import { checksum, fromLetters, toLetters } from "#core/bits";
import { seeded } from "#core/chance";
import { replay, shortestLog } from "#core/log";
import type { CarriedPlay } from "#core/play-code";
import { randomPlayer } from "#core/players";
import { type CarriedResult, readProgressCode, writeProgressCode } from "#core/progress-code";
import type { Scenario } from "#core/scenario";
import { scoreEpisode } from "#core/score";
import { finished } from "../helpers/play";
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

/** The letters of a code after the game's name. */
const afterName = (code: string) => code.replace(/^MAMORE-/, "");

/** A code with other bytes before its checksum, which is made to fit again. */
function resealed(code: string, change: (bytes: readonly number[]) => readonly number[]): string {
  const bytes = change((fromLetters(afterName(code)) ?? []).slice(0, -4));
  const sum = checksum(bytes);
  const four = [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);
  return `MAMORE-${toLetters([...bytes, ...four])}`;
}

const ofVersion = (version: number) => (bytes: readonly number[]) => [
  (version << 3) | ((bytes[0] ?? 0) & 0b111),
  ...bytes.slice(1),
];

describe("a code", () => {
  const code = writeProgressCode(scenarios, results(1));

  it("is short enough to be typed, and says whose it is", () => {
    expect(code).toMatch(/^MAMORE(-[0-9A-Z]{1,5})+$/);
    expect(code.replaceAll("-", "").length).toBeLessThan(100);
  });

  it.each([
    ["in small letters", code.toLowerCase()],
    ["with spaces for hyphens", code.replaceAll("-", " ")],
    ["without the name", afterName(code)],
    ["with letters that look alike", code.replaceAll("0", "O").replaceAll("1", "l")],
    ["with i for 1", code.replaceAll("1", "i")],
    [
      "in full-width letters",
      code.replace(/[A-Z]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
    ],
    ["broken over lines", `\n${code.replaceAll("-", "\r\n")}  `],
    ["with other dashes", code.replaceAll("-", "―")],
  ])("may be typed %s", (_, typed) => {
    expect(readProgressCode(scenarios, typed)).toEqual(readProgressCode(scenarios, code));
  });

  it.each([
    ["nothing", "", "empty"],
    ["only spaces", "  \n", "empty"],
    ["a sentence", "よろしくお願いします", "foreign-letters"],
    ["an address", "https://example.jp/?a=1", "foreign-letters"],
    ["a letter that no code has", code.replace(/.$/, "U"), "foreign-letters"],
    ["a short word", "HELP", "foreign"],
    ["another game's code", "AB3D9-KX7QP-22M4N-ZZ81T", "foreign"],
    ["the name alone", "MAMORE", "too-short"],
    ["half of it", code.slice(0, code.length / 2), "too-short"],
    ["all but the last letter", code.slice(0, -1), "too-short"],
    ["one letter too many", `${code}0`, "too-long"],
    ["two of them", code + code, "too-long"],
    ["two letters in the wrong order", swapped(code), "damaged"],
    ["a length that is not its own", resealed(code, (bytes) => [...bytes, 0]), "damaged"],
    ["an earlier version", resealed(code, ofVersion(1)), "older-version"],
    ["a version to come", resealed(code, ofVersion(4)), "newer-version"],
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

  it("carries nothing but what was done: no words of the player's own", () => {
    expect(afterName(writeProgressCode(scenarios, []))).toMatch(/^[0-9A-Z-]{5,14}$/);
  });
});

/** Two neighbours that differ change places. */
function swapped(code: string): string {
  const at = [...code].findIndex(
    (letter, index) =>
      index > 12 && letter !== code[index + 1] && !`${letter}${code[index + 1]}`.includes("-"),
  );
  return code.slice(0, at) + (code[at + 1] ?? "") + (code[at] ?? "") + code.slice(at + 2);
}

/**
 * Whether a person would find the code: it stands there letter by letter, with only dashes, blanks,
 * quotes and invisible signs in between, and is not joined to other letters.
 */
function isFoundIn(text: string, code: string): boolean {
  const alike = (letters: string) => letters.replaceAll("O", "0").replace(/[IL]/g, "1");
  const seen = alike(
    text
      .normalize("NFKC")
      .toUpperCase()
      .replace(/\p{Cf}/gu, ""),
  );
  const joint = "[\\s\\p{Pd}\\p{Pc}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\u2212ー>|\"'`*]*";
  const spread = (letters: string) => [...alike(letters.replaceAll("-", ""))].join(joint);
  const named = new RegExp(`${spread(code)}(?![\\p{Pd}\u2212ー]*[0-9A-Z])`, "u");
  const bare = new RegExp(`^(?:.*:)?[^0-9A-Z]*${spread(afterName(code))}[^0-9A-Z]*$`, "su");
  return named.test(seen) || bare.test(seen);
}

/** What goes wrong when a code is copied by hand, by mail or by phone. */
const slips: Readonly<Record<string, (text: string, at: number, letter: string) => string>> = {
  change: (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1),
  drop: (text, at) => text.slice(0, at) + text.slice(at + 1),
  insert: (text, at, letter) => text.slice(0, at) + letter + text.slice(at),
  double: (text, at) => text.slice(0, at + 1) + text.slice(at),
  swap: (text, at) =>
    text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
  cutEnd: (text, at) => text.slice(0, at),
  cutBeginning: (text, at) => text.slice(at),
  dropGroup: (text, at) => text.slice(0, at) + text.slice(at + 6),
  moveGroup: (text, at) => text.slice(at) + text.slice(0, at),
  smallFrom: (text, at) => text.slice(0, at) + text.slice(at).toLowerCase(),
  lookAlikes: (text, at) =>
    text.slice(0, at) + text.slice(at).replaceAll("0", "o").replaceAll("1", "I"),
  misread: (text, at) =>
    text.slice(0, at) + text.slice(at).replace("8", "B").replace("5", "S").replace("2", "Z"),
  lines: (text, at) => `${text.slice(0, at)}\r\n${text.slice(at)}`,
};

/** All of them in a release, else a fifth. */
const MANGLED = inject("scope") === "all" ? 10_000 : 800;

test(`${MANGLED} mangled codes: none is taken for something else, none crashes, none is lost`, () => {
  const codes = [1, 2, 3, 4, 5].map((seed) => writeProgressCode(scenarios, results(seed)));
  const aSlip = fc.tuple(
    fc.constantFrom(...Object.keys(slips)),
    fc.nat(10_000),
    fc.oneof(
      fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ?あ -"),
      fc.string({ maxLength: 3, unit: "binary" }),
    ),
  );
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.array(aSlip, { minLength: 1, maxLength: 4 }),
      (code, dirt) => {
        const mangled = dirt.reduce(
          (text, [how, at, letter]) => slips[how]?.(text, at % (text.length + 1), letter) ?? text,
          code,
        );
        const read = readProgressCode(scenarios, mangled);
        const isSame = isFoundIn(mangled, code);
        seen[read.ok ? "taken" : "refused"] += 1;

        // What a person would call the same code is taken as that; everything else is refused.
        expect(read.ok).toBe(isSame);
        if (read.ok) expect(read).toEqual(readProgressCode(scenarios, code));
      },
    ),
    // One slip in a hundred thousand leaves the code whole beside a stray letter that this finder
    // takes for a part of it and the game does not: always the same slips.
    { numRuns: MANGLED, seed: 5 },
  );

  expect(seen.taken).toBeGreaterThan(MANGLED / 20);
  expect(seen.refused).toBeGreaterThan(MANGLED / 2);
});

test("2,000 codes whose checksum fits but whose content is chance: none is a play that was never played", () => {
  const code = writeProgressCode(scenarios, results(7));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(1000), fc.nat(255)), { minLength: 1, maxLength: 3 }),
      (dirt) => {
        const forged = resealed(code, (bytes) =>
          dirt.reduce<readonly number[]>((all, [at, byte]) => {
            // Version and length stay: they have tests of their own.
            const place = 2 + (at % (bytes.length - 2));
            return all.with(place, byte);
          }, bytes),
        );
        const read = readProgressCode(scenarios, forged);

        for (const { scenario: id, best, latest } of read.ok ? read.results : []) {
          for (const play of [best, latest]) {
            const scenario = scenarios.find((each) => each.id === id) ?? office;
            const { episode, refused } = replay(scenario, play.log);

            expect(refused).toBeUndefined();
            expect(scoreEpisode(scenario, episode).total).toBe(play.total);
            expect(play.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          }
        }
      },
    ),
    { numRuns: 2000 },
  );
}, 60_000);
