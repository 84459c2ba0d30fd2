import { describe, expect, it } from "vitest";
import type { Play, Result } from "#core/results";
import { defaultSettings, loadSettings, saveSettings } from "#progress/profile";
import type { Records } from "#progress/records";
import { loadResults, saveResult } from "#progress/results";
import { aRecords, toldBy } from "../helpers/records";

const asidesIn = ({ texts }: Records) =>
  texts.keys().flatMap((key) => (key.includes("/aside-") ? [texts.get(key)] : []));

const aPlay = (total: number): Play => ({ total, revision: 1, date: "2026-11-23", log: [] });

describe("settings", () => {
  it.each([
    ["ja", "ja"],
    ["ja-JP", "ja"],
    ["JA", "ja"],
    ["en-GB", "en"],
    ["fr", "en"],
    ["", "en"],
  ])("start in the browser's language: %s → %s", (language, locale) => {
    expect(defaultSettings(language).locale).toBe(locale);
  });

  it("of a visit before single keys could be switched off are taken over, with the keys on", () => {
    const records = aRecords();
    const { singleKeys: _, ...earlier } = { ...defaultSettings("en"), muted: true };
    records.texts.set("mamore/1/settings", JSON.stringify(earlier));

    expect(loadSettings(records, "ja")).toEqual({ ...earlier, singleKeys: true });
    expect(asidesIn(records)).toEqual([]);
  });

  it("come back as they were kept", () => {
    const records = aRecords();
    const settings = { ...defaultSettings("ja"), music: 0, textSize: "largest" } as const;
    saveSettings(records, "ja", settings);

    expect(loadSettings(records, "en")).toEqual(settings);
  });

  it("change one at a time: what another tab has changed meanwhile stays", () => {
    const records = aRecords();
    saveSettings(records, "ja", { muted: true });
    saveSettings(records, "ja", { music: 0 });

    expect(loadSettings(records, "ja")).toMatchObject({ muted: true, music: 0 });
  });

  it.each([
    ["nothing", "", {}],
    ["half a text", "[1,2", {}],
    ["a language there is not", '{"locale":"xx","muted":true}', { muted: true }],
    ["a volume too loud", '{"sound":7,"textSize":"large"}', { textSize: "large" }],
    ["what nobody knows", '{"colour":"red","motion":"full"}', { motion: "full" }],
  ])("of which %s is known are used as far as they are", (_, text, known) => {
    const records = aRecords({ "mamore/1/settings": text });

    expect(loadSettings(records, "ja")).toEqual({ ...defaultSettings("ja"), ...known });
    expect(asidesIn(records)).toEqual([text]);
    expect(toldBy(records)).toEqual(["settings"]);
  });
});

describe("results", () => {
  it.each([
    [[40], 40, 40],
    [[40, 90], 90, 90],
    [[90, 40], 90, 40],
    [[70, 70], 70, 70],
  ])("of plays %j: best %d, latest %d", (totals, best, latest) => {
    const records = aRecords();
    for (const total of totals) saveResult(records, "test-office", aPlay(total));
    const kept = loadResults(records)["test-office"];

    expect([kept?.best.total, kept?.latest.total]).toEqual([best, latest]);
  });

  it("of one scenario leave those of another alone", () => {
    const records = aRecords();
    saveResult(records, "one", aPlay(10));
    saveResult(records, "two", aPlay(20));

    expect(Object.keys(loadResults(records))).toEqual(["one", "two"]);
  });

  describe("of which something is damaged", () => {
    const [good, better] = [aPlay(40), aPlay(90)];
    const sound: Result = { best: better, latest: good };
    const damaged = (part: unknown) => JSON.stringify({ office: sound, shop: part });
    const noLog = { ...good, log: [{ type: "win" }] };

    it.each<[string, unknown, Result | undefined]>([
      ["a place", 5, undefined],
      ["the points of both plays", { best: { ...good, total: 101 }, latest: {} }, undefined],
      ["the best play", { best: null, latest: good }, { best: good, latest: good }],
      ["the latest play", { best: better }, { best: better, latest: better }],
      ["the actions of a play", { best: noLog, latest: noLog }, { best: good, latest: good }],
      ["a field that nobody knows", { ...sound, colour: "red" }, sound],
      ["a field of a play", { best: { ...better, tries: 3 }, latest: good }, sound],
    ])("%s: the other places stay, and what was said is kept as it was", (_, part, kept) => {
      const records = aRecords({ "mamore/1/results": damaged(part) });
      const expected = kept ? { office: sound, shop: kept } : { office: sound };

      expect(loadResults(records)).toEqual(expected);
      expect(loadResults(records)).toEqual(expected);
      expect(asidesIn(records)).toEqual([damaged(part)]);
      expect(toldBy(records)).toEqual(["results"]);
    });
  });
});
