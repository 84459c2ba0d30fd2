import type { Plugin } from "vite";
import type { ChosenPlaces } from "./chosen-places.ts";
import { makeFonts, styleSheetOf } from "./font-files.ts";

const WORDS = /\/(?:scenarios\/[^/]+\/text\.[a-z]+|guide\/[^/]+|src\/i18n\/[^/]+\/[^/]+)\.json$/;
const SHEET = /^virtual:fonts\/([a-z0-9-]+)\.css$/;
const LOADERS = "\0virtual:fonts";

/**
 * Web fonts with exactly the characters of the game's words.
 *
 * - `import "virtual:fonts/ui.css"` – faces for the interface; by unicode-range the browser
 *   fetches at first only those for the title and the shelf.
 * - `import { episodeFonts } from "virtual:fonts"`, then `episodeFonts[scenarioId]?.()` – adds
 *   the characters of one scenario. It may reject offline: system fonts then fill in.
 * - `import { guideFonts } from "virtual:fonts"`, then `guideFonts()` – the same for the screens
 *   around the guide (`guide/`).
 */
export function fonts(chosen?: ChosenPlaces): Plugin {
  const isChosen = (id: string) => chosen === undefined || chosen.includes(id);
  return {
    name: "fonts",
    async resolveId(source) {
      if (source === "virtual:fonts") return LOADERS;
      const id = SHEET.exec(source)?.[1];
      if (id === undefined) return undefined;
      await makeFonts();
      return styleSheetOf(id);
    },
    async load(id) {
      if (id !== LOADERS) return undefined;
      const loader = (set: string) => `() => import("virtual:fonts/${set}.css")`;
      const scenarios = (await makeFonts()).filter((set) => set !== "guide" && isChosen(set));
      const entries = scenarios.map((scenario) => `"${scenario}": ${loader(scenario)},`);
      return [
        `export const episodeFonts = {\n${entries.join("\n")}\n};`,
        `export const guideFonts = ${loader("guide")};\n`,
      ].join("\n");
    },
    configureServer(server) {
      server.watcher.on("change", (file) => {
        if (!WORDS.test(file.replaceAll("\\", "/"))) return;
        // A file half written, or with a comma too many, must not end the server.
        makeFonts().catch((error) => server.config.logger.error(String(error)));
      });
    },
  };
}
