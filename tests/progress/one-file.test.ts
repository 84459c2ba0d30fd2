import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newEpisode } from "#core/episode";
import { mergedReviews } from "#core/merging";
import type { Reviews } from "#core/review";
import {
  changeAgreement,
  loadAgreement,
  loadAnswers,
  loadHistory,
  loadWorks,
  rememberSheet,
  saveAnswer,
  saveWorks,
} from "#progress/company";
import { readFile, writeFile } from "#progress/one-file";
import { createRecords } from "#progress/records";
import { loadResults, saveResult } from "#progress/results";
import { loadReviews, rememberReview } from "#progress/reviews";
import { loadEpisode, saveEpisode } from "#progress/saved-episode";
import { sessionsKind } from "#progress/sessions";
import { memoryStorage } from "#progress/storage";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const play = (total: number, date: string) => ({ total, revision: 1, date, log: [] });
const edition = { edition: "v3", revision: 3 } as const;
const sheet = { date: "2026-10-01", edition: "v3", revision: 3, answers: {}, total: 10 } as const;
const today = "2026-11-26";
const session = { id: "a-room", scenario: "here", day: "2026-11-20", found: 2, all: 3 } as const;

/** A browser in which something of every kind was kept. */
function aBrowser() {
  const records = createRecords(memoryStorage());
  saveResult(records, "here", play(60, "2026-11-01"));
  const last = { date: "2026-11-04", right: 1, all: 2 };
  rememberReview(records, "here", { finished: "2026-11-01", reviews: 1 }, last);
  rememberSheet(records, sheet);
  saveAnswer(records, edition, 4, "partly");
  changeAgreement(records, () => ({ "clause/purpose": { who: "佐藤", by: "来週" } }));
  saveWorks(records, ["cloud"]);
  records.rewrite(sessionsKind, () => [session]);
  saveEpisode(records.texts, scenario, { episode: newEpisode, log: [], version: 0 });
  return records;
}

const written = (records: ReturnType<typeof createRecords>) => writeFile(records, today) ?? "";

/** Takes a file over, however it was changed on the way. */
function taken(records: ReturnType<typeof createRecords>, text: string) {
  const read = readFile(records, text);
  if (!read.ok) throw new Error(read.problem);
  return { ...read.file, kept: read.file.take() };
}

describe("a file with everything", () => {
  it("brings every record into an empty browser, and saved there is the same file", () => {
    const text = written(aBrowser());
    const other = createRecords(memoryStorage());

    expect(taken(other, text)).toMatchObject({ saved: today, unknown: [], kept: "kept" });
    expect(writeFile(other, today)).toBe(text);
    expect(loadEpisode(other.texts, scenario).kind).toBe("whole");
    expect(loadReviews(other)["here"]?.reviews).toBe(1);
    expect(loadAgreement(other)["clause/purpose"]?.who).toBe("佐藤");
    expect(loadWorks(other)).toEqual(["cloud"]);
    expect(loadHistory(other)).toEqual([sheet]);
    expect(other.read(sessionsKind)).toEqual([session]);
  });

  it("is none where nothing was kept", () => {
    expect(writeFile(createRecords(memoryStorage()), today)).toBeUndefined();
  });

  it("changes nothing before it is taken over, and nothing the second time", () => {
    const text = written(aBrowser());
    const other = createRecords(memoryStorage());
    readFile(other, text);
    expect(other.texts.keys()).toEqual([]);
    taken(other, text);
    const again = readFile(other, text);

    expect(again.ok && again.file.parts.map(({ gained, stayed }) => gained + stayed)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });

  it("never takes the place of what is newer, or was written here", () => {
    const text = written(aBrowser());
    const own = createRecords(memoryStorage());
    saveResult(own, "here", play(40, "2026-11-20"));
    saveResult(own, "there", play(90, "2026-11-21"));
    rememberReview(own, "here", { finished: "2026-11-20", reviews: 0 }, sheetOutcome);
    saveAnswer(own, edition, 4, "yes");
    saveAnswer(own, edition, 5, "no");
    changeAgreement(own, () => ({ "clause/purpose": { who: "鈴木", by: "" } }));
    const parts = taken(own, text).parts;

    expect(loadResults(own)).toMatchObject({
      here: { best: { total: 60 }, latest: { date: "2026-11-20" } },
      there: { best: { total: 90 } },
    });
    expect(loadReviews(own)["here"]?.finished).toBe("2026-11-20");
    expect(loadAnswers(own, edition)).toEqual({ 4: "yes", 5: "no" });
    expect(loadAgreement(own)["clause/purpose"]?.who).toBe("鈴木");
    expect(parts.find(({ part }) => part === "outsourcing")).toMatchObject({ stayed: 1 });
  });

  it("says why it is of no use, and changes nothing", () => {
    const text = written(aBrowser());
    const records = createRecords(memoryStorage());
    const problems = [
      "",
      "\uFEFF \n",
      text.slice(0, -40),
      text.replace('"format": 1', '"format": x'),
      text.replace(today, "yesterday"),
      '{ "name": "something else" }',
      "PNG",
      text.replace('"format": 1', '"format": 2'),
    ].map((each) => readFile(records, each));

    expect(problems.map((each) => (each.ok ? "ok" : each.problem))).toEqual([
      "empty",
      "empty",
      "cut",
      "changed",
      "changed",
      "foreign",
      "foreign",
      "newer",
    ]);
    expect(records.texts.keys()).toEqual([]);
  });

  it("gives what can be read of it, and says of which part not all could be", () => {
    const text = written(aBrowser())
      .replace('"佐藤"', "7")
      .replace('"outsourcing-works"', '"something-new"');
    const records = createRecords(memoryStorage());
    const { parts, unknown } = taken(records, text);

    expect(parts.filter(({ isWhole }) => !isWhole).map(({ part }) => part)).toEqual([
      "outsourcing",
    ]);
    expect(unknown).toEqual(["something-new"]);
    expect(loadResults(records)["here"]?.best.total).toBe(60);
  });

  it("writes under no key but those of our records", () => {
    const hostile = JSON.stringify({
      game: "mamore-records",
      format: 1,
      saved: today,
      records: { "../other": 1, "episode/../x": {}, settings: { muted: true }, device: "0" },
    });
    const records = createRecords(memoryStorage());

    expect(taken(records, hostile).unknown).toHaveLength(4);
    expect(records.texts.keys()).toEqual([]);
  });
});

const sheetOutcome = { date: "2026-11-23", right: 0, all: 1 };

it("two devices' reviews are the same whichever takes over the other's, where days differ", () => {
  const day = fc.integer({ min: 10, max: 28 }).map((date) => `2026-11-${date}`);
  const reviewed = fc.record({ finished: day, reviews: fc.integer({ min: 0, max: 4 }) });
  const reviews: fc.Arbitrary<Reviews> = fc.dictionary(fc.constantFrom("a", "b", "c"), reviewed);
  fc.assert(
    fc.property(reviews, reviews, (one, other) => {
      expect(mergedReviews(one, other)).toEqual(mergedReviews(other, one));
    }),
  );
});
