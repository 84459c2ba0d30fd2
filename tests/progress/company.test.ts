import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { daysAfter } from "#core/day";
import type { Play, Results } from "#core/results";
import { reviewedOf } from "#core/review";
import {
  changeAgreement,
  damagedAgreements,
  loadAgreement,
  loadAnswers,
  loadChoices,
  loadHistory,
  loadWorks,
  rememberSheet,
  saveChoice,
  saveWorks,
} from "#progress/company";
import { loadResults, mergeResults, saveResult } from "#progress/results";
import { loadReviews, rememberReview } from "#progress/reviews";
import { KEY_PREFIX } from "#progress/storage";
import { aRecords, fillSheet, startQuestions, toldBy } from "../helpers/records";

const aPlay = (total: number, date: string): Play => ({ total, revision: 1, date, log: [] });

describe("a sheet", () => {
  it("comes back with its answers", () => {
    const records = aRecords();
    fillSheet(records, { edition: "v3", revision: 1 }, { 1: "yes", 25: "unknown" });

    expect(loadAnswers(records, { edition: "v3", revision: 1 })).toEqual({
      1: "yes",
      25: "unknown",
    });
    expect(loadAnswers(records, { edition: "2009", revision: 1 })).toEqual({});
  });

  it("of other questions is not taken for this one, and not lost", () => {
    const records = aRecords();
    fillSheet(records, { edition: "v3", revision: 1 }, { 1: "yes" });
    const other = { edition: "v3", revision: 2 } as const;
    const answers = loadAnswers(records, other);
    fillSheet(records, { edition: "v3", revision: 2 }, { 2: "no" });

    expect(answers).toEqual({});
    expect(loadAnswers(records, other)).toEqual({ 2: "no" });
    expect(records.texts.asides(`${KEY_PREFIX}self-check/v3`).join()).toContain('"1":"yes"');
    expect(toldBy(records)).toEqual(["self-check"]);
  });

  it("finished twice a day is remembered once, others in the order of days", () => {
    const records = aRecords();
    const sheet = (date: string, total: number) =>
      ({ date, edition: "v3", revision: 1, answers: {}, total }) as const;
    for (const [date, total] of [
      ["2026-12-01", 40],
      ["2026-11-23", 10],
      ["2026-12-01", 60],
    ] as const) {
      rememberSheet(records, sheet(date, total));
    }

    expect(loadHistory(records).map(({ total }) => total)).toEqual([10, 60]);
  });
});

it("keeps choices and agreements", () => {
  const records = aRecords();
  saveChoice(records, startQuestions, "role", ["client"]);
  changeAgreement(records, () => ({ "re-subcontract": { who: "総務", by: "2026-12-01" } }));

  expect(loadChoices(records, startQuestions)).toEqual({ role: ["client"] });
  expect(loadAgreement(records)["re-subcontract"]?.who).toBe("総務");
});

describe("what was chosen", () => {
  const KEY = `${KEY_PREFIX}start`;

  it.each([
    ["an option that was renamed", { role: ["client"], size: ["enormous"] }, { role: ["client"] }],
    ["one of several options", { has: ["website", "fax"] }, { has: ["website"] }],
    ["a question that is gone", { role: ["client"], colour: ["red"] }, { role: ["client"] }],
    ["a choice that is none", { role: ["client"], has: 7 }, { role: ["client"] }],
  ])("in another release, %s: the rest is used", (_, kept, known) => {
    const text = JSON.stringify(kept);
    const records = aRecords({ [KEY]: text });

    expect(loadChoices(records, startQuestions)).toEqual(known);
    expect(records.texts.asides(KEY)).toEqual([text]);
    expect(toldBy(records)).toEqual(["start"]);
    expect(toldBy(records)).toEqual(["start"]);
  });
});

describe("an agreement", () => {
  const sound = { "clause/return": { who: "総務", by: "契約の日" } };
  const KEY = `${KEY_PREFIX}outsourcing`;

  it("comes back whatever was written, let go or not", () => {
    const note = fc.record({
      who: fc.string({ maxLength: 60, unit: "binary" }),
      by: fc.string({ maxLength: 40, unit: "binary" }),
    });
    const gone = note.map((each) => ({ ...each, isLetGo: true as const }));
    const key = fc.constantFrom("clause/return", "clause/purpose", "measures/updates");
    fc.assert(
      fc.property(fc.dictionary(key, fc.oneof(note, gone)), (agreement) => {
        const records = aRecords();
        changeAgreement(records, () => agreement);

        expect(loadAgreement(records)).toEqual(agreement);
        expect(toldBy(records)).toEqual([]);
      }),
    );
  });

  it("that is damaged in part is used where it is sound, and kept as it was", () => {
    const records = aRecords();
    const text = JSON.stringify({ ...sound, "clause/purpose": { who: 5 } });
    records.texts.set(KEY, text);

    expect(loadAgreement(records)).toEqual(sound);
    expect(damagedAgreements(records)).toEqual([text]);
    // On the next visit nothing is wrong any more, and nothing has gone.
    const { texts } = records;
    const next = aRecords(
      Object.fromEntries(texts.keys().map((key) => [key, texts.get(key) ?? ""])),
    );
    expect(loadAgreement(next)).toEqual(sound);
    expect(damagedAgreements(next)).toEqual([text]);
    expect(toldBy(next)).toEqual([]);
  });

  test("whatever lies among its points, the sound ones are used", () => {
    fc.assert(
      fc.property(fc.anything(), (dirt) => {
        const text = JSON.stringify({ ...sound, "clause/dirt": { dirt } });

        expect(loadAgreement(aRecords({ [KEY]: text }))).toEqual(sound);
        expect(() => loadAgreement(aRecords({ [KEY]: JSON.stringify(dirt) ?? "" }))).not.toThrow();
      }),
    );
  });

  it("damaged again and again is kept each time", () => {
    const records = aRecords();
    const texts = Array.from({ length: 11 }, (_, index) => `{damaged ${index}`);
    for (const text of texts) {
      records.texts.set(KEY, text);
      loadAgreement(records);
    }

    expect(damagedAgreements(records)).toEqual(texts);
  });

  it("knows the kinds of work it is for", () => {
    const records = aRecords();
    saveWorks(records, ["cloud", "drawings"]);

    expect(loadWorks(records)).toEqual(["cloud", "drawings"]);
    expect(loadAgreement(records)).toEqual({});
  });
});

describe("results from another device", () => {
  it("bring the better best and the later latest", () => {
    const records = aRecords();
    saveResult(records, "one", aPlay(80, "2026-11-20"));
    const carried = {
      one: { best: aPlay(60, "2026-11-21"), latest: aPlay(50, "2026-11-22") },
      two: { best: aPlay(30, "2026-11-01"), latest: aPlay(30, "2026-11-01") },
    };
    mergeResults(records, carried);
    const { one, two } = loadResults(records);

    expect([one?.best.total, one?.latest.total, two?.best.total]).toEqual([80, 50, 30]);
  });

  it("change nothing when brought twice", () => {
    const records = aRecords();
    const carried = { one: { best: aPlay(60, "2026-11-21"), latest: aPlay(50, "2026-11-22") } };
    mergeResults(records, carried);
    const once = loadResults(records);
    mergeResults(records, carried);

    expect(loadResults(records)).toEqual(once);
  });
});

test("merging never loses a better best or a later latest, in whatever order", () => {
  const aResult = fc
    .tuple(fc.nat(100), fc.nat(100), fc.nat(900), fc.nat(900))
    .map(([best, latest, bestDay, latestDay]) => ({
      best: aPlay(Math.max(best, latest), daysAfter("2026-01-01", Math.min(bestDay, latestDay))),
      latest: aPlay(latest, daysAfter("2026-01-01", Math.max(bestDay, latestDay))),
    }));
  const someResults = fc.dictionary(fc.constantFrom("one", "two", "three"), aResult);
  const merged = (...all: readonly Results[]) => {
    const records = aRecords();
    for (const each of all) mergeResults(records, each);
    return loadResults(records);
  };
  fc.assert(
    fc.property(someResults, someResults, (a, b) => {
      const both = merged(a, b);
      for (const id of ["one", "two", "three"]) {
        const [own, other] = [a[id], b[id]];
        const bests = [own, other].flatMap((each) => each?.best.total ?? []);
        const latests = [own, other].flatMap((each) => each?.latest.date ?? []).toSorted();

        expect(both[id]?.best.total).toBe(bests.length === 0 ? undefined : Math.max(...bests));
        expect(both[id]?.latest.date).toBe(latests.at(-1));
      }
      const points = ({ best, latest }: Results[string]) => [best.total, latest.date];
      const sorted = (results: Results) =>
        Object.entries(results)
          .toSorted()
          .map(([id, each]) => [id, ...points(each)]);

      expect(sorted(merged(b, a))).toEqual(sorted(both));
      expect(merged(a, b, a, b)).toEqual(both);
    }),
    { numRuns: 1000 },
  );
});

it("counts the reviews of a play, and begins anew when it is played again", () => {
  const records = aRecords();
  saveResult(records, "one", aPlay(50, "2026-11-23"));
  const first = reviewedOf(loadResults(records), loadReviews(records), "one");
  const outcome = { date: "2026-11-26", right: 1, all: 1 };
  rememberReview(records, "one", { finished: "2026-11-23", reviews: 1 }, outcome);
  const second = reviewedOf(loadResults(records), loadReviews(records), "one");
  saveResult(records, "one", aPlay(90, "2026-12-01"));
  const anew = reviewedOf(loadResults(records), loadReviews(records), "one");

  expect([first?.reviews, second?.reviews, anew?.reviews]).toEqual([0, 1, 0]);
});

it("erases everything of ours", () => {
  const records = aRecords();
  saveResult(records, "one", aPlay(50, "2026-11-23"));
  records.texts.set(`${KEY_PREFIX}settings/aside-1`, "…");
  expect(records.texts.eraseAll()).toBe("kept");

  expect(records.texts.keys()).toEqual([]);
});
