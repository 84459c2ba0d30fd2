import { readdirSync } from "node:fs";
import type { Plugin, ViteDevServer } from "vite";
import { ScenarioError } from "#content/load-scenario";
import { withLines } from "../read-json.ts";
import { inRoot } from "../root.ts";
import { guideProblems } from "./check-guide.ts";
import { problemsOfPlaces, problemsOfSounds } from "./check-places.ts";

const WATCHED = /\/(?:scenarios\/[^/]+\/[^/]+|guide\/[^/]+|assets\/[^/]+\/manifest)\.json$/;

/** Ids of all scenario folders. */
function folders(): readonly string[] {
  const entries = readdirSync(inRoot("scenarios"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Throws one `ScenarioError` with everything that is wrong in any place, in the sounds or in the guide. */
export function checkScenarios(): void {
  const problems = [...problemsOfPlaces(folders()), ...problemsOfSounds(), ...guideProblems()];
  if (problems.length > 0) throw new ScenarioError(withLines(problems));
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
      if (isBuild) checkScenarios();
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
    checkScenarios();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    server.config.logger.error(message);
    server.ws.send({ type: "error", err: { message, stack: "" } });
  }
}
