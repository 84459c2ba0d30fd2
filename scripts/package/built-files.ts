import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFolder } from "../build.ts";
import { packings } from "../server/file-types.ts";
import { OWNERS_FILE, type Owners } from "../vite/file-owners.ts";

/** Files of a package by name, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

export const PAGE = "index.html";

/** What a web server needs, or a browser that keeps the game: of no use in a package. */
const FOR_SERVERS = [
  ".htaccess",
  "web.config",
  "SERVER.txt",
  "manifest.webmanifest",
  "offline.json",
];
const isForOffline = (file: string) => /^(?:sw\.js|icon-[\w-]+\.png)$/.test(file);
/** Pages in packages hear sounds in the one format that every browser plays. */
const OTHER_SOUND = ".webm";
const isForServers = (file: string) =>
  FOR_SERVERS.includes(file) ||
  file.endsWith(OTHER_SOUND) ||
  isForOffline(file) ||
  packings.some(({ ending }) => file.endsWith(ending));

/** Every file of the last build, in the order of their names. */
export function builtFiles(): readonly string[] {
  return readdirSync(builtFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(builtFolder.length + 1))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** The files that some places are played with, but for the page itself. `folders`: "assets/mail-virus". */
export function filesFor(folders: ReadonlySet<string>): Files {
  const owners = JSON.parse(readFileSync(OWNERS_FILE, "utf8")) as Owners;
  const isWanted = (file: string) => {
    const owner = owners[file];
    return owner === undefined || folders.has(owner);
  };
  const wanted = builtFiles().filter(
    (file) => file !== PAGE && !isForServers(file) && isWanted(file),
  );
  return new Map(wanted.map((file) => [file, readFileSync(join(builtFolder, file))]));
}

export const builtPage = () => readFileSync(join(builtFolder, PAGE), "utf8");
