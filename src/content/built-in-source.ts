import { shelf } from "virtual:shelf";
import { orderOf, scenarioNumbers } from "#core/guide";
import { type Locale, locales } from "#core/locale";
import type { Scenario } from "#core/scenario";
import { dressedRoom } from "#picture/dressed-room";
import { type Manifest, manifestSchema } from "#picture/manifest";
import { loadUrls } from "./episode-assets";
import type { EpisodeSource, Place } from "./episode-source";
import { fetchApart, type JsonApart } from "./json-apart";
import { parseStructure, parseText, problemsIn, ScenarioError } from "./load-scenario";
import { episodeOf, type OpenEpisode } from "./open-episode";
import { remembered } from "./remember";
import type { ScenarioText } from "./scenario-text";

// Only where they are. That the parts fit together was checked when the game was built.
const scenarioFiles = import.meta.glob<JsonApart>("/scenarios/*/scenario.json", {
  eager: true,
  query: "?apart",
  import: "default",
});
const textFiles = import.meta.glob<JsonApart>("/scenarios/*/text.*.json", {
  eager: true,
  query: "?apart",
  import: "default",
});
const manifestFiles = import.meta.glob<JsonApart>("/assets/*/manifest.json", {
  eager: true,
  query: "?apart",
  import: "default",
});

/** Places that are kept in both languages: the one that is played, and one that may be next. */
const KEPT_PLACES = 2;

/** The places that are built into the game. */
export function builtInSource(): EpisodeSource {
  const structure = remembered(loadStructure, KEPT_PLACES);
  const allStructures = remembered(loadStructures);
  // Keys are "<scenario>/<locale>" here.
  const text = remembered((key) => {
    const [id = "", locale = ""] = key.split("/");
    return loadText(id, locale, structure(id));
  }, KEPT_PLACES * locales.length);
  const places = placesOnShelf();
  const scenarios = places.flatMap(({ scenario }) => scenario ?? []);

  return {
    places: () => places,
    scenarios: () => scenarios,
    cases: () => shelf.flatMap(({ known }) => known ?? []),
    sign: (id, locale) => onShelf(id).signs[locale],
    room: (id) => onShelf(id).room,
    structures: () => allStructures("all"),
    text: (id, locale) => text(`${id}/${locale}`),
    open: (id, locale) => openBuiltIn(id, locale, structure(id), (next) => text(`${id}/${next}`)),
  };
}

function placesOnShelf(): readonly Place[] {
  return scenarioNumbers.map((number) => ({
    order: orderOf(number),
    number,
    scenario: shelf.find((each) => each.number === number)?.scenario,
  }));
}

function onShelf(scenarioId: string) {
  const entry = shelf.find(({ scenario }) => scenario === scenarioId);
  if (entry === undefined) throw new Error(`There is no place "${scenarioId}".`);
  return entry;
}

async function openBuiltIn(
  id: string,
  locale: Locale,
  structure: Promise<Scenario>,
  textIn: (locale: Locale) => Promise<ScenarioText>,
): Promise<OpenEpisode> {
  // Told by the shelf, so that the pictures need not wait for the structure.
  const { room } = onShelf(id);
  const [scenario, manifest, urlOf, text] = await Promise.all([
    structure,
    loadManifest(room),
    loadUrls(room),
    textIn(locale),
  ]);
  return episodeOf(scenario, dressedRoom(scenario, manifest), urlOf, textIn, { [locale]: text });
}

async function loadStructure(scenarioId: string): Promise<Scenario> {
  const folder = `scenarios/${scenarioId}`;
  return parseStructure(folder, await fetched(scenarioFiles, `${folder}/scenario.json`));
}

async function loadStructures(): Promise<readonly Scenario[]> {
  const { structureTexts } = await import("./all-structures");
  return placesOnShelf().flatMap(({ scenario }) => {
    if (scenario === undefined) return [];
    const folder = `scenarios/${scenario}`;
    const json = structureTexts[`/${folder}/scenario.json`];
    return json === undefined ? [] : [parseStructure(folder, JSON.parse(json))];
  });
}

async function loadText(
  scenarioId: string,
  locale: string,
  structure: Promise<Scenario>,
): Promise<ScenarioText> {
  const folder = `scenarios/${scenarioId}`;
  const [json, scenario] = await Promise.all([
    fetched(textFiles, `${folder}/text.${locale}.json`),
    structure,
  ]);
  return parseText(folder, scenario, locale === "en" ? "en" : "ja", json);
}

/** Where the pictures of a room lie. */
async function loadManifest(room: string): Promise<Manifest> {
  const file = `assets/${room}/manifest.json`;
  const json = await fetched(manifestFiles, file);
  const parsed = manifestSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ScenarioError(problemsIn(file, json, parsed.error));
}

function fetched(files: Readonly<Record<string, JsonApart>>, file: string): Promise<unknown> {
  const json = files[`/${file}`];
  if (json === undefined) throw new ScenarioError([{ file, problem: "is missing: add it" }]);
  return fetchApart(json);
}
