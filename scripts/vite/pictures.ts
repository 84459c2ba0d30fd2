import { existsSync, readdirSync } from "node:fs";
import type { Plugin } from "vite";
import { SLUG } from "../../src/core/slug.ts";
import { roomOf } from "../room-of.ts";
import { inRoot } from "../root.ts";
import type { ChosenPlaces } from "./chosen-places.ts";

const NAME = "virtual:pictures";
const ROOM = new RegExp(`^virtual:pictures/(${SLUG})$`);

/** Folders of `assets/` that hold the pictures of a room. */
const rooms = () =>
  readdirSync(inRoot("assets")).filter((id) => existsSync(inRoot("assets", id, "manifest.json")));

/** The front of a place in the street, open and half shut, beside the pictures of its room; fetched with the street. */
export const SHOPS: readonly string[] = ["shop.webp", "shop-half-shut.webp"];

const picturesIn = (id: string) =>
  readdirSync(inRoot("assets", id)).filter(
    (file) => file.endsWith(".webp") && !SHOPS.includes(file),
  );

function roomModule(id: string): string {
  const files = picturesIn(id);
  const imports = files.map((file, index) => `import p${index} from "/assets/${id}/${file}?url";`);
  const entries = files.map((file, index) => `"${file}": p${index},`);
  return `${imports.join("\n")}\nexport const pictures = {\n${entries.join("\n")}\n};\n`;
}

function allModule(chosen: ChosenPlaces): string {
  const wanted = chosen?.map(roomOf);
  const shown = rooms().filter((id) => wanted === undefined || wanted.includes(id));
  const loaders = shown.map((id) => `"${id}": () => import("${NAME}/${id}"),`);
  return `export const roomPictures = {\n${loaders.join("\n")}\n};\n`;
}

/**
 * `import { roomPictures } from "virtual:pictures"`, then `roomPictures[room]?.()` –
 * the addresses of one room's pictures by file name, a chunk for each room, so that ten rooms
 * cost no more than one.
 */
export function pictures(chosen?: ChosenPlaces): Plugin {
  return {
    name: "pictures",
    resolveId: (source) => (source === NAME || ROOM.test(source) ? `\0${source}` : undefined),
    load(id) {
      if (id === `\0${NAME}`) return allModule(chosen);
      const room = ROOM.exec(id.slice(1))?.[1];
      return room === undefined ? undefined : roomModule(room);
    },
  };
}
