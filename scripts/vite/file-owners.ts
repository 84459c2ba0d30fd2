import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { inRoot } from "../root.ts";

/** Where the last build says to which place its files belong. */
export const OWNERS_FILE = inRoot(".cache", "file-owners.json");

/** Folder of the scenario, or of the room, that a file is of: "scenarios/mail-virus". */
export type Owners = Readonly<Record<string, string>>;

/** A module, picture or sound of one place, however it is asked for. */
const OF_A_PLACE =
  /(?:^|\/)(scenarios|assets)\/([a-z][a-z0-9-]*)\/[^/]+$|virtual:(pictures)\/([a-z0-9-]+)|fonts\/([a-z][a-z0-9-]*?)(?:-(?:text|strong|display)-[0-9a-f]+\.woff2|\.css)$/;

/** What everybody uses, beside the folders of rooms. */
const EVERYBODYS = ["shared", "sound", "ui", "guide", "shell", "play", "rare"];

function ownerOf(module: string): string | undefined {
  const found = OF_A_PLACE.exec(module.replaceAll("\\", "/").replace(/\?.*$/, ""));
  if (!found) return undefined;
  const [, top = "", folder = "", , room, scenario] = found;
  const owner = room ? `assets/${room}` : scenario ? `scenarios/${scenario}` : `${top}/${folder}`;
  return EVERYBODYS.includes(owner.split("/")[1] ?? "") ? undefined : owner;
}

/** The one owner of all that a file was made from; undefined where there is none, or several. */
function ownerOfAll(modules: readonly string[]): string | undefined {
  const [first, ...others] = [...new Set(modules.map(ownerOf))];
  return others.length === 0 ? first : undefined;
}

const modulesOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk) =>
  file.type === "chunk" ? file.moduleIds : file.originalFileNames;

/** Sheets and letters that come with a chunk are of whoever the chunk is of. */
function broughtBy(file: Rolldown.OutputAsset | Rolldown.OutputChunk): readonly string[] {
  if (file.type !== "chunk") return [];
  const { viteMetadata } = file;
  return [...(viteMetadata?.importedCss ?? []), ...(viteMetadata?.importedAssets ?? [])];
}

/** Notes which files of a build are of one place only, for packages that hold a few of them. */
export function fileOwners(): Plugin {
  return {
    name: "file-owners",
    apply: "build",
    writeBundle(_, bundle) {
      const owners: Record<string, string> = {};
      for (const file of Object.values(bundle)) {
        const owner = ownerOfAll(modulesOf(file));
        if (owner === undefined) continue;
        owners[file.fileName] = owner;
        for (const brought of broughtBy(file)) owners[brought] = owner;
      }
      mkdirSync(dirname(OWNERS_FILE), { recursive: true });
      writeFileSync(OWNERS_FILE, JSON.stringify(owners));
    },
  };
}
