import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Plugin, ViteDevServer } from "vite";
import { checkPictures, checkRoom } from "#content/check-pictures";
import { type Problem, parseScenario, problemsIn, ScenarioError } from "#content/load-scenario";
import type { Scenario } from "#core/scenario";
import { manifestSchema } from "#picture/manifest";
import { allFiles } from "#picture/sprites";
import { inRoot } from "../root.ts";
import { guideProblems } from "./check-guide.ts";

/** The front of a place in the street, beside the pictures of its room. */
const SHOP = "shop.webp";

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

/** A scenario that fits together, or what is wrong with it. */
type Read = { readonly scenario: Scenario } | { readonly problems: readonly Problem[] };

function readScenario(id: string): Read {
  const folder = `scenarios/${id}`;
  try {
    const texts = {
      ja: readJson(`${folder}/text.ja.json`),
      en: readJson(`${folder}/text.en.json`),
    };
    return parseScenario({ folder, scenario: readJson(`${folder}/scenario.json`), texts });
  } catch (error) {
    return { problems: problemsOf(error) };
  }
}

/** Everything that is wrong with one room and with how its scenarios play in it. */
function problemsOfRoom(
  room: string,
  scenarios: readonly Scenario[],
  isAll: boolean,
): readonly Problem[] {
  const file = `assets/${room}/manifest.json`;
  try {
    const json = readJson(file);
    const manifest = manifestSchema.safeParse(json);
    if (!manifest.success) return problemsIn(file, json, manifest.error);
    return [
      ...(manifest.data.room === room
        ? []
        : [{ file, problem: `room: it is "${manifest.data.room}": render "${room}" again` }]),
      ...scenarios.flatMap((scenario) => checkPictures(scenario, manifest.data)),
      // What seems drawn for nobody may be that of a scenario that cannot be read.
      ...(isAll ? checkRoom(manifest.data, scenarios) : []),
      ...[...allFiles(manifest.data), SHOP].flatMap((name) => pictureProblems(room, name)),
    ];
  } catch (error) {
    return problemsOf(error);
  }
}

function pictureProblems(room: string, name: string): readonly Problem[] {
  const file = `assets/${room}/${name}`;
  const command = name === SHOP ? `npm run art -- ${room}/shop` : `npm run art -- ${room}`;
  if (!existsSync(inRoot(file))) return [{ file, problem: `is missing: ${command}` }];
  return isPicture(inRoot(file)) ? [] : [{ file, problem: `is no picture: ${command}` }];
}

/** Whether a file begins as WebP does. */
function isPicture(path: string): boolean {
  const head = readFileSync(path).subarray(0, 12).toString("latin1");
  return /^RIFF....WEBP$/s.test(head);
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ScenarioError) return error.problems;
  if (error instanceof UnreadableFile) return [error.problem];
  throw error;
}

/** Ids of all scenario folders. */
function folders(): readonly string[] {
  const entries = readdirSync(inRoot("scenarios"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Everything that is wrong with these scenarios and their rooms: structure, words, pictures. */
export function problemsOfScenarios(ids: readonly string[]): readonly Problem[] {
  const read = ids.map(readScenario);
  const scenarios = read.flatMap((each) => ("scenario" in each ? [each.scenario] : []));
  const rooms = [...new Set(scenarios.map(({ room }) => room))];
  return [
    ...read.flatMap((each) => ("problems" in each ? each.problems : [])),
    ...rooms.flatMap((room) =>
      problemsOfRoom(
        room,
        scenarios.filter((each) => each.room === room),
        scenarios.length === ids.length,
      ),
    ),
  ];
}

/** Throws one `ScenarioError` with everything that is wrong in any scenario or in the guide. */
export function checkScenarios(): void {
  const problems = [...problemsOfScenarios(folders()), ...guideProblems()];
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
