import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { seeded } from "#core/chance";
import { replay } from "#core/log";
import { randomPlayer } from "#core/players";
import { missedIn } from "#core/records";
import { comingDays, comingReviews, reviewedOf } from "#core/review";
import {
  changeAgreement,
  loadAgreement,
  loadAnswers,
  loadChoices,
  loadHistory,
  loadWorks,
  rememberSheet,
  saveChoice,
  saveWorks,
} from "#progress/company";
import { defaultSettings, loadSettings, saveSettings } from "#progress/profile";
import { createRecords, type Records } from "#progress/records";
import { loadResults, saveResult } from "#progress/results";
import {
  loadReviews,
  loadReviewUnderWay,
  rememberReview,
  saveReviewUnderWay,
} from "#progress/reviews";
import { episodeKey, loadEpisode, saveEpisode } from "#progress/saved-episode";
import { KEY_PREFIX, type Storage } from "#progress/storage";
import { episodeToContinue } from "#progress/under-way";
import { finished, progressOf, wholeGame } from "../helpers/play";
import { aRecords, fillSheet, startQuestions } from "../helpers/records";
import { aScenario } from "../helpers/scenarios";
import { fullStorage } from "../helpers/storages";

/** All of them in a release, else a fifth. */
const [MANGLED, DAMAGED] = inject("scope") === "all" ? [10_000, 5000] : [800, 400];

const scenario = aScenario();
const { id } = scenario;
const log = wholeGame(scenario, randomPlayer(scenario, seeded(1)));
const today = "2027-01-15";
const begun = { finished: "2026-11-23", asked: ["door", "memo"] };

/** Writes everything that is ever kept on a device. */
function writeEverything(records: Records): void {
  saveSettings(records, "ja", { ...defaultSettings("ja"), practised: true });
  saveResult(records, id, { total: 50, revision: 1, date: "2026-11-23", log });
  rememberReview(
    records,
    id,
    { finished: "2026-11-23", reviews: 1 },
    { date: today, right: 1, all: 2 },
  );
  saveReviewUnderWay(records, id, { ...begun, answers: [true] });
  const done = finished(scenario, { danger: ["door"] });
  saveEpisode(records.texts, scenario, progressOf(done, log));
  fillSheet(records, { edition: "v3", revision: 1 }, { 1: "yes", 2: "partly", 3: "unknown" });
  fillSheet(records, { edition: "2009", revision: 1 }, { 1: "no", 21: "yes" });
  rememberSheet(records, {
    date: "2026-11-23",
    edition: "v3",
    revision: 1,
    answers: { 1: "no" },
    total: 0,
  });
  changeAgreement(records, () => ({ audit: { who: "社長", by: "2027-01-01" } }));
  saveWorks(records, ["cloud"]);
  saveChoice(records, startQuestions, "role", ["client"]);
  saveChoice(records, startQuestions, "has", ["own-server", "website"]);
}

/** Reads everything and does with it what screens do; whatever was kept, none of it may throw. */
function useEverything(records: Records): void {
  loadSettings(records, "ja");
  loadAnswers(records, { edition: "v3", revision: 1 });
  loadAnswers(records, { edition: "2009", revision: 1 });
  loadHistory(records);
  loadAgreement(records);
  loadWorks(records);
  loadChoices(records, startQuestions);
  loadReviewUnderWay(records, id, begun);
  comingReviews(loadResults(records), loadReviews(records), [id], today);
  episodeToContinue(records, [id]);
  loadEpisode(records.texts, scenario);
  const results = loadResults(records);
  const play = reviewedOf(results, loadReviews(records), id);
  if (play) comingDays(play, today);
  for (const { best, latest } of Object.values(results)) {
    for (const { log: kept } of [best, latest]) {
      missedIn({ scenario, episode: replay(scenario, kept).episode });
    }
  }
}

const whole = aRecords();
writeEverything(whole);
const keys = whole.texts.keys();

/** Damage as discs and people do it. */
const damages: Readonly<Record<string, (text: string, at: number, dirt: string) => string>> = {
  replace: (text, at, dirt) => text.slice(0, at) + dirt + text.slice(at + 1),
  insert: (text, at, dirt) => text.slice(0, at) + dirt + text.slice(at),
  cut: (text, at) => text.slice(0, at),
  drop: (text, at) => text.slice(0, at) + text.slice(at + 7),
  double: (text, at) => text.slice(0, at) + text,
  swap: (text, at) =>
    text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
  number: (text, at, dirt) =>
    text.slice(0, at) + text.slice(at).replace(/\d+/, `${dirt.length * 1e12}`),
  date: (text) => text.replace(/\d{4}-\d{2}-\d{2}/, "2026-02-30"),
  word: (text, at) => text.slice(0, at) + text.slice(at).replace(/"[a-z-]+"/, '"__proto__"'),
  other: (_, at) => keptText(keys[at % keys.length] ?? ""),
  shape: (_, at) => ["null", "[]", "{}", "0", '""', "true", "[null]", '{"a":{}}'][at % 8] ?? "",
};

test("every kind of record is among those that are mangled", () => {
  const names = keys.map((key) => key.slice(KEY_PREFIX.length)).toSorted();

  expect(names).toEqual(
    [
      "outsourcing",
      "outsourcing-works",
      "results",
      `review/${id}`,
      "reviews",
      "self-check-history",
      "self-check/2009",
      "self-check/v3",
      "settings",
      "start",
      episodeKey(id).slice(KEY_PREFIX.length),
    ].toSorted(),
  );
});

const keptText = (key: string) => whole.texts.get(key) ?? "";

/** Everything whole, but for one record. */
function storageWith(key: string, text: string): Records {
  const records = aRecords();
  for (const each of keys) records.texts.set(each, each === key ? text : keptText(each));
  return records;
}

const asidesOf = (records: Records, key: string) =>
  records.texts
    .keys()
    .filter((each) => each.startsWith(`${key}/aside-`))
    .map((each) => records.texts.get(each));

const othersIn = (records: Records, key: string) =>
  keys.filter((each) => each !== key).map((each) => records.texts.get(each));

test(`${MANGLED} mangled records: none crashes, none is lost, the others stay as they were`, () => {
  const seen = { aside: 0, inPlace: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.constantFrom(...Object.keys(damages)),
      fc.nat(5000),
      fc.string({ maxLength: 4 }),
      (key, how, place, dirt) => {
        const text = keptText(key);
        const mangled = damages[how]?.(text, place % (text.length + 1), dirt) ?? text;
        const records = storageWith(key, mangled);
        useEverything(records);
        useEverything(records);
        const isInPlace = records.texts.get(key) === mangled;
        seen[isInPlace ? "inPlace" : "aside"] += 1;

        // It is where it was, or it was set aside, once; nothing else was touched.
        expect(asidesOf(records, key)).toEqual(isInPlace ? [] : [mangled]);
        expect(othersIn(records, key)).toEqual(othersIn(whole, key));
      },
    ),
    { numRuns: MANGLED },
  );

  expect(Math.min(seen.aside, seen.inPlace)).toBeGreaterThan(MANGLED / 20);
}, 180_000);

/** What a storage holds that has room for so many characters, keys and texts together. */
const textsIn = (storage: Storage) => storage.keys().map((key) => storage.get(key));

test(`${DAMAGED} damaged records and no room: the only text there is stays, whatever is done`, () => {
  const seen = { stays: 0, moved: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.constantFrom("cut", "replace", "word", "shape", "date"),
      fc.nat(5000),
      fc.nat(400),
      (key, how, place, spare) => {
        const text = keptText(key);
        const mangled = damages[how]?.(text, place % (text.length + 1), "?") ?? text;
        const storage = fullStorage(key.length + mangled.length + spare);
        storage.set(key, mangled);
        const records = createRecords(storage);
        useEverything(records);
        writeEverything(records);
        useEverything(records);
        seen[storage.get(key) === mangled ? "stays" : "moved"] += 1;

        const isWhole = isReadWhole(key, mangled);
        if (!isWhole) expect(textsIn(storage)).toContain(mangled);
      },
    ),
    { numRuns: DAMAGED },
  );

  expect(Math.min(seen.stays, seen.moved)).toBeGreaterThan(DAMAGED / 20);
}, 60_000);

/** Whether nothing of a text has to be set aside: it may then be written over. */
function isReadWhole(key: string, text: string): boolean {
  const records = aRecords({ [key]: text });
  useEverything(records);
  return records.texts.asides(key).length === 0;
}

test("a damaged record of no use is moved where there is no room for a copy", () => {
  const key = `${KEY_PREFIX}results`;
  const storage = fullStorage(50);
  storage.set(key, "{broken and long");
  const records = createRecords(storage);

  expect(loadResults(records)).toEqual({});
  expect(records.texts.asides(key)).toEqual(["{broken and long"]);
});
