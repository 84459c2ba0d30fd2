import { z } from "zod";
import { actionSchema } from "#core/action";
import { type Found, loadFound } from "./found";
import { KEY_PREFIX, type Storage } from "./storage";

const volume = z.number().min(0).max(1);

const settingsSchema = z
  .strictObject({
    locale: z.enum(["ja", "en"]),
    textSize: z.enum(["normal", "large", "largest"]),
    sound: volume,
    music: volume,
    muted: z.boolean(),
    motion: z.enum(["system", "reduced", "full"]),
    renderer: z.enum(["auto", "webgl", "canvas"]),
    /** Keys of one character act by themselves; settings of earlier visits do not know them. */
    singleKeys: z.boolean().default(true),
    /** The practice object of the very first play is done. */
    practised: z.boolean(),
  })
  .readonly();

export type Settings = z.infer<typeof settingsSchema>;

const playSchema = z
  .strictObject({
    total: z.int().min(0).max(100),
    revision: z.int(),
    /** ISO date of the day it was finished. */
    date: z.iso.date(),
    /** The shortest log of the finished episode: every detail can be worked out from it. */
    log: z.array(actionSchema).readonly(),
  })
  .readonly();

/** A finished episode as it is remembered. */
export type Play = z.infer<typeof playSchema>;

const resultsSchema = z
  .record(z.string(), z.strictObject({ best: playSchema, latest: playSchema }).readonly())
  .readonly();

/** Best and latest play by scenario id. */
export type Results = z.infer<typeof resultsSchema>;

const SETTINGS_KEY = `${KEY_PREFIX}settings`;
const RESULTS_KEY = `${KEY_PREFIX}results`;

/** What a newcomer starts with, in the language the browser asks for. */
export function defaultSettings(language: string): Settings {
  return {
    locale: language.toLowerCase().startsWith("ja") ? "ja" : "en",
    textSize: "normal",
    sound: 0.8,
    music: 0.4,
    muted: false,
    motion: "system",
    renderer: "auto",
    singleKeys: true,
    practised: false,
  };
}

export function loadSettings(storage: Storage, language: string): Found<Settings> {
  return loadFound(storage, SETTINGS_KEY, settingsSchema, defaultSettings(language));
}

export function saveSettings(storage: Storage, settings: Settings): boolean {
  return storage.set(SETTINGS_KEY, JSON.stringify(settings));
}

export function loadResults(storage: Storage): Found<Results> {
  return loadFound(storage, RESULTS_KEY, resultsSchema, {});
}

/** Remembers a finished play: it is the latest, and the best unless an earlier one beats it. */
export function saveResult(storage: Storage, scenarioId: string, play: Play): boolean {
  const results = loadResults(storage).value;
  const before = results[scenarioId]?.best;
  const best = before && before.total > play.total ? before : play;
  const next = { ...results, [scenarioId]: { best, latest: play } };
  return storage.set(RESULTS_KEY, JSON.stringify(next));
}

/** Takes results over from another device: the better best and the later latest of each place. */
export function mergeResults(storage: Storage, carried: Results): boolean {
  const own = loadResults(storage).value;
  const merged = Object.entries(carried).map(([scenarioId, { best, latest }]) => {
    const before = own[scenarioId];
    return [
      scenarioId,
      {
        best: before && before.best.total >= best.total ? before.best : best,
        latest: before && before.latest.date >= latest.date ? before.latest : latest,
      },
    ];
  });
  return storage.set(RESULTS_KEY, JSON.stringify({ ...own, ...Object.fromEntries(merged) }));
}
