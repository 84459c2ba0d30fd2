import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { inRoot } from "../root.ts";
import { type Face, type FontSet, faces, fontPlan, interfaceSets } from "./font-plan.ts";
import { withNarrowQuotes } from "./narrow-quotes.ts";

const FOLDER = inRoot(".cache", "fonts");

/** How subsets are made; another word makes them anew. */
const MADE = "narrow quotes";

/** A subset on disk. */
export interface FontFile {
  readonly face: Face;
  readonly characters: string;
  readonly path: string;
}

/** "U+20-7E,U+3042" for sorted characters. */
function unicodeRange(characters: string): string {
  const ranges: { first: number; last: number }[] = [];
  for (const character of characters) {
    const codePoint = character.codePointAt(0) ?? 0;
    const current = ranges.at(-1);
    if (current?.last === codePoint - 1) current.last = codePoint;
    else ranges.push({ first: codePoint, last: codePoint });
  }
  const hex = (codePoint: number) => codePoint.toString(16).toUpperCase();
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(",");
}

const byCodePoint = (characters: string) =>
  [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join("");

async function makeFile(setId: string, face: Face, wanted: string): Promise<FontFile> {
  const characters = byCodePoint(wanted);
  const key = createHash("sha256")
    .update(face.source)
    .update(MADE)
    .update(characters)
    .digest("hex");
  const path = inRoot(".cache", "fonts", `${setId}-${face.id}-${key.slice(0, 12)}.woff2`);
  if (!existsSync(path)) {
    const source = withNarrowQuotes(readFileSync(inRoot("node_modules", face.source)));
    // Hints and the alternates of Japanese layout features would more than double the size.
    const options = { targetFormat: "woff2", noHinting: true, keepFeatures: [] } as const;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, await subsetFont(source, characters, options));
  }
  return { face, characters, path };
}

/** The subsets of a set; faces without characters have none. Made once, then found again. */
export async function fontFilesOf(set: FontSet): Promise<FontFile[]> {
  const files: FontFile[] = [];
  for (const face of faces) {
    const characters = set.characters[face.id] ?? "";
    if (characters !== "") files.push(await makeFile(set.id, face, characters));
  }
  return files;
}

const sizeAdjust = (face: Face) =>
  "sizeAdjust" in face ? `\n  size-adjust: ${face.sizeAdjust}%;` : "";

const rule = ({ face, characters, path }: FontFile) => `@font-face {
  font-family: "${face.family}";
  font-weight: ${face.weight};
  font-display: swap;${sizeAdjust(face)}
  src: url("./${path.slice(FOLDER.length + 1)}") format("woff2");
  unicode-range: ${unicodeRange(characters)};
}
`;

/** Path of a style sheet: "ui", "guide" or a scenario's id. */
export const styleSheetOf = (id: string) => inRoot(".cache", "fonts", `${id}.css`);

let making: Promise<string[]> = Promise.resolve([]);

/** Makes all subsets and style sheets whose words have changed; returns the ids of all but ui.css. */
export function makeFonts(): Promise<string[]> {
  making = making.then(makeAll, makeAll);
  return making;
}

async function makeAll(): Promise<string[]> {
  const sheets = new Map<string, string>([["ui", ""]]);
  for (const set of fontPlan()) {
    const sheet = interfaceSets.has(set.id) ? "ui" : set.id;
    const rules = (await fontFilesOf(set)).map(rule).join("");
    sheets.set(sheet, (sheets.get(sheet) ?? "") + rules);
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const [id, css] of sheets) writeWhenChanged(styleSheetOf(id), css);
  return [...sheets.keys()].filter((id) => id !== "ui");
}

function writeWhenChanged(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === content) return;
  writeFileSync(path, content);
}
