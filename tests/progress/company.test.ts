import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { daysAfter } from "#core/day";
import {
  damagedAgreements,
  loadAgreement,
  loadHistory,
  loadSheet,
  loadStart,
  loadWorks,
  rememberSheet,
  saveAgreement,
  saveSheet,
  saveStart,
  saveWorks,
} from "#progress/company";
import { loadResults, mergeResults, type Play, type Results, saveResult } from "#progress/profile";
import { eraseEverything, loadReviews, rememberReview, reviewableOf } from "#progress/reviews";
import { KEY_PREFIX, memoryStorage } from "#progress/storage";

const aPlay = (total: number, date: string): Play => ({ total, revision: 1, date, log: [] });

describe("a sheet", () => {
  it("comes back with its answers", () => {
    const storage = memoryStorage();
    saveSheet(storage, "v3", 1, { 1: "yes", 25: "unknown" });

    expect(loadSheet(storage, "v3", 1).value.answers).toEqual({ 1: "yes", 25: "unknown" });
    expect(loadSheet(storage, "2009", 1).value.answers).toEqual({});
  });

  it("of other questions is not taken for this one, and not lost", () => {
    const storage = memoryStorage();
    saveSheet(storage, "v3", 1, { 1: "yes" });
    const { value, aside = "" } = loadSheet(storage, "v3", 2);
    saveSheet(storage, "v3", 2, { 2: "no" });

    expect(value).toEqual({ revision: 2, answers: {} });
    expect(storage.get(aside)).toContain('"1":"yes"');
  });

  it("finished twice a day is remembered once, others in the order of days", () => {
    const storage = memoryStorage();
    const sheet = (date: string, total: number) =>
      ({ date, edition: "v3", revision: 1, answers: {}, total }) as const;
    for (const [date, total] of [
      ["2026-12-01", 40],
      ["2026-11-23", 10],
      ["2026-12-01", 60],
    ] as const) {
      rememberSheet(storage, sheet(date, total));
    }

    expect(loadHistory(storage).value.map(({ total }) => total)).toEqual([10, 60]);
  });
});

it("keeps choices and agreements", () => {
  const storage = memoryStorage();
  saveStart(storage, { has: ["server", "website"] });
  saveAgreement(storage, { "re-subcontract": { who: "総務", by: "2026-12-01" } });

  expect(loadStart(storage).value).toEqual({ has: ["server", "website"] });
  expect(loadAgreement(storage).value["re-subcontract"]?.who).toBe("総務");
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
        const storage = memoryStorage();
        saveAgreement(storage, agreement);

        expect(loadAgreement(storage)).toEqual({ value: agreement, aside: undefined });
      }),
    );
  });

  it("that is damaged in part is used where it is sound, and kept as it was", () => {
    const storage = memoryStorage();
    const text = JSON.stringify({ ...sound, "clause/purpose": { who: 5 } });
    storage.set(KEY, text);
    const first = loadAgreement(storage);

    expect(first.value).toEqual(sound);
    expect(storage.get(first.aside ?? "")).toBe(text);
    expect(damagedAgreements(storage)).toEqual([text]);
    // On the next visit nothing is wrong any more, and nothing has gone.
    expect(loadAgreement(storage)).toEqual({ value: sound, aside: undefined });
    expect(damagedAgreements(storage)).toEqual([text]);
  });

  it("damaged again and again is kept each time", () => {
    const storage = memoryStorage();
    const texts = Array.from({ length: 11 }, (_, index) => `{damaged ${index}`);
    for (const text of texts) {
      storage.set(KEY, text);
      loadAgreement(storage);
    }

    expect(damagedAgreements(storage)).toEqual(texts);
  });

  it("knows the kinds of work it is for", () => {
    const storage = memoryStorage();
    saveWorks(storage, ["cloud", "drawings"]);

    expect(loadWorks(storage).value).toEqual(["cloud", "drawings"]);
    expect(loadAgreement(storage).value).toEqual({});
  });
});

describe("results from another device", () => {
  it("bring the better best and the later latest", () => {
    const storage = memoryStorage();
    saveResult(storage, "one", aPlay(80, "2026-11-20"));
    const carried = {
      one: { best: aPlay(60, "2026-11-21"), latest: aPlay(50, "2026-11-22") },
      two: { best: aPlay(30, "2026-11-01"), latest: aPlay(30, "2026-11-01") },
    };
    mergeResults(storage, carried);
    const { one, two } = loadResults(storage).value;

    expect([one?.best.total, one?.latest.total, two?.best.total]).toEqual([80, 50, 30]);
  });

  it("change nothing when brought twice", () => {
    const storage = memoryStorage();
    const carried = { one: { best: aPlay(60, "2026-11-21"), latest: aPlay(50, "2026-11-22") } };
    mergeResults(storage, carried);
    const once = loadResults(storage).value;
    mergeResults(storage, carried);

    expect(loadResults(storage).value).toEqual(once);
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
    const storage = memoryStorage();
    for (const each of all) mergeResults(storage, each);
    return loadResults(storage).value;
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
  const storage = memoryStorage();
  saveResult(storage, "one", aPlay(50, "2026-11-23"));
  const first = reviewableOf(loadResults(storage).value, loadReviews(storage).value, "one");
  const outcome = { date: "2026-11-26", right: 1, all: 1 };
  rememberReview(storage, "one", { finished: "2026-11-23", reviews: 1 }, outcome);
  const second = reviewableOf(loadResults(storage).value, loadReviews(storage).value, "one");
  saveResult(storage, "one", aPlay(90, "2026-12-01"));
  const anew = reviewableOf(loadResults(storage).value, loadReviews(storage).value, "one");

  expect([first?.reviews, second?.reviews, anew?.reviews]).toEqual([0, 1, 0]);
});

it("erases everything of ours", () => {
  const storage = memoryStorage();
  saveResult(storage, "one", aPlay(50, "2026-11-23"));
  storage.set(`${KEY_PREFIX}settings/aside-1`, "…");
  eraseEverything(storage);

  expect(storage.keys()).toEqual([]);
});
