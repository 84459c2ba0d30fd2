import { z } from "zod";
import { locales } from "#core/locale";
import type { Kept } from "./keeper";
import { jsonKind } from "./record-kind";
import type { Records } from "./records";
import { eachField } from "./salvage";

const volume = z.number().min(0).max(1);

const settingsSchema = z
  .strictObject({
    locale: z.enum(locales),
    /** "hall" is for a wall that is read from ten metres away. */
    textSize: z.enum(["normal", "large", "largest", "hall"]),
    sound: volume,
    music: volume,
    muted: z.boolean(),
    motion: z.enum(["system", "reduced", "full"]),
    renderer: z.enum(["auto", "webgl", "canvas"]),
    /** Keys of one character act by themselves. */
    singleKeys: z.boolean(),
    /** The practice object of the very first play is done. */
    practised: z.boolean(),
  })
  .readonly();

export type Settings = z.infer<typeof settingsSchema>;

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

/** What settings of earlier visits do not know is as for a newcomer. */
function settingsKind(language: string) {
  const otherwise = defaultSettings(language);
  const salvage = eachField(settingsSchema, otherwise);
  return jsonKind({ key: "settings", name: "settings", otherwise, salvage });
}

export function loadSettings(records: Records, language: string): Settings {
  return records.read(settingsKind(language));
}

export function saveSettings(records: Records, language: string, changes: Partial<Settings>): Kept {
  return records.rewrite(settingsKind(language), (before) => ({ ...before, ...changes }));
}
