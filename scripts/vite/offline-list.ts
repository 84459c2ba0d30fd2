import type { Rolldown } from "vite";
import type { OfflineList } from "../../src/offline/names.ts";
import { roomOf } from "../room-of.ts";
import { fileTypeOf } from "../server/file-types.ts";
import { scenarioIds } from "../words.ts";
import { SHOPS } from "./pictures.ts";

type Bundle = Rolldown.OutputBundle;
type Output = Bundle[string];

/** A folder of one place or room, its letters, or its list of pictures, in the id of a module. */
const OWNERS = [
  /(?:^|\/)(scenarios|assets)\/([^/]+)\/([^/?]+)/,
  /(?:^|\/)\.cache\/(fonts)\/(.+?)(?:-(?:text|strong|display)-[0-9a-f]+\.woff2|\.css)/,
  /virtual:(pictures)\/([^/?]+)/,
];

/** "scenarios/mail-virus" for a module or file that only this place needs; undefined for everybody's. */
function ownerOf(id: string): string | undefined {
  for (const pattern of OWNERS) {
    const [, top, name = "", file = ""] = pattern.exec(id.replaceAll("\\", "/")) ?? [];
    if (top === undefined) continue;
    if (SHOPS.includes(file)) return undefined;
    return `${top === "pictures" ? "assets" : top}/${name}`;
  }
  return undefined;
}

/** Helpers that the bundler adds to a chunk belong to nobody. */
const isHelper = (id: string) => id.startsWith("\0") && !id.includes("virtual:pictures");

function sourcesOf(output: Output): readonly string[] {
  return output.type === "asset"
    ? output.originalFileNames
    : output.moduleIds.filter((id) => !isHelper(id));
}

/** Who needs a file: owners, or undefined when it is (also) everybody's. */
function ownersOf(output: Output): readonly string[] | undefined {
  const owners = sourcesOf(output).map(ownerOf);
  const known = owners.filter((owner) => owner !== undefined);
  return known.length > 0 && known.length === owners.length ? known : undefined;
}

/** A chunk with the files of several places is not one place's; a picture that two rooms share is both's. */
function isOf(output: Output, folders: readonly string[]): boolean {
  const owners = ownersOf(output);
  if (owners === undefined) return false;
  const isMine = (owner: string) => folders.includes(owner);
  return output.type === "asset" ? owners.some(isMine) : owners.every(isMine);
}

const bytesOf = (output: Output) =>
  Buffer.byteLength(output.type === "asset" ? output.source : output.code);

function sizesOf(outputs: readonly Output[]) {
  const named = outputs.filter(({ fileName }) => fileTypeOf(fileName) !== undefined);
  const sorted = named.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
  return Object.fromEntries(sorted.map((output) => [output.fileName, bytesOf(output)]));
}

/** Style sheets of letters come with a chunk that is empty otherwise; they have no source of their own. */
function styleOwners(bundle: Bundle): ReadonlyMap<string, Output> {
  const owners = new Map<string, Output>();
  for (const output of Object.values(bundle)) {
    if (output.type !== "chunk") continue;
    for (const css of output.viteMetadata?.importedCss ?? []) owners.set(css, output);
  }
  return owners;
}

/** What each place needs besides what all need, and the sounds; everything else is the shell. */
export function offlineListOf(bundle: Bundle, chosen = scenarioIds()): OfflineList {
  const styles = styleOwners(bundle);
  const outputs = Object.values(bundle);
  const needed = (folders: readonly string[]) =>
    sizesOf(outputs.filter((output) => isOf(styles.get(output.fileName) ?? output, folders)));
  const placeOf = (id: string) =>
    needed([`scenarios/${id}`, `fonts/${id}`, `assets/${roomOf(id)}`]);
  return {
    sounds: needed(["assets/sound"]),
    places: Object.fromEntries(chosen.map((id) => [id, placeOf(id)])),
  };
}
