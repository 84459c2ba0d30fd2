import fc from "fast-check";
import { expect, test } from "vitest";
import { replay } from "#core/log";
import { missedIn } from "#core/records";
import { comingDays } from "#core/review";
import {
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
import {
  defaultSettings,
  loadResults,
  loadSettings,
  saveResult,
  saveSettings,
} from "#progress/profile";
import {
  comingReviews,
  loadReviews,
  loadReviewUnderWay,
  rememberReview,
  reviewableOf,
  saveReviewUnderWay,
} from "#progress/reviews";
import { episodeKey, loadEpisode, saveEpisode } from "#progress/saved-episode";
import { KEY_PREFIX, memoryStorage, type Storage } from "#progress/storage";
import { episodeToContinue } from "#ui/saved-episodes";
import { progressOf, wholeGame } from "../helpers/play";
import { finished, randomPlayer, seeded } from "../helpers/players";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const { id } = scenario;
const log = wholeGame(scenario, randomPlayer(scenario, seeded(1)));
const today = "2027-01-15";
const begun = { finished: "2026-11-23", asked: ["door", "memo"] };

/** Everything that is ever kept on a device. */
function fullStorage(): Storage {
  const storage = memoryStorage();
  saveSettings(storage, { ...defaultSettings("ja"), practised: true });
  saveResult(storage, id, { total: 50, revision: 1, date: "2026-11-23", log });
  rememberReview(
    storage,
    id,
    { finished: "2026-11-23", reviews: 1 },
    { date: today, right: 1, all: 2 },
  );
  saveReviewUnderWay(storage, id, { ...begun, answers: [true] });
  saveEpisode(storage, scenario, progressOf(finished(scenario, { danger: ["door"] }), log));
  saveSheet(storage, "v3", 1, { 1: "yes", 2: "partly", 3: "unknown" });
  saveSheet(storage, "2009", 1, { 1: "no", 21: "yes" });
  rememberSheet(storage, {
    date: "2026-11-23",
    edition: "v3",
    revision: 1,
    answers: { 1: "no" },
    total: 0,
  });
  saveAgreement(storage, { audit: { who: "社長", by: "2027-01-01" } });
  saveWorks(storage, ["cloud"]);
  saveStart(storage, { size: ["small"] });
  return storage;
}

/** Reads everything and does with it what screens do; whatever was kept, none of it may throw. */
function useEverything(storage: Storage): void {
  loadSettings(storage, "ja");
  loadSheet(storage, "v3", 1);
  loadSheet(storage, "2009", 1);
  loadHistory(storage);
  loadAgreement(storage);
  loadWorks(storage);
  loadStart(storage);
  loadReviewUnderWay(storage, id, begun);
  comingReviews(storage, today, [id]);
  episodeToContinue(storage, [id]);
  loadEpisode(storage, scenario);
  const results = loadResults(storage).value;
  const play = reviewableOf(results, loadReviews(storage).value, id);
  if (play) comingDays(play, today);
  for (const { best, latest } of Object.values(results)) {
    for (const { log: kept } of [best, latest]) {
      missedIn({ scenario, episode: replay(scenario, kept).episode });
    }
  }
}

const whole = fullStorage();
const keys = whole.keys();

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

const keptText = (key: string) => whole.get(key) ?? "";

/** Everything whole, but for one record. */
function storageWith(key: string, text: string): Storage {
  const storage = memoryStorage();
  for (const each of keys) storage.set(each, each === key ? text : keptText(each));
  return storage;
}

const asidesOf = (storage: Storage, key: string) =>
  storage
    .keys()
    .filter((each) => each.startsWith(`${key}/aside-`))
    .map((each) => storage.get(each));

const othersIn = (storage: Storage, key: string) =>
  keys.filter((each) => each !== key).map((each) => storage.get(each));

test("10,000 mangled records: none crashes, none is lost, the others stay as they were", () => {
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
        const storage = storageWith(key, mangled);
        useEverything(storage);
        useEverything(storage);
        const isInPlace = storage.get(key) === mangled;
        seen[isInPlace ? "inPlace" : "aside"] += 1;

        // It is where it was, or it was set aside, once; nothing else was touched.
        expect(asidesOf(storage, key)).toEqual(isInPlace ? [] : [mangled]);
        expect(othersIn(storage, key)).toEqual(othersIn(whole, key));
      },
    ),
    { numRuns: 10_000 },
  );

  expect(Math.min(seen.aside, seen.inPlace)).toBeGreaterThan(500);
}, 60_000);

test("a damaged record is not lost where there is no room for a copy", () => {
  const memory = memoryStorage();
  const isFull = () => memory.keys().length >= 2;
  const storage: Storage = {
    ...memory,
    set: (key, text) => (memory.get(key) === undefined && isFull() ? false : memory.set(key, text)),
  };
  storage.set(`${KEY_PREFIX}results`, "{broken");
  storage.set(`${KEY_PREFIX}start`, "{}");
  const { value, aside } = loadResults(storage);

  expect(value).toEqual({});
  expect(storage.get(aside ?? "")).toBe("{broken");
});
