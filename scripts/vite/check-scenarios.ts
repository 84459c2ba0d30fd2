import { readdirSync } from "node:fs";
import type { Plugin, ViteDevServer } from "vite";
import { ScenarioError } from "#content/load-scenario";
import { withLines } from "../read-json.ts";
import { inRoot } from "../root.ts";
import { guideProblems } from "./check-guide.ts";
import { checkPlaces, problemsOfSounds } from "./check-places.ts";

const WATCHED = /\/(?:scenarios\/[^/]+\/[^/]+|guide\/[^/]+|assets\/[^/]+\/manifest)\.json$/;

/** Ids of all scenario folders. */
export function folders(): readonly string[] {
  const entries = readdirSync(inRoot("scenarios"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/**
 * Throws one `ScenarioError` with everything that is wrong in any place, in the sounds or in the
 * guide. Returns what stops nothing, but should be mended.
 */
export function checkScenarios(): readonly string[] {
  const { problems, warnings } = checkPlaces(folders());
  const all = [...problems, ...problemsOfSounds(), ...guideProblems()];
  if (all.length > 0) throw new ScenarioError(withLines(all));
  return warnings.map(({ file, problem }) => `${file}: ${problem}`);
}

/** Wrong files of scenarios or guide fail the build; in dev they are shown over the page until mended. */
export function scenarioCheck(): Plugin {
  let isBuild = false;
  return {
    name: "scenario-check",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    buildStart() {
      if (isBuild) for (const warning of checkScenarios()) this.warn(warning);
    },
    configureServer(server) {
      server.watcher.on("all", (_, file) => {
        if (WATCHED.test(file.replaceAll("\\", "/"))) report(server);
      });
      server.ws.on("connection", () => report(server));
    },
  };
}

function report(server: ViteDevServer): void {
  try {
    for (const warning of checkScenarios()) server.config.logger.warnOnce(warning);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    server.config.logger.error(message);
    server.ws.send({ type: "error", err: { message, stack: "" } });
  }
}
