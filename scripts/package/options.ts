import { parseArgs } from "node:util";
import { type Locale, locales } from "../../src/core/locale.ts";

/** Every way out that can be asked for by name. */
export const ways = ["scorm12", "scorm2004", "cmi5", "single", "web", "lms-check"] as const;
export type Way = (typeof ways)[number];

/** What the command was asked for. */
export interface PackageOptions {
  readonly ways: readonly Way[];
  /** Ids of places for one package; undefined: one of all, and one each. */
  readonly episodes: readonly string[] | undefined;
  readonly lang: Locale | undefined;
  readonly pass: number | undefined;
  readonly title: string | undefined;
  /** Address of the store that the page may send to, for cmi5 and xAPI elsewhere. */
  readonly lrs: string | undefined;
  readonly out: string;
}

/** Something was asked that there is not; the message says what there is. */
export class UsageError extends Error {}

export const usage = `npm run package -- [${ways.join(" | ")} | all] …
  --episodes a,b   places by their ids; without it: one package of all, and one of each
  --lang ja|en     the language it opens in; without it: that of the browser
  --pass 70        points of 100 from which it is passed; without it nobody fails
  --title "…"      what the package is called
  --lrs https://…  the store that web and cmi5 pages may send to, if it is not where they lie
  --out folder     where to; without it: packages`;

const known = {
  episodes: { type: "string" },
  lang: { type: "string" },
  pass: { type: "string" },
  title: { type: "string" },
  lrs: { type: "string" },
  out: { type: "string", default: "packages" },
} as const;

type Option = Exclude<keyof typeof known, "out">;

/** What makes a difference to each way out. */
const used: Readonly<Record<Way, readonly Option[]>> = {
  scorm12: ["episodes", "lang", "pass", "title"],
  scorm2004: ["episodes", "lang", "pass", "title"],
  cmi5: ["episodes", "lang", "pass", "title", "lrs"],
  single: ["episodes", "lang", "title"],
  web: ["title", "lrs"],
  "lms-check": [],
};

/** Reads the words of the command; throws `UsageError` for what is wrong with them. */
export function readOptions(words: readonly string[], places: readonly string[]): PackageOptions {
  const { values, positionals } = parsed(words);
  const { lang, pass, title, lrs, out } = values;
  const chosen = waysOf(positionals);
  refuseUnused(chosen, values);
  return {
    ways: chosen,
    episodes: values.episodes === undefined ? undefined : episodesOf(values.episodes, places),
    lang: lang === undefined ? undefined : langOf(lang),
    pass: pass === undefined ? undefined : passOf(pass),
    title: title === undefined ? undefined : titleOf(title),
    lrs: lrs === undefined ? undefined : addressOf(lrs),
    out: folderOf(out),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** An option that changes nothing was meant to change something. */
function refuseUnused(chosen: readonly Way[], values: Partial<Record<Option, string>>): void {
  const taken = new Set(chosen.flatMap((way) => used[way]));
  const options = Object.values(used).flat();
  const idle = options.find((option) => values[option] !== undefined && !taken.has(option));
  if (idle === undefined) return;
  const those = [...taken].map((option) => `--${option}`).join(", ") || "none";
  throw new UsageError(
    `--${idle} changes nothing of ${chosen.join(", ")}. Options for that: ${those}.`,
  );
}

function waysOf(words: readonly string[]): readonly Way[] {
  if (words.length === 0 || words.includes("all")) return ways;
  const wrong = words.find((word) => !ways.some((way) => way === word));
  if (wrong !== undefined) {
    throw new UsageError(`There is no way out "${wrong}". Say one of: ${ways.join(", ")}, all.`);
  }
  return ways.filter((way) => words.includes(way));
}

function episodesOf(text: string, places: readonly string[]): readonly string[] {
  const chosen = text.split(",").map((id) => id.trim());
  const wrong = chosen.find((id) => !places.includes(id));
  if (wrong !== undefined) {
    throw new UsageError(`There is no place "${wrong}". There are: ${places.join(", ")}.`);
  }
  // Each once.
  return places.filter((id) => chosen.includes(id));
}

function langOf(text: string): Locale {
  const found = locales.find((locale) => locale === text);
  if (found) return found;
  throw new UsageError(`--lang is ${locales.join(" or ")}, not "${text}".`);
}

function passOf(text: string): number {
  const points = Number(text);
  if (/^\d+$/.test(text) && points >= 1 && points <= 100) return points;
  throw new UsageError(`--pass is a whole number from 1 to 100, not "${text}".`);
}

function titleOf(text: string): string {
  const title = text.trim();
  if (title !== "" && title.length <= 100) return title;
  throw new UsageError("--title has 1 to 100 characters.");
}

function folderOf(text: string): string {
  if (text.trim() !== "") return text;
  throw new UsageError("--out is a folder, such as packages.");
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new UsageError(`--lrs is an address that begins with https://, not "${text}".`);
}
