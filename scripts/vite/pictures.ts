import { existsSync, readdirSync } from "node:fs";
import type { Plugin } from "vite";
import { inRoot } from "../root.ts";

const NAME = "virtual:pictures";
const EPISODE = /^virtual:pictures\/([a-z][a-z0-9-]*)$/;

/** Folders of `assets/` that hold the pictures of an episode. */
const episodes = () =>
  readdirSync(inRoot("assets")).filter((id) => existsSync(inRoot("assets", id, "manifest.json")));

const picturesIn = (id: string) =>
  readdirSync(inRoot("assets", id)).filter((file) => file.endsWith(".webp"));

function episodeModule(id: string): string {
  const files = picturesIn(id);
  const imports = files.map((file, index) => `import p${index} from "/assets/${id}/${file}?url";`);
  const entries = files.map((file, index) => `"${file}": p${index},`);
  return `${imports.join("\n")}\nexport const pictures = {\n${entries.join("\n")}\n};\n`;
}

function allModule(): string {
  const loaders = episodes().map((id) => `"${id}": () => import("${NAME}/${id}"),`);
  return `export const episodePictures = {\n${loaders.join("\n")}\n};\n`;
}

/**
 * `import { episodePictures } from "virtual:pictures"`, then `episodePictures[scenarioId]?.()` –
 * the addresses of one episode's pictures by file name, a chunk for each episode, so that ten
 * episodes cost no more than one.
 */
export function pictures(): Plugin {
  return {
    name: "pictures",
    resolveId: (source) => (source === NAME || EPISODE.test(source) ? `\0${source}` : undefined),
    load(id) {
      if (id === `\0${NAME}`) return allModule();
      const episode = EPISODE.exec(id.slice(1))?.[1];
      return episode === undefined ? undefined : episodeModule(episode);
    },
  };
}
