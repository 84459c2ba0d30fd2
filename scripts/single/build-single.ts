import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Rolldown } from "vite";
import { PACKAGE_META, type PackageConfig } from "../../src/content/package.ts";
import type { Locale } from "../../src/core/locale.ts";
import { buildForProduction } from "../build-for-production.ts";
import { buildTarget } from "../oldest-browsers.ts";
import { inRoot } from "../root.ts";
import { scenarioCheck } from "../vite/check-scenarios.ts";
import { checkChosen } from "../vite/chosen-places.ts";
import { gamePlugins } from "../vite/game.ts";
import { scenarioIds } from "../words.ts";
import { filesInside } from "./files-inside.ts";
import { onePage } from "./one-page.ts";

/** What a single file is to hold, and where it is written. */
export interface SingleOptions {
  /** Ids of places, in any order; undefined for all. */
  readonly episodes?: readonly string[] | undefined;
  /** The language that it begins in; undefined for that of the browser. */
  readonly lang?: Locale | undefined;
  /** What the page is called until the game has started; undefined for the game's own name. */
  readonly title?: string | undefined;
  /** Path of the file; its folder is made where it is missing. */
  readonly out: string;
}

/** A file that was written. */
export interface Single {
  readonly out: string;
  readonly bytes: number;
}

/** What the page says of itself. What is played in it is the browser's own, so all share a name. */
const packageOf = ({ episodes, lang }: SingleOptions): PackageConfig => ({
  kind: "single",
  id: "single",
  episodes: episodes === undefined ? scenarioIds() : [...episodes].sort(),
  ...(lang === undefined ? {} : { lang }),
});

type Output = Rolldown.RolldownOutput["output"];

/** The one file of a kind among what was built. */
function only<Found extends Output[number]>(
  output: Output,
  kind: string,
  isOfKind: (each: Output[number]) => each is Found,
): Found {
  const [found, ...more] = output.filter(isOfKind);
  if (found === undefined || more.length > 0) {
    throw new Error(`A single file has one ${kind}; built were ${more.length + (found ? 1 : 0)}.`);
  }
  return found;
}

const isAssetOf =
  (ending: string) =>
  (each: Output[number]): each is Rolldown.OutputAsset =>
    each.type === "asset" && each.fileName.endsWith(ending);

/** Writes a file whole or not at all. */
function writeWhole(out: string, text: string): void {
  mkdirSync(dirname(out), { recursive: true });
  const beside = `${out}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, out);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Builds the game as one page that is opened by a double click: code, words, pictures, letters and
 * sounds stand in it, and it asks for nothing. Throws a sentence when a place does not exist, a
 * scenario is wrong or the file cannot be written; then nothing is left behind.
 */
export async function buildSingle(options: SingleOptions): Promise<Single> {
  const { episodes, title, out } = options;
  if (episodes !== undefined) checkChosen(episodes);
  const inside = filesInside();
  const built = await buildForProduction({
    root: inRoot(),
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [...gamePlugins(episodes), inside.plugin, scenarioCheck()],
    build: {
      write: false,
      target: buildTarget,
      // Letters lie in the style sheet, and there is only one.
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
    },
  });
  const [result] = [built].flat();
  if (result === undefined || !("output" in result)) throw new Error("Nothing was built.");
  const { output } = result;
  const page = onePage({
    html: String(only(output, "page", isAssetOf(".html")).source),
    css: String(only(output, "style sheet", isAssetOf(".css")).source),
    code: only(output, "script", (each) => each.type === "chunk").code,
    files: inside.lines(),
    meta: { name: PACKAGE_META, content: JSON.stringify(packageOf(options)) },
    title,
  });
  writeWhole(out, page);
  return { out, bytes: Buffer.byteLength(page) };
}
