import type { PackageConfig } from "../../src/content/package.ts";
import { readJsonFile } from "../read-json.ts";
import { roomOf } from "../room-of.ts";
import { builtPage, type Files, filesFor, PAGE } from "./built-files.ts";
import { assignableUnits, courseStructure, titlesOf } from "./course.ts";
import { manifest12 } from "./manifest-12.ts";
import { manifest2004 } from "./manifest-2004.ts";
import type { PackageOptions } from "./options.ts";
import { pageOf } from "./page.ts";
import { idOf, type PackedPlace, titleOf, type Unit } from "./unit.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What is known of a place that stands in the house. */
export function placeOf(id: string): PackedPlace {
  const { number } = readJsonFile(`scenarios/${id}/scenario.json`) as { number: string };
  const title = (locale: string) =>
    (readJsonFile(`scenarios/${id}/text.${locale}.json`) as { title: string }).title;
  return { id, number, titles: { ja: title("ja"), en: title("en") } };
}

const GAME = { ja: "まもれ！うちの会社", en: "Mamore: Protect Our Company" } as const;

/** "5.1.9" is the ninth of the guideline's list. */
const orderOf = ({ number }: PackedPlace) => Number(number.split(".")[2]);

/** What packages are made: one of the chosen places; or one of all, and one of each. */
export function unitsOf(options: PackageOptions, places: readonly PackedPlace[]): readonly Unit[] {
  const { episodes, lang, pass, title } = options;
  const chosen = places
    .filter(({ id }) => episodes === undefined || episodes.includes(id))
    .toSorted((a, b) => orderOf(a) - orderOf(b));
  const called = (name: string, titles: Unit["titles"], own: readonly PackedPlace[]): Unit => ({
    name,
    titles,
    places: own,
    lang,
    pass,
  });
  const each = chosen.map((place) => called(place.id, titlesOf(place), [place]));
  const first = each[0];
  const titles = title === undefined ? undefined : { ja: title, en: title };
  if (first && each.length === 1) return [{ ...first, titles: titles ?? first.titles }];
  const name = episodes === undefined ? "all" : `places-${chosen.map(orderOf).join("-")}`;
  const together = called(name, titles ?? GAME, chosen);
  return episodes === undefined ? [together, ...each] : [together];
}

function configOf(unit: Unit, kind: PackageConfig["kind"]): PackageConfig {
  return {
    kind,
    id: idOf(unit, kind),
    episodes: unit.places.map(({ id }) => id),
    ...(unit.lang === undefined ? {} : { lang: unit.lang }),
    ...(unit.pass === undefined ? {} : { pass: unit.pass }),
  };
}

/** What of the build a unit is played with. */
function gameOf({ places }: Unit): Files {
  return filesFor(new Set(places.flatMap(({ id }) => [`scenarios/${id}`, `assets/${roomOf(id)}`])));
}

/** The files of a SCORM package, the manifest among them. */
export function scormFiles(unit: Unit, kind: "scorm12" | "scorm2004"): Files {
  const game = gameOf(unit);
  const page = pageOf(builtPage(), { config: configOf(unit, kind), title: titleOf(unit) });
  const manifest = kind === "scorm12" ? manifest12 : manifest2004;
  const names = [PAGE, ...game.keys()];
  return new Map([
    ["imsmanifest.xml", bytesOf(manifest(unit, names))],
    [PAGE, bytesOf(page)],
    ...game,
  ]);
}

/** The files of a cmi5 package: a page for each unit of the course beside the game. */
export function cmi5Files(unit: Unit, lrs: string | undefined): Files {
  // Where a platform's store lies is not known before it sends somebody here.
  const sendsTo = lrs ?? "https: http:";
  const pages = assignableUnits(unit).map((au): readonly [string, Uint8Array] => {
    const changes = { config: configOf(au.unit, "cmi5"), title: titleOf(au.unit), sendsTo };
    return [au.file, bytesOf(pageOf(builtPage(), changes))];
  });
  return new Map([["cmi5.xml", bytesOf(courseStructure(unit))], ...pages, ...gameOf(unit)]);
}

/** The web folder, with leave to send to a store that lies elsewhere. */
export function webPage(options: PackageOptions): string {
  return pageOf(builtPage(), { title: options.title, sendsTo: options.lrs });
}
