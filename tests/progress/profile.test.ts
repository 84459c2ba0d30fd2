import { describe, expect, it } from "vitest";
import {
  defaultSettings,
  loadResults,
  loadSettings,
  type Play,
  saveResult,
  saveSettings,
} from "#progress/profile";
import { memoryStorage } from "#progress/storage";

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
    const storage = memoryStorage();
    const { singleKeys: _, ...earlier } = { ...defaultSettings("en"), muted: true };
    storage.set("mamore/1/settings", JSON.stringify(earlier));

    const { value, aside } = loadSettings(storage, "ja");
    expect(aside).toBeUndefined();
    expect(value).toEqual({ ...earlier, singleKeys: true });
  });

  it("come back as they were kept", () => {
    const storage = memoryStorage();
    const settings = { ...defaultSettings("ja"), music: 0, textSize: "largest" } as const;
    saveSettings(storage, settings);

    expect(loadSettings(storage, "en")).toEqual({ value: settings, aside: undefined });
  });

  it.each(["", "{}", '{"locale":"xx"}', "[1,2"])("that are damaged (%s) are set aside", (text) => {
    const storage = memoryStorage();
    storage.set("mamore/1/settings", text);
    const { value, aside } = loadSettings(storage, "ja");

    expect(value).toEqual(defaultSettings("ja"));
    expect(storage.get(aside ?? "")).toBe(text);
  });
});

describe("results", () => {
  it.each([
    [[40], 40, 40],
    [[40, 90], 90, 90],
    [[90, 40], 90, 40],
    [[70, 70], 70, 70],
  ])("of plays %j: best %d, latest %d", (totals, best, latest) => {
    const storage = memoryStorage();
    for (const total of totals) saveResult(storage, "test-office", aPlay(total));
    const kept = loadResults(storage).value["test-office"];

    expect([kept?.best.total, kept?.latest.total]).toEqual([best, latest]);
  });

  it("of one scenario leave those of another alone", () => {
    const storage = memoryStorage();
    saveResult(storage, "one", aPlay(10));
    saveResult(storage, "two", aPlay(20));

    expect(Object.keys(loadResults(storage).value)).toEqual(["one", "two"]);
  });
});
