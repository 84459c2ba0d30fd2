import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Plugin, ViteDevServer } from "vite";
import { checkPictures } from "#content/check-pictures";
import { type Problem, parseScenario, problemsIn, ScenarioError } from "#content/load-scenario";
import { manifestSchema } from "#picture/manifest";
import { allFiles } from "#picture/sprites";
import { inRoot } from "../root.ts";
import { guideProblems } from "./check-guide.ts";

const WATCHED = /\/(?:scenarios\/[^/]+\/[^/]+|guide\/[^/]+|assets\/[^/]+\/manifest)\.json$/;

/** A file that cannot even be read as JSON: its only problem. */
class UnreadableFile extends Error {
  readonly problem: Problem;

  constructor(file: string, problem: string) {
    super(problem);
    this.problem = { file, problem };
  }
}

function readJson(file: string): unknown {
  if (!existsSync(inRoot(file))) throw new UnreadableFile(file, "is missing: add it");
  try {
    return JSON.parse(readFileSync(inRoot(file), "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(file, `is no JSON: ${reason}`);
  }
}

/** Everything that is wrong with one scenario: structure, words, pictures. */
export function problemsOfScenario(id: string): readonly Problem[] {
  const folder = `scenarios/${id}`;
  try {
    const texts = {
      ja: readJson(`${folder}/text.ja.json`),
      en: readJson(`${folder}/text.en.json`),
    };
    const { scenario } = parseScenario({
      folder,
      scenario: readJson(`${folder}/scenario.json`),
      texts,
    });
    const file = `assets/${id}/manifest.json`;
    const json = readJson(file);
    const manifest = manifestSchema.safeParse(json);
    if (!manifest.success) return problemsIn(file, json, manifest.error);
    const missing = allFiles(manifest.data).filter(
      (name) => !existsSync(inRoot("assets", id, name)),
    );
    return [
      ...checkPictures(scenario, manifest.data).map((problem) => ({ file, problem })),
      ...missing.map((name) => ({
        file,
        problem: `assets/${id}/${name} is missing: render again`,
      })),
    ];
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    if (error instanceof UnreadableFile) return [error.problem];
    throw error;
  }
}

/** Ids of all scenario folders. */
function folders(): readonly string[] {
  const entries = readdirSync(inRoot("scenarios"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Throws one `ScenarioError` with everything that is wrong in any scenario or in the guide. */
export function checkScenarios(): void {
  const problems = [...folders().flatMap(problemsOfScenario), ...guideProblems()];
  if (problems.length > 0) throw new ScenarioError(problems);
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
