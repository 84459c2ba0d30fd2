import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
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
} from "#session/company";
import { loadResults, mergeResults, type Play, saveResult } from "#session/profile";
import { eraseEverything, loadReviews, rememberReview, reviewableOf } from "#session/reviews";
import { KEY_PREFIX, memoryStorage, type Storage } from "#session/storage";

const aPlay = (total: number, date: string): Play => ({ total, revision: 1, date, log: [] });

describe("a sheet", () => {
  it("comes back with its answers", () => {
    const storage = memoryStorage();
    saveSheet(storage, "v3", 1, { 1: "yes", 25: "unknown" });

    expect(loadSheet(storage, "v3", 1).value.answers).toEqual({ 1: "yes", 25: "unknown" });
    expect(loadSheet(storage, "2009", 1).value.answers).toEqual({});
  });

  it("of other questions is not taken for this one", () => {
    const storage = memoryStorage();
    saveSheet(storage, "v3", 1, { 1: "yes" });

    expect(loadSheet(storage, "v3", 2).value).toEqual({ revision: 2, answers: {} });
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
    expect(first.aside).toBeDefined();
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

it("counts the reviews of a play, and begins anew when it is played again", () => {
  const storage = memoryStorage();
  saveResult(storage, "one", aPlay(50, "2026-11-23"));
  const first = reviewableOf(loadResults(storage).value, loadReviews(storage).value, "one");
  rememberReview(storage, "one", first ?? { finished: "", reviews: 0 });
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

const loaders: readonly [string, (storage: Storage) => unknown][] = [
  ["self-check/v3", (storage) => loadSheet(storage, "v3", 1)],
  ["self-check-history", loadHistory],
  ["outsourcing", loadAgreement],
  ["outsourcing-works", loadWorks],
  ["start", loadStart],
  ["reviews", loadReviews],
  ["results", loadResults],
];

test("10,000 mangled records: none crashes, none is lost", () => {
  const whole = memoryStorage();
  saveSheet(whole, "v3", 1, { 1: "yes", 2: "partly", 3: "unknown" });
  rememberSheet(whole, {
    date: "2026-11-23",
    edition: "v3",
    revision: 1,
    answers: { 1: "no" },
    total: 0,
  });
  saveAgreement(whole, { audit: { who: "社長", by: "2027-01-01" } });
  saveWorks(whole, ["cloud"]);
  saveStart(whole, { size: ["small"] });
  rememberReview(whole, "one", { finished: "2026-11-23", reviews: 0 });
  saveResult(whole, "one", aPlay(50, "2026-11-23"));

  fc.assert(
    fc.property(
      fc.constantFrom(...loaders),
      fc.nat(300),
      fc.string({ maxLength: 4 }),
      (loader, at, dirt) => {
        const [name, load] = loader;
        const key = KEY_PREFIX + name;
        const text = whole.get(key) ?? "";
        const mangled = text.slice(0, at % text.length) + dirt + text.slice((at % text.length) + 1);
        const storage = memoryStorage();
        storage.set(key, mangled);
        load(storage);

        expect(storage.keys().map((each) => storage.get(each))).toEqual([mangled]);
      },
    ),
    { numRuns: 10_000 },
  );
}, 60_000);
