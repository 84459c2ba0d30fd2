import { existsSync, readFileSync } from "node:fs";
import { soundNames, tracks } from "#audio/sound";
import { checkPictures, checkRoom } from "#content/check-pictures";
import {
  type LoadedScenario,
  type Problem,
  parseScenario,
  problemsIn,
} from "#content/load-scenario";
import { problemsOfWalkthroughs } from "#content/walkthroughs";
import { unknownPoints } from "#core/agreement";
import { checkTouches } from "#core/cases";
import { outsourcingSchema, sourcesSchema } from "#core/guide";
import { selfCheckSchema } from "#core/guide-self-check";
import type { Scenario } from "#core/scenario";
import { keysIn, originsOf } from "#core/source-keys";
import { manifestSchema } from "#picture/manifest";
import { allFiles } from "#picture/sprites";
import { problemsThrownBy, readJsonFile } from "../read-json.ts";
import { inRoot } from "../root.ts";
import { unfairPlace } from "./fairness.ts";
import { SHOPS } from "./pictures.ts";

/** What was found in places: problems stop the build, warnings are told. */
export interface Found {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Everything that is wrong with these scenarios, their rooms and what they name elsewhere. */
export function checkPlaces(ids: readonly string[]): Found {
  const read = ids.map(readScenario);
  const scenarios = read.flatMap(({ scenario }) => scenario ?? []);
  const rooms = [...new Set(scenarios.map(({ room }) => room))];
  const isAll = scenarios.length === ids.length;
  const problems = [
    ...read.flatMap((each) => each.problems),
    ...sameNumbers(scenarios),
    ...unknownSources(scenarios),
    ...wrongItems(scenarios),
    ...wrongPoints(scenarios),
    ...rooms.flatMap((room) =>
      problemsOfRoom(
        room,
        scenarios.filter((each) => each.room === room),
        isAll,
      ),
    ),
  ];
  return { problems, warnings: read.flatMap(({ warnings = [] }) => warnings) };
}

/** Sounds that the game plays everywhere and cannot find. */
export function problemsOfSounds(): readonly Problem[] {
  const paths = [...soundNames, ...tracks].map((name) => `assets/sound/${name}`);
  return paths.flatMap((path) => missingFormats(path, "npx tsx art/sound/make.ts makes it"));
}

/** Either format is needed: no browser plays both for certain. */
function missingFormats(path: string, remedy: string): readonly Problem[] {
  return ["webm", "mp3"]
    .map((ending) => `${path}.${ending}`)
    .filter((file) => !existsSync(inRoot(file)) || readFileSync(inRoot(file)).length === 0)
    .map((file) => ({ file, problem: `is missing or empty: ${remedy}` }));
}

interface Read {
  /** There when its files fit together. */
  readonly scenario?: Scenario;
  readonly problems: readonly Problem[];
  readonly warnings?: readonly Problem[];
}

/** Reads a folder whole, so that all of its files are told of at once. */
function readScenario(id: string): Read {
  const folder = `scenarios/${id}`;
  const json = new Map<string, unknown>();
  const names = ["scenario", "text.ja", "text.en", "walkthroughs"];
  const unread = names.flatMap((name) =>
    problemsThrownBy(() => {
      json.set(name, readJsonFile(`${folder}/${name}.json`));
      return [];
    }),
  );
  if (unread.length > 0) return { problems: unread };
  let place: LoadedScenario | undefined;
  const problems = problemsThrownBy(() => {
    const texts = { ja: json.get("text.ja"), en: json.get("text.en") };
    place = parseScenario({ folder, scenario: json.get("scenario"), texts });
    return problemsOfWalkthroughs(place.scenario, json.get("walkthroughs"));
  });
  if (place === undefined) return { problems };
  const unfair = unfairPlace(place);
  return {
    scenario: place.scenario,
    problems: [...problems, ...unfair.problems],
    warnings: unfair.warnings,
  };
}

/** The street has one shop a number: a second one would never be seen. */
function sameNumbers(scenarios: readonly Scenario[]): readonly Problem[] {
  return scenarios.flatMap(({ id, number }, index) => {
    const first = scenarios.findIndex((each) => each.number === number);
    if (first === index) return [];
    const file = `scenarios/${id}/scenario.json`;
    const problem = `number: ${number} is that of scenarios/${scenarios[first]?.id} already: give each place its own`;
    return [{ file, problem, path: ["number"] }];
  });
}

/** Sources that are told nowhere. */
function unknownSources(scenarios: readonly Scenario[]): readonly Problem[] {
  return problemsThrownBy(() => {
    // What is wrong with the list itself is told by the check of the guide.
    const list = sourcesSchema.safeParse(readJsonFile("guide/sources.json"));
    const known = new Set(list.data?.sources.map(({ key }) => key));
    if (!list.success) return [];
    return scenarios.flatMap((scenario) =>
      originsOf(scenario).flatMap(({ path, provenance }) =>
        keysIn(provenance.source)
          .filter((key) => !known.has(key))
          .map((key) => ({
            file: `scenarios/${scenario.id}/scenario.json`,
            problem: `source: "${key}" is not in guide/sources.json: add it there with its words, or mend the key`,
            path: [...path, "source"],
          })),
      ),
    );
  }).filter(isOfPlaces);
}

/** Items of the self-check that a scenario has nothing to do with. */
function wrongItems(scenarios: readonly Scenario[]): readonly Problem[] {
  return problemsThrownBy(() => {
    const sheet = selfCheckSchema.safeParse(readJsonFile("guide/self-check-v3.json"));
    if (!sheet.success) return [];
    const { items } = sheet.data;
    return scenarios.flatMap((scenario) =>
      checkTouches(scenario, items).map(({ index, problem }) => ({
        file: `scenarios/${scenario.id}/scenario.json`,
        problem: `selfCheck: ${problem}`,
        path: ["selfCheck", index],
      })),
    );
  }).filter(isOfPlaces);
}

/** Points of the outsourcing lists that are none. */
function wrongPoints(scenarios: readonly Scenario[]): readonly Problem[] {
  return problemsThrownBy(() => {
    const lists = outsourcingSchema.safeParse(readJsonFile("guide/outsourcing.json"));
    if (!lists.success) return [];
    return scenarios.flatMap((scenario) =>
      unknownPoints(lists.data, scenario).map(({ id, path }) => ({
        file: `scenarios/${scenario.id}/scenario.json`,
        problem: `agreement: "${id}" is no point of guide/outsourcing.json: name one, or remove it`,
        path,
      })),
    );
  }).filter(isOfPlaces);
}

/** What is wrong with the guide is told by its own check. */
const isOfPlaces = ({ file }: Problem) => !file.startsWith("guide/");

/** Everything that is wrong with one room and with how its scenarios play in it. */
function problemsOfRoom(
  room: string,
  scenarios: readonly Scenario[],
  isAll: boolean,
): readonly Problem[] {
  const file = `assets/${room}/manifest.json`;
  if (!existsSync(inRoot(file))) {
    return scenarios.map(({ id }) => ({
      file: `scenarios/${id}/scenario.json`,
      problem: `room: ${file} is missing: render it with npm run art -- ${room}, or name another room`,
      path: ["room"],
    }));
  }
  return problemsThrownBy(() => {
    const json = readJsonFile(file);
    const manifest = manifestSchema.safeParse(json);
    if (!manifest.success) return problemsIn(file, json, manifest.error);
    const { data } = manifest;
    const remedy = `give manifest and folder the same name`;
    return [
      ...(data.room === room ? [] : [{ file, problem: `room: it is "${data.room}": ${remedy}` }]),
      ...scenarios.flatMap((scenario) => checkPictures(scenario, data)),
      // What seems drawn for nobody may be that of a scenario that cannot be read.
      ...(isAll ? checkRoom(data, scenarios) : []),
      ...[...allFiles(data), ...SHOPS].flatMap((name) => pictureProblems(room, name)),
      ...missingFormats(
        `assets/${room}/ambient`,
        `npx tsx art/sound/make.ts ${room} makes it from art/scenes/${room}/ambient.ts`,
      ),
    ];
  });
}

function pictureProblems(room: string, name: string): readonly Problem[] {
  const file = `assets/${room}/${name}`;
  const remedy = `npm run art -- ${SHOPS.includes(name) ? `${room}/shop` : room} makes it`;
  if (!existsSync(inRoot(file))) return [{ file, problem: `is missing: ${remedy}` }];
  const head = readFileSync(inRoot(file)).subarray(0, 12).toString("latin1");
  return /^RIFF....WEBP$/s.test(head) ? [] : [{ file, problem: `is no WebP picture: ${remedy}` }];
}
