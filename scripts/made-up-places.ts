// Ten places before ten are written: copies of shipped ones, in a temporary tree. Never shipped.
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { scenarioNumbers } from "../src/core/guide.ts";
import { locales } from "../src/core/locale.ts";
import { inRoot } from "./root.ts";

/** A copy of a shipped place. */
export interface MadeUpPlace {
  /** Such as "made-up-1". */
  readonly id: string;
  /** The guideline's number, which no shipped place has. */
  readonly number: string;
  /** The place it was copied from. */
  readonly like: string;
  /** What every text of it begins with. */
  readonly mark: string;
}

/** What a tree does without; node_modules is linked. */
const LEFT_OUT = new Set(["node_modules", "dist", ".git", ".cache", ".vitest-attachments"]);
/** Built once and found again by what it was built from: copied so that it need not be repeated. */
const BUILT = [".cache/phaser", ".cache/fonts"];
/** One sign a place, which all fonts of the game have. */
const MARKS = "①②③④⑤⑥⑦⑧⑨⑩";
/** What a text begins with: a word with its reading, or one character; a sign for a number stays. */
const BEGINNING = /^(#?)(?:\{[^|{}]+\|[^|{}]+\}|.)/su;

/**
 * Copies the repository as it stands into an empty folder, with `count` made-up places at the
 * first numbers that none of the kept ones has. Of the shipped places only `kept` come along; all
 * unless told. What is made there can be built, served and tested.
 */
export function makeTree(
  folder: string,
  count = 1,
  kept: readonly string[] = shippedPlaces(),
): readonly MadeUpPlace[] {
  const tree = resolve(folder);
  if (existsSync(tree) && readdirSync(tree).length > 0) {
    throw new Error(`${tree} is not empty: name a new folder`);
  }
  copyHouse(tree);
  for (const id of shippedPlaces()) if (!kept.includes(id)) leaveOut(tree, id, kept);
  return madeUpPlaces(count, kept).map((place) => {
    copyWords(tree, place);
    copyPictures(tree, place);
    copyMaking(tree, place);
    return place;
  });
}

function copyHouse(tree: string): void {
  mkdirSync(tree, { recursive: true });
  const names = readdirSync(inRoot()).filter((name) => !LEFT_OUT.has(name));
  for (const path of [...names, ...BUILT.filter((each) => existsSync(inRoot(each)))]) {
    cpSync(inRoot(path), join(tree, path), { recursive: true });
  }
  symlinkSync(inRoot("node_modules"), join(tree, "node_modules"), "junction");
}

/** Two shipped places, for tests that need free numbers even when all ten are shipped. */
export const referencePlaces = (): readonly string[] => shippedPlaces().slice(0, 2);

/** The guideline's numbers that none of these places has. */
export function freeNumbers(places: readonly string[] = shippedPlaces()): readonly string[] {
  const taken = places.map((id) => String(structureOf(id)["number"]));
  return scenarioNumbers.filter((number) => !taken.includes(number));
}

/** The made-up places that a tree gets: the kept ones in turn, under the free numbers. */
function madeUpPlaces(count: number, kept: readonly string[]): readonly MadeUpPlace[] {
  const ids = scenarioNumbers.map((_, index) => `made-up-${index + 1}`);
  const free = ids.filter((id) => !kept.includes(id));
  return freeNumbers(kept)
    .slice(0, count)
    .map((number, index) => ({
      id: free[index] ?? "",
      number,
      like: kept[index % kept.length] ?? "",
      mark: [...MARKS][index] ?? "",
    }));
}

const roomOf = (id: string) => String(structureOf(id)["room"]);

/** Takes a place away, and its room where nobody else plays in it: it is a place to come, with its shop. */
function leaveOut(tree: string, id: string, kept: readonly string[]): void {
  rmSync(join(tree, "scenarios", id), { recursive: true });
  const room = roomOf(id);
  if (kept.map(roomOf).includes(room)) return;
  const folder = join(tree, "assets", room);
  const ofTheRoom = readdirSync(folder).filter((name) => !name.startsWith("shop"));
  for (const name of ofTheRoom) rmSync(join(folder, name), { recursive: true });
}

const shippedPlaces = () =>
  readdirSync(inRoot("scenarios")).filter((id) =>
    existsSync(inRoot("scenarios", id, "scenario.json")),
  );

const structureOf = (id: string) => readJson(inRoot("scenarios", id, "scenario.json"));

function copyWords(tree: string, { id, number, like, mark }: MadeUpPlace): void {
  const folder = join(tree, "scenarios", id);
  cpSync(inRoot("scenarios", like), folder, { recursive: true });
  writeJson(join(folder, "scenario.json"), { ...structureOf(like), id, number, room: id });
  for (const locale of locales) {
    const file = join(folder, `text.${locale}.json`);
    const title = titleOf(number, locale);
    writeJson(file, { ...marked(readJson(file), mark), ...(title !== undefined && { title }) });
  }
}

/** The guideline's title, which belongs to the number and not to whoever tells the story. */
function titleOf(number: string, locale: string): unknown {
  const { title } = readJson(inRoot("src", "i18n", locale, "places.json"));
  return isRecord(title) ? title[number.slice(number.lastIndexOf(".") + 1)] : undefined;
}

/** Every text with the mark in place of its first character: never longer than it was. */
function marked(words: Readonly<Record<string, unknown>>, mark: string): Record<string, unknown> {
  const markedValue = (value: unknown): unknown => {
    if (typeof value === "string") return value.replace(BEGINNING, `${mark}$1`);
    if (Array.isArray(value)) return value.map(markedValue);
    return isRecord(value) ? marked(value, mark) : value;
  };
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      key.startsWith("$") ? value : markedValue(value),
    ]),
  );
}

function copyPictures(tree: string, { id, like }: MadeUpPlace): void {
  const folder = join(tree, "assets", id);
  cpSync(inRoot("assets", roomOf(like)), folder, { recursive: true });
  const manifest = join(folder, "manifest.json");
  writeJson(manifest, { ...readJson(manifest), room: id });
  const pictures = readdirSync(folder).filter((name) => name.endsWith(".webp"));
  // Equal files would be shipped once; what follows a picture's end is ignored by whoever shows it.
  for (const name of pictures) appendFileSync(join(folder, name), id);
}

/** What makes the pictures: room, people and shop, and what was rendered of them. */
function copyMaking(tree: string, { id, like }: MadeUpPlace): void {
  const folder = join(tree, "art", "scenes", id);
  const making = inRoot("art", "scenes", roomOf(like));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(making).filter((each) => each.endsWith(".ts"))) {
    const code = readFileSync(join(making, name), "utf8");
    writeFileSync(join(folder, name), code.replaceAll(`"${roomOf(like)}"`, `"${id}"`));
  }
  cpSync(join(making, "rendered"), join(folder, "rendered"), { recursive: true });
  const manifest = join(folder, "rendered", "manifest.json");
  writeJson(manifest, { ...readJson(manifest), room: id });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readJson(file: string): Record<string, unknown> {
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isRecord(json)) throw new Error(`${file} holds no object`);
  return json;
}

const writeJson = (file: string, json: unknown) =>
  writeFileSync(file, `${JSON.stringify(json, undefined, 2)}\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...options] = process.argv.slice(2);
  if (folder === undefined || options.some((option) => option !== "--fill-ten")) {
    process.stderr.write("npx tsx scripts/made-up-places.ts <folder> [--fill-ten]\n");
    process.exit(1);
  }
  const count = options.includes("--fill-ten") ? freeNumbers().length : 1;
  for (const { id, number, like } of makeTree(folder, count)) {
    process.stdout.write(`${number}  ${id}  like ${like}\n`);
  }
}
