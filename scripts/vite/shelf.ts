import { existsSync } from "node:fs";
import type { Plugin } from "vite";
import { caseOf } from "#core/cases";
import { scenarioSchema } from "#core/scenario";
import { readJsonFile } from "../read-json.ts";
import { inRoot } from "../root.ts";
import { scenarioIds } from "../words.ts";
import type { ChosenPlaces } from "./chosen-places.ts";
import { markPhrases } from "./phrase-breaks.ts";

const NAME = "virtual:shelf";
const RESOLVED = `\0${NAME}`;
const SCENARIO_FILE = /\/scenarios\/[^/]+\/[^/]+\.json$/;

/** What a sign says; read leniently, as wrong files are reported by the check of scenarios. */
function signOf(id: string, locale: "ja" | "en") {
  const words = readLoosely(`scenarios/${id}/text.${locale}.json`);
  const { title = "", company, teaser = "" } = words;
  const { name = id, trade = "" } = company ?? {};
  const sign = { title, nickname: words.nickname ?? name, company: name, trade, teaser };
  return locale === "ja" ? markPhrases(sign) : sign;
}

interface Loose {
  readonly number?: string;
  readonly title?: string;
  readonly room?: string;
  readonly nickname?: string;
  readonly company?: { readonly name?: string; readonly trade?: string };
  readonly teaser?: string;
}

/** Empty where there is none: the check of scenarios tells that better. */
const readLoosely = (file: string): Loose =>
  existsSync(inRoot(file)) ? (readJsonFile(file) as Loose) : {};

/**
 * `import { shelf } from "virtual:shelf"` – number, room and signs of every scenario, so that the ten
 * places can be shown before any episode's chunk is loaded.
 */
export function shelf(chosen?: ChosenPlaces): Plugin {
  return {
    name: "shelf",
    resolveId: (source) => (source === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const shown = scenarioIds().filter((id) => chosen === undefined || chosen.includes(id));
      const entries = shown.map((scenario) => {
        const structure = readLoosely(`scenarios/${scenario}/scenario.json`);
        const { number = "", room = scenario } = structure;
        const { data } = scenarioSchema.safeParse(structure);
        const signs = { ja: signOf(scenario, "ja"), en: signOf(scenario, "en") };
        return { scenario, number, room, signs, ...(data && { known: caseOf(data) }) };
      });
      return `export const shelf = ${JSON.stringify(entries)};`;
    },
    configureServer(server) {
      server.watcher.on("change", (file) => {
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module && SCENARIO_FILE.test(file.replaceAll("\\", "/"))) {
          server.moduleGraph.invalidateModule(module);
        }
      });
    },
  };
}
